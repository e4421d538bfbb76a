package org.earshot.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.earshot.flow.Answer;
import org.earshot.flow.Progress;
import org.earshot.privacy.ContactDetails;
import org.earshot.responses.Response;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.security.WhoAsks;
import org.earshot.security.WhoMay;

/** What whoever asks may; templates ask it before they offer anything, or show anybody's words. */
public final class May {

  private final Optional<Role> role;

  private May(Optional<Role> role) {
    this.role = role;
  }

  public static May of(Role role) {
    return new May(Optional.of(role));
  }

  /** What the officer or the program behind a request may. */
  public static May of(HttpServletRequest request) {
    return new May(WhoAsks.of(request).map(Officer::role));
  }

  /** Whether they may open this address; what follows a {@code ?} or {@code #} does not matter. */
  public boolean open(String address) {
    return role.filter(who -> WhoMay.open(who, path(address))).isPresent();
  }

  /** Whether they may send a form to this address. */
  public boolean send(String address) {
    return role.filter(who -> WhoMay.send(who, path(address))).isPresent();
  }

  /** Whether they may see how somebody can be reached. */
  public boolean contacts() {
    return role.filter(WhoMay::contactDetails).isPresent();
  }

  /** What somebody wrote, telephone numbers and e-mail addresses masked where they must be. */
  public String read(String words) {
    return contacts() ? words : ContactDetails.masked(words);
  }

  /** All that somebody answered, likewise. */
  public Response answers(Response response) {
    if (contacts()) {
      return response;
    }
    Map<String, Answer> answers = new LinkedHashMap<>();
    Progress progress = response.progress();
    progress.answers().forEach((id, answer) -> answers.put(id, answer.reworded(this::read)));
    return response.with(
        new Progress(progress.language(), answers, progress.state(), progress.proposed()));
  }

  private static String path(String address) {
    return address.replaceFirst("[?#].*", "");
  }
}
