#!/usr/bin/env python3
"""Durable turns per second through the Twilio webhook, as a ratio of a bare five-statement transaction in the same run.

  src/bench/load.py [--jar target/earshot.jar] [--rounds 5] [--seconds 10] [--clients 8,32] [--heap 256m] [--java-options=...] [--warm 60]

Starts a throwaway PostgreSQL (its defaults: fsync on), a stand-in for Twilio's API, and the jar as it ships; all on loopback. Then, in turn:
pgbench with turn.sql, and wrk with signed webhooks, every signature checked, whole conversations from "hello" to the last answer. Prints each
round's ratio and the medians, CPU a turn (server and PostgreSQL), and resident memory. Needs PostgreSQL 15 or newer with pgbench, wrk and a
JDK 21 or newer. The machine decides the rates; only ratios within a round say anything.
"""
import argparse, base64, glob, hashlib, hmac, http.server, json, os, re, shutil, signal, statistics, subprocess, sys, tempfile, threading, time, urllib.parse, urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
TOKEN, ACCOUNT, API = 'bench-auth-token', 'AC' + '0' * 32, 'bench-bootstrap-token'
PG, WEB, STUB = 54390, 8390, 8391
HOOK = f'http://127.0.0.1:{WEB}/channels/twilio/messages'
LONG = ['hello', 'yes', '2', 'not telling you', '34', 'YES', '1, 3', '4', 'The park needs better lighting near the school', 'no']
SHORT = ['hello', 'Y', '4', '51', 'no', '5', 'More benches please, and somewhere to fill a bottle', 'Thank you for asking']
PEOPLE = 100_000
TICK = os.sysconf('SC_CLK_TCK')
# As the README has it: a heap that stays as small as it can, and memory that is not needed any more given back.
SMALL = '-XX:+UseSerialGC -Xms64m -Xmn24m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:TrimNativeHeapInterval=5000'


class Stub(http.server.BaseHTTPRequestHandler):
    """Takes every message and says so; the pace of sending is the server's own."""
    protocol_version = 'HTTP/1.1'
    count = 0
    def answer(self, body):
        self.send_response(201); self.send_header('Content-Type', 'application/json'); self.send_header('Content-Length', str(len(body))); self.end_headers(); self.wfile.write(body)
    def do_POST(self):
        self.rfile.read(int(self.headers.get('Content-Length', 0))); Stub.count += 1
        self.answer(json.dumps({'sid': 'SM%032x' % Stub.count, 'status': 'queued'}).encode())
    def do_GET(self): self.answer(b'{"messages": [], "next_page_uri": null}')
    def log_message(self, *_): pass


def bindir():
    found = sorted(glob.glob('/usr/lib/postgresql/*/bin'), key=lambda p: int(p.split('/')[4]))
    return found[-1] if found else os.path.dirname(shutil.which('initdb'))

def as_postgres(*command):
    prefix = ['runuser', '-u', 'postgres', '--'] if os.getuid() == 0 else []
    return subprocess.run(prefix + list(command), check=True, stdout=subprocess.DEVNULL, cwd='/')

def psql(sql, db='bench', **variables):
    args = ['psql', '-qAtX', '-h', '127.0.0.1', '-p', str(PG), '-U', 'bench', '-d', db, '-v', 'ON_ERROR_STOP=1']
    for name, value in variables.items(): args += ['-v', f'{name}={value}']
    return subprocess.run(args + (['-f', sql] if sql.endswith('.sql') else ['-c', sql]), check=True, capture_output=True, text=True).stdout.strip()

def spent(pid):
    """Ticks of the process itself, and of its children that have ended and were waited for; None where it is gone."""
    try: fields = open(f'/proc/{pid}/stat').read().rsplit(')', 1)[1].split()
    except OSError: return None
    return int(fields[11]) + int(fields[12]), int(fields[13]) + int(fields[14])

def cpu(pid): return sum(spent(pid)) / TICK

def postgres_cpu(data):
    """Seconds of CPU of the whole server so far, whichever of its processes have ended: read again until none ends in the middle of reading."""
    main = int(open(f'{data}/postmaster.pid').readline())
    while True:
        before = spent(main)
        children = [spent(p) for p in subprocess.run(['pgrep', '-P', str(main)], capture_output=True, text=True).stdout.split()]
        after = spent(main)
        if None not in children and before[1] == after[1]: return (sum(after) + sum(map(sum, children))) / TICK

def memory(pid): return int(re.search(r'VmRSS:\s+(\d+)', open(f'/proc/{pid}/status').read()).group(1)) / 1024

def signature(form):
    data = HOOK + ''.join(k + v for k, v in sorted(form.items()))
    return base64.b64encode(hmac.new(TOKEN.encode(), data.encode(), hashlib.sha1).digest()).decode()

class Requests:
    """Whole conversations, prepared and signed; the next message of a person never leaves before the answer to the last."""
    def __init__(self, folder): self.folder, self.person, self.message, self.groups = folder, 0, 0, 0
    def write(self, threads, count, clients):
        base = f'{self.folder}/requests'
        for thread in range(threads):
            with open(f'{base}.{thread}', 'w') as out:
                written = 0
                while written < count:
                    size = max(40, 3 * clients // threads); group = range(self.person, self.person + size); self.person += size; self.groups += 1
                    script = LONG if self.groups % 2 else SHORT
                    for text in script:
                        for person in group:
                            self.message += 1
                            form = {'MessageSid': 'SM%032x' % self.message, 'AccountSid': ACCOUNT, 'From': '+447700900%06d' % person, 'To': '+447700900999', 'Body': text, 'NumMedia': '0', 'NumSegments': '1'}
                            out.write(signature(form) + ' ' + urllib.parse.urlencode(form) + '\n'); written += 1
        return base

def wrk(requests, clients, seconds, rate):
    threads = min(2, clients)
    base = requests.write(threads, int(rate * seconds / threads) + 1000, clients)
    out = subprocess.run(['wrk', '-t', str(threads), '-c', str(clients), '-d', f'{seconds}s', '--timeout', '15s', '-s', f'{HERE}/turns.lua', HOOK], capture_output=True, text=True, env=dict(os.environ, REQUESTS=base)).stdout
    found = re.search(r'RESULT (\S+) (\S+) (\S+) (\S+) (\S+)', out)
    if not found: sys.exit('wrk: ' + out)
    n, s, p50, p99, bad = map(float, found.groups())
    return dict(tps=n / s, n=n, p50=p50, p99=p99, bad=bad)

def pgbench(clients, seconds):
    out = subprocess.run(['pgbench', '-n', '-h', '127.0.0.1', '-p', str(PG), '-U', 'bench', '-M', 'prepared', '-f', f'{HERE}/turn.sql', '-D', f'people={PEOPLE}', '-c', str(clients), '-j', str(min(2, clients)), '-T', str(seconds), 'bench'], capture_output=True, text=True, check=True).stdout
    return dict(tps=float(re.search(r'tps = ([\d.]+)', out).group(1)), n=int(re.search(r'actually processed: (\d+)', out).group(1)))

def call(method, path, body=None):
    request = urllib.request.Request(f'http://127.0.0.1:{WEB}{path}', method=method, data=None if body is None else json.dumps(body).encode(), headers={'Authorization': f'Bearer {API}', 'Content-Type': 'application/json'})
    return urllib.request.urlopen(request, timeout=30).read()

def java():
    for home in sorted(glob.glob('/usr/lib/jvm/*'), key=lambda h: -int((re.search(r'(\d+)', os.path.basename(h)) or [0, 0])[1])):
        if os.path.exists(f'{home}/bin/java'): return f'{home}/bin/java'
    return shutil.which('java')

def server(jar, java_options, folder):
    keys = f'{folder}/keys'; os.makedirs(keys, exist_ok=True)
    env = dict(os.environ, SPRING_DATASOURCE_URL=f'jdbc:postgresql://127.0.0.1:{PG}/app', SPRING_DATASOURCE_USERNAME='bench', SPRING_DATASOURCE_PASSWORD='', SERVER_PORT=str(WEB),
        EARSHOT_PUBLIC_URL=f'http://127.0.0.1:{WEB}', EARSHOT_DATA=keys, EARSHOT_KEYS=f'{keys}/earshot-keys.json', EARSHOT_MAKE_KEYS='true', EARSHOT_CONVERSATIONS=f'{HERE}/conversations', EARSHOT_TWILIO_ACCOUNT_SID=ACCOUNT, EARSHOT_TWILIO_AUTH_TOKEN=TOKEN, EARSHOT_TWILIO_SMS_FROM='+447700900999',
        EARSHOT_TWILIO_API_URL=f'http://127.0.0.1:{STUB}', EARSHOT_API_BOOTSTRAP_TOKEN=API, MALLOC_ARENA_MAX='2')
    log = open(f'{folder}/server.log', 'w')
    process = subprocess.Popen([java(), *java_options, '-jar', jar], env=env, stdout=log, stderr=subprocess.STDOUT, cwd=folder)
    for _ in range(1500):
        if process.poll() is not None: sys.exit(open(f'{folder}/server.log').read()[-3000:])
        try:
            if urllib.request.urlopen(f'http://127.0.0.1:{WEB}/actuator/health/readiness', timeout=2).status == 200: return process
        except OSError: time.sleep(0.2)
    sys.exit('the server did not start')

def open_park():
    call('PUT', '/api/v1/consultations/park', dict(title='The park', conversation='park', languages=['en'], kind='engagement', purpose='To mend the park', why_now='There is money this year', can_change='What is mended first', cannot_change='The opening hours', who_decides='Elm Ward committee',
        decision_on='2099-06-01', lead=dict(name='Robin Elm', email='robin.elm@example.org', phone='07700 900100'), audience='Residents', already_known='Little', how_answers_are_used='Read by the committee', closes_on='2099-03-31', feedback_by='2099-04-30', outcome_by='2099-06-20', safeguarding_phone='07700 900101'))
    call('POST', '/api/v1/consultations/park/open')

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--jar', default=(glob.glob(f'{HERE}/../../target/earshot.jar') or [''])[0]); parser.add_argument('--rounds', type=int, default=5); parser.add_argument('--seconds', type=int, default=10)
    parser.add_argument('--clients', default='8,32'); parser.add_argument('--heap', default='256m'); parser.add_argument('--java-options', default=SMALL); parser.add_argument('--warm', type=float, default=60, help='CPU seconds that the server uses before anything is counted')
    args = parser.parse_args()
    folder = tempfile.mkdtemp(prefix='earshot-bench-'); os.chmod(folder, 0o755); data = f'{folder}/pg'; os.makedirs(data)
    if os.getuid() == 0: shutil.chown(data, 'postgres')
    process = None
    stub = http.server.ThreadingHTTPServer(('127.0.0.1', STUB), Stub); threading.Thread(target=stub.serve_forever, daemon=True).start()
    try:
        as_postgres(f'{bindir()}/initdb', '-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
        as_postgres(f'{bindir()}/pg_ctl', '-D', data, '-o', f"-p {PG} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''", '-l', f'{data}/log', '-w', 'start')
        psql('create database bench', 'postgres'); psql('create database app', 'postgres'); psql(f'{HERE}/schema.sql', people=PEOPLE)
        process = server(os.path.abspath(args.jar), [f'-Xmx{args.heap}', *args.java_options.split()], folder); open_park(); requests = Requests(folder)
        begun = cpu(process.pid)
        while cpu(process.pid) - begun < args.warm: wrk(requests, 16, 5, 3000)
        psql('analyze', 'app'); rows = {}
        for round_ in range(args.rounds):
            for clients in map(int, args.clients.split(',')):
                c0 = postgres_cpu(data); bare = pgbench(clients, args.seconds); bare_us = (postgres_cpu(data) - c0) * 1e6 / bare['n']
                kept = int(psql('select count(*) from inbound', 'app')); c0, s0 = postgres_cpu(data), cpu(process.pid)
                ours = wrk(requests, clients, args.seconds, 4 * bare['tps'])
                app_us, pg_us = (cpu(process.pid) - s0) * 1e6 / ours['n'], (postgres_cpu(data) - c0) * 1e6 / ours['n']
                stored = int(psql('select count(*) from inbound', 'app')) - kept
                rows.setdefault(clients, []).append((ours['tps'] / bare['tps'], (app_us + pg_us) / bare_us, ours['p99'], ours['tps'], bare['tps'], app_us, pg_us, bare_us))
                print(f"round {round_} · {clients} clients · pgbench {bare['tps']:.0f}/s {bare_us:.0f} us · Earshot {ours['tps']:.0f}/s app {app_us:.0f} + pg {pg_us:.0f} us, p99 {ours['p99']:.0f} ms · bad {ours['bad']:.0f} · stored {stored} of {ours['n']:.0f} · ratio {rows[clients][-1][0]:.2f} · CPU {rows[clients][-1][1]:.2f}", flush=True)
        print('\n| clients | turns/s ÷ pgbench, median (min to max) | CPU a turn ÷ pgbench | p99 ms | turns/s | pgbench/s | app µs | PG µs | pgbench µs |\n|--:|---|---|--:|--:|--:|--:|--:|--:|')
        for clients, r in rows.items():
            m = [statistics.median(column) for column in zip(*r)]
            print(f'| {clients} | {m[0]:.2f} ({min(x[0] for x in r):.2f} to {max(x[0] for x in r):.2f}) | {m[1]:.2f} | {m[2]:.0f} | {m[3]:.0f} | {m[4]:.0f} | {m[5]:.0f} | {m[6]:.0f} | {m[7]:.0f} |')
        print(f'\nresident after the load, heap {args.heap}: {memory(process.pid):.0f} MB; letters the stand-in took: {Stub.count}')
    finally:
        if process: process.terminate(); process.wait(30)
        try: as_postgres(f'{bindir()}/pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop')
        except Exception: pass
        shutil.rmtree(folder, ignore_errors=True)

if __name__ == '__main__':
    main()
