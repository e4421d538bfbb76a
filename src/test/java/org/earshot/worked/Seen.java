package org.earshot.worked;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What somebody sees on a page, found by its headings. */
record Seen(Document page) {

  String words() {
    return page.select("main").text();
  }

  /** The part under a heading. */
  Seen under(String heading) {
    Element here =
        page.select("main section[aria-labelledby]").stream()
            .filter(section -> section.select("h2, h3").first() != null)
            .filter(section -> heading.equals(section.select("h2, h3").first().text()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no “" + heading + "” in " + words()));
    return of(here);
  }

  /** The table of this caption. */
  Seen table(String caption) {
    return of(
        page.select("main table").stream()
            .filter(table -> table.select("caption").text().equals(caption))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no table “" + caption + "” in " + words())));
  }

  private static Seen of(Element element) {
    Document part = Document.createShell("");
    part.body().appendElement("main").appendChild(element.clone());
    return new Seen(part);
  }

  /** The lines of the table, cell by cell; the drawn bars are left out. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : page.select("tbody tr")) {
      rows.add(row.select("th, td:not(.earshot-bars__bar)").stream().map(Element::text).toList());
    }
    return rows;
  }

  /** The words of each cell in the table's head. */
  List<String> head() {
    return page.select("thead th").stream().map(Element::text).toList();
  }

  /** What a list of terms says of this one. */
  String says(String term) {
    return page.select("dt").stream()
        .filter(one -> one.text().equals(term))
        .findFirst()
        .map(one -> one.nextElementSibling().text())
        .orElseThrow(() -> new AssertionError("no “" + term + "” in " + words()));
  }
}
