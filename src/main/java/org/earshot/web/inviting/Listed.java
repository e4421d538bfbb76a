package org.earshot.web.inviting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.ContactList;
import org.earshot.inviting.ContactLists;
import org.earshot.inviting.ListLanguages;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.MessagePrice;
import org.springframework.stereotype.Component;

/** The list that an address names, and what its people would read. */
@Component
class Listed {

  /** Of each list's own pages. */
  static final String ADDRESS = "/console/consultations/{slug}/inviting/lists/{id}";

  private final ContactLists lists;
  private final ListLanguages asked;
  private final Languages languages;
  private final MessagePrice price;

  Listed(ContactLists lists, ListLanguages asked, Languages languages, MessagePrice price) {
    this.lists = lists;
    this.asked = asked;
    this.languages = languages;
    this.price = price;
  }

  /**
   * @throws org.springframework.web.server.ResponseStatusException 404 if there is no such list
   */
  ContactList list(String slug, String id) {
    try {
      return lists.find(slug, UUID.fromString(id)).orElseThrow(Invited::notFound);
    } catch (IllegalArgumentException e) {
      throw Invited.notFound();
    }
  }

  List<InvitationView> invitations(Consultation consultation, ContactList list) {
    return views(list, asked.invitations(consultation, list));
  }

  /** What they read before it opens; empty where they are not told. */
  List<InvitationView> notices(Consultation consultation, ContactList list) {
    return views(list, asked.notices(consultation, list));
  }

  private List<InvitationView> views(ContactList list, List<ListLanguages.Asked> read) {
    People told = People.on(list);
    return read.stream().map(one -> InvitationView.of(one, told, languages, price)).toList();
  }

  /** In English: the languages of the list that nothing is written in. */
  String unsaid(Consultation consultation, ContactList list) {
    return asked.unsaid(consultation, list).stream()
        .map(language -> languages.named(language).english())
        .collect(Collectors.joining(", "));
  }

  MessagePrice price() {
    return price;
  }

  static String address(String slug, String id) {
    return ADDRESS.replace("{slug}", slug).replace("{id}", id);
  }

  /** To the list's own page. */
  static String back(String slug, String id) {
    return "redirect:" + address(slug, id);
  }
}
