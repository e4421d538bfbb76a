package org.earshot.web.inbox;

import java.util.List;
import java.util.Optional;
import org.earshot.inbox.By;
import org.earshot.security.Officer;
import org.earshot.security.Officers;
import org.earshot.security.WhoMay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The officers who can take a case. */
@Component
class Colleagues {

  private final Officers officers;

  Colleagues(Officers officers) {
    this.officers = officers;
  }

  static By of(Officer officer) {
    return new By(officer.id(), officer.name());
  }

  List<By> all() {
    return officers.all().stream()
        .filter(account -> account.works() && WhoMay.open(account.role(), "/console/inbox"))
        .map(account -> new By(account.id(), account.name()))
        .toList();
  }

  Optional<By> find(String id) {
    return all().stream().filter(officer -> officer.id().equals(id)).findFirst();
  }

  /** Also of those who have left. */
  String nameOf(@Nullable String id) {
    return id == null
        ? "nobody"
        : officers.all().stream()
            .filter(account -> account.id().equals(id))
            .map(Officers.Account::name)
            .findFirst()
            .orElse("somebody who has left");
  }
}
