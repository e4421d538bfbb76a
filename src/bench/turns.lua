-- wrk script: signed Twilio webhooks, prepared by load.py, one file for each thread, sent in order.
local threads = {}
function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded; charset=UTF-8"
  lines = io.lines(os.getenv("REQUESTS") .. "." .. number)
  sent, bad = 0, 0
end

function request()
  local line = lines()
  if line == nil then
    wrk.thread:stop()
    return wrk.format("GET", "/actuator/health/liveness")
  end
  sent = sent + 1
  local signature, body = line:match("^(%S+) (.*)$")
  return wrk.format(nil, nil, { ["Content-Type"] = wrk.headers["Content-Type"], ["X-Twilio-Signature"] = signature }, body)
end

function response(status)
  if status ~= 200 then bad = bad + 1 end
end

function done(summary, latency)
  local refused = 0
  for _, thread in ipairs(threads) do refused = refused + (thread:get("bad") or 0) end
  local e = summary.errors
  print(string.format("RESULT %d %.4f %.3f %.3f %d", summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, refused + e.connect + e.read + e.write + e.timeout))
end
