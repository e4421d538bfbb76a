package org.earshot.security;

import static org.earshot.security.Officer.Role.ADMINISTRATOR;
import static org.earshot.security.Officer.Role.ANALYST;
import static org.earshot.security.Officer.Role.COUNCILLOR;
import static org.earshot.security.Officer.Role.OBSERVER;
import static org.earshot.security.Officer.Role.OFFICER;
import static org.earshot.security.Officer.Role.PARTNER;
import static org.earshot.security.Officer.Role.TRANSLATOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.security.Officer.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The one table that says which role may open and do what, in the console and by REST. The first
 * line that matches decides, and what no line names is closed to everybody. Only lines for officers
 * and administrators may stand for a whole branch of addresses: whatever is new there stays closed
 * to the narrower roles.
 */
public final class WhoMay {

  private static final Set<Role> EVERYONE =
      roles(TRANSLATOR, ANALYST, OBSERVER, PARTNER, COUNCILLOR);
  private static final Set<Role> WORDS = roles(TRANSLATOR);
  private static final Set<Role> ANSWERS = roles(ANALYST);
  private static final Set<Role> RESULTS = roles(ANALYST, OBSERVER, COUNCILLOR);
  private static final Set<Role> ENTRY = roles(PARTNER);
  private static final Set<Role> WARD = roles(COUNCILLOR);
  private static final Set<Role> STAFF = roles();
  private static final Set<Role> HEADS = Set.of(ADMINISTRATOR);

  private static final String OWN = "/console/languages/*";
  private static final String CONVERSATION = "/console/conversations/*";
  private static final String TONGUE = CONVERSATION + "/languages/*";
  private static final String ONE = "/console/consultations/*";
  private static final String THEMES = ONE + "/themes/*";
  private static final String ASSISTED = ONE + "/assisted";
  private static final String GROUPS = ONE + "/groups";
  private static final String API = "/api/v1/consultations";

  private static final List<Line> TABLE =
      List.of(
          read(EVERYONE, "/console"),
          read(EVERYONE, "/console/settings"),
          both(EVERYONE, "/console/password"),
          both(EVERYONE, "/console/two-step"),
          both(EVERYONE, "/console/two-step/set-up"),
          send(EVERYONE, "/console/two-step/codes"),
          send(EVERYONE, "/console/two-step/off"),
          // Who may come in
          read(STAFF, "/console/officers"),
          both(HEADS, "/console/officers/**"),
          both(HEADS, "/console/tokens/**"),
          read(HEADS, "/console/history"),
          // Languages
          read(WORDS, "/console/languages"),
          read(WORDS, OWN),
          both(WORDS, OWN + "/part/*"),
          both(WORDS, OWN + "/part/*/read"),
          both(WORDS, OWN + "/read"),
          both(WORDS, OWN + "/unchecked"),
          send(WORDS, OWN + "/length"),
          read(WORDS, OWN + "/history"),
          read(WORDS, ONE + "/kept-words"),
          send(WORDS, OWN + "/put-back"),
          both(WORDS, OWN + "/sheet"),
          both(WORDS, OWN + "/sheet/take"),
          read(WORDS, OWN + "/sheet.xlsx"),
          read(WORDS, OWN + "/file.yaml"),
          read(WORDS, "/console/words"),
          send(WORDS, "/console/words/*/add"),
          send(WORDS, "/console/words/*/leave-out"),
          send(WORDS, "/console/words/*/back"),
          read(WORDS, "/console/conversations"),
          read(WORDS, CONVERSATION + "/languages"),
          both(WORDS, TONGUE),
          send(WORDS, TONGUE + "/length"),
          send(WORDS, TONGUE + "/phone"),
          both(WORDS, TONGUE + "/read"),
          send(WORDS, TONGUE + "/unchecked"),
          both(WORDS, TONGUE + "/sheet"),
          read(WORDS, TONGUE + "/sheet.xlsx"),
          // Questions
          both(STAFF, "/console/conversations/**"),
          both(STAFF, "/console/words-we-use/**"),
          // People
          both(STAFF, "/console/inbox/**"),
          both(STAFF, "/console/recordings/**"),
          read(STAFF, "/console/troubles"),
          send(STAFF, "/console/messages/*/again"),
          send(STAFF, "/console/letters/**"),
          send(STAFF, "/console/mails/*/again"),
          send(STAFF, "/console/mails/*/dismiss"),
          send(HEADS, "/console/help/mail"),
          read(STAFF, "/console/help"),
          // Answers and results
          both(STAFF, "/console/consultations/new"),
          read(STAFF, "/console/past"),
          send(STAFF, "/console/samples/*"),
          read(ANSWERS, ONE),
          read(ANSWERS, ONE + "/record"),
          read(STAFF, ONE + "/data-protection"),
          read(STAFF, ONE + "/data-protection.docx"),
          read(STAFF, ONE + "/evidence"),
          read(STAFF, ONE + "/evidence.docx"),
          read(STAFF, ONE + "/decision-paper"),
          read(STAFF, ONE + "/decision-paper.docx"),
          both(STAFF, ONE + "/decision-paper/recommend"),
          read(ANSWERS, ONE + "/equality-note"),
          read(ANSWERS, ONE + "/equality-note.docx"),
          read(ANSWERS, ONE + "/live"),
          read(ANSWERS, ONE + "/live/figures"),
          read(RESULTS, ONE + "/results"),
          read(RESULTS, ONE + "/reach"),
          read(ANSWERS, ONE + "/comments/*"),
          read(ANSWERS, ONE + "/responses"),
          read(ANSWERS, ONE + "/responses.csv"),
          read(ANSWERS, ONE + "/responses/*"),
          both(ANSWERS, ONE + "/responses/*/pass-on"),
          read(ANSWERS, ONE + "/exports"),
          read(ANSWERS, ONE + "/exports/file"),
          read(ANSWERS, ONE + "/themes"),
          both(ANSWERS, THEMES),
          send(ANSWERS, THEMES + "/undo"),
          both(ANSWERS, THEMES + "/answers/*/quote"),
          send(ANSWERS, THEMES + "/answers/*/translation"),
          send(ANSWERS, THEMES + "/answers/*/machine"),
          send(ANSWERS, THEMES + "/machine"),
          send(ANSWERS, THEMES + "/*/back"),
          both(ANSWERS, THEMES + "/book"),
          both(ANSWERS, THEMES + "/book/*"),
          send(ANSWERS, THEMES + "/book/*/merge"),
          send(ANSWERS, THEMES + "/book/*/remove"),
          both(ANSWERS, THEMES + "/book/*/split"),
          // Answers entered for others, and what a partner is given
          read(STAFF, ASSISTED + "/letters.csv"),
          read(STAFF, ASSISTED + "/letters"),
          read(STAFF, ASSISTED + "/otherwise"),
          send(STAFF, ASSISTED + "/letters/posted"),
          send(STAFF, ASSISTED + "/letters/undo"),
          both(ANSWERS, GROUPS + "/said"),
          both(ENTRY, GROUPS),
          both(ENTRY, GROUPS + "/*"),
          both(ENTRY, GROUPS + "/*/together"),
          send(ENTRY, GROUPS + "/*/next"),
          both(ENTRY, GROUPS + "/*/close"),
          send(ENTRY, GROUPS + "/*/open"),
          both(ENTRY, GROUPS + "/*/sheets/*/undo"),
          read(ENTRY, ASSISTED + "/sheet"),
          both(ENTRY, ASSISTED),
          both(ENTRY, ASSISTED + "/*"),
          both(ENTRY, ASSISTED + "/*/ask"),
          both(ENTRY, ASSISTED + "/*/check"),
          both(ENTRY, ASSISTED + "/*/discard"),
          read(ENTRY, ONE + "/partner"),
          read(ENTRY, ONE + "/partner/poster"),
          read(ENTRY, ONE + "/partner/code"),
          read(ENTRY, ONE + "/partner/what-came-of-it"),
          read(WARD, ONE + "/ward"),
          read(WARD, ONE + "/ward/poster"),
          read(WARD, ONE + "/ward/code"),
          read(WARD, ONE + "/ward/what-came-of-it"),
          // All consultations
          read(RESULTS, "/console/annual-report"),
          read(RESULTS, "/console/annual-report/*.csv"),
          read(RESULTS, "/console/annual-report/*.xlsx"),
          both(STAFF, "/console/annual-report/**"),
          read(RESULTS, "/console/over-the-years"),
          read(RESULTS, "/console/board"),
          both(STAFF, "/console/board/**"),
          read(STAFF, "/console/lessons"),
          both(STAFF, "/console/practice"),
          // Running a consultation
          both(STAFF, ONE + "/responses/**"),
          both(WORDS, ONE + "/set-up/in/*"),
          send(WORDS, ONE + "/set-up/in/*/checked"),
          both(STAFF, ONE + "/set-up/**"),
          both(STAFF, ONE + "/gate/**"),
          both(STAFF, ONE + "/next-stage"),
          both(STAFF, ONE + "/open"),
          both(STAFF, ONE + "/close"),
          both(STAFF, ONE + "/pause"),
          both(STAFF, ONE + "/go-on"),
          both(STAFF, ONE + "/new-words/**"),
          both(STAFF, ONE + "/later-day"),
          both(STAFF, ONE + "/inviting/**"),
          both(WORDS, ONE + "/report/in/*"),
          send(WORDS, ONE + "/report/in/*/checked"),
          both(STAFF, ONE + "/report/**"),
          both(STAFF, ONE + "/outcome/**"),
          both(STAFF, ONE + "/review/**"),
          both(STAFF, ONE + "/sharing/**"),
          both(STAFF, ONE + "/draw/**"),
          both(STAFF, ONE + "/evaluation/**"),
          send(STAFF, ONE + "/reach/area"),
          send(STAFF, ONE + "/reach/targets"),
          both(STAFF, "/console/population/**"),
          both(STAFF, "/console/areas/**"),
          both(STAFF, "/console/directory/**"),
          both(STAFF, ONE + "/directory/**"),
          both(STAFF, "/console/topics/**"),
          read(STAFF, ONE + "/past"),
          read(STAFF, ONE + "/card"),
          // Programs
          send(HEADS, "/api/v1/tokens"),
          send(WORDS, "/api/v1/preview"),
          read(RESULTS, API),
          read(RESULTS, API + "/*"),
          read(RESULTS, API + "/*/report"),
          read(ANSWERS, API + "/*/responses"),
          read(RESULTS, API + "/*/results"),
          read(ANSWERS, API + "/*/themes"),
          read(ANSWERS, API + "/*/exports/*"),
          put(STAFF, API + "/*"),
          read(STAFF, API + "/*/findings"),
          send(STAFF, API + "/*/open"),
          send(STAFF, API + "/*/close"),
          read(STAFF, API + "/*/*/**"),
          put(STAFF, API + "/*/*/**"),
          send(STAFF, API + "/*/*/**"));

  private WhoMay() {}

  /** Whether this role may open the page or file at this path. */
  public static boolean open(Role role, String path) {
    return roles("GET", path).filter(who -> who.contains(role)).isPresent();
  }

  /** Whether this role may send the form at this path. */
  public static boolean send(Role role, String path) {
    return roles("POST", path).filter(who -> who.contains(role)).isPresent();
  }

  /** Whether this role may see how somebody can be reached, also where they wrote it themselves. */
  public static boolean contactDetails(Role role) {
    return STAFF.contains(role);
  }

  /** Who may; empty where the table does not know it, and so nobody may. */
  public static Optional<Set<Role>> roles(String method, String path) {
    String meant = method.equals("HEAD") ? "GET" : method;
    PathContainer parsed = PathContainer.parsePath(path);
    return TABLE.stream()
        .filter(line -> line.methods().contains(meant) && line.pattern().matches(parsed))
        .map(Line::roles)
        .findFirst();
  }

  /** Whether there is something at this path, for whatever method. */
  static boolean knows(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return TABLE.stream().anyMatch(line -> line.pattern().matches(parsed));
  }

  static List<Line> table() {
    return TABLE;
  }

  record Line(Set<String> methods, PathPattern pattern, Set<Role> roles) {}

  private static Line read(Set<Role> roles, String pattern) {
    return line(Set.of("GET"), roles, pattern);
  }

  private static Line send(Set<Role> roles, String pattern) {
    return line(Set.of("POST"), roles, pattern);
  }

  private static Line both(Set<Role> roles, String pattern) {
    return line(Set.of("GET", "POST"), roles, pattern);
  }

  private static Line put(Set<Role> roles, String pattern) {
    return line(Set.of("PUT"), roles, pattern);
  }

  private static Line line(Set<String> methods, Set<Role> roles, String pattern) {
    return new Line(methods, PathPatternParser.defaultInstance.parse(pattern), roles);
  }

  /** These, and those who run consultations. */
  private static Set<Role> roles(Role... narrower) {
    Set<Role> roles = EnumSet.of(ADMINISTRATOR, OFFICER);
    Collections.addAll(roles, narrower);
    return Collections.unmodifiableSet(roles);
  }
}
