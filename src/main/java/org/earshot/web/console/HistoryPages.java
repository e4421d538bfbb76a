package org.earshot.web.console;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.privacy.Audit;
import org.earshot.security.Officers;
import org.earshot.security.Tokens;
import org.earshot.web.forms.Leaf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what and when, for administrators. */
@Controller
class HistoryPages {

  private final Audit audit;
  private final Officers officers;
  private final Tokens tokens;

  HistoryPages(Audit audit, Officers officers, Tokens tokens) {
    this.audit = audit;
    this.officers = officers;
    this.tokens = tokens;
  }

  @GetMapping("/console/history")
  String history(@RequestParam(defaultValue = "1") int page, Model model) {
    Leaf leaf = Leaf.of(page, audit.count());
    Map<String, String> names = names();
    leaf.on(model);
    model.addAttribute(
        "lines",
        audit.page(leaf.offset(), Leaf.SIZE).stream().map(entry -> line(entry, names)).toList());
    return "console/history";
  }

  private static Line line(Audit.Entry entry, Map<String, String> names) {
    String who = entry.who().isEmpty() ? "Someone" : entry.who();
    return new Line(
        entry.at(), names.getOrDefault(who, who), entry.what(), about(entry.about(), names));
  }

  /** Of an officer or token more may be said: their id comes first. */
  private static String about(String about, Map<String, String> names) {
    String first = about.replaceFirst(":? .*", "");
    return names.getOrDefault(first, first) + about.substring(first.length());
  }

  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    officers.all().forEach(account -> names.put(account.id(), account.name()));
    List<Tokens.Token> issued = tokens.all();
    issued.forEach(token -> names.put("token:" + token.id(), token.name() + " (token)"));
    issued.forEach(token -> names.put(token.id(), token.name() + " (token)"));
    names.put("token:bootstrap", "Bootstrap token");
    return names;
  }

  record Line(Instant at, String who, String what, String about) {}
}
