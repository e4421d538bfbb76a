package org.earshot.web.documents;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/**
 * A PDF that is tagged for those who listen to it, by PDF/UA-1 (ISO 14289-1): headings, lists and
 * tables that are what they look like, a language on every word, and its own letters.
 */
final class PdfDocument implements Document {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 20mm 22mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "%1$s"; } }
      body { font: 11pt/1.4 "%1$s"; margin: 0; }
      h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 8mm; }
      h2 { font-size: 15pt; margin: 8mm 0 3mm; page-break-after: avoid; }
      h3 { font-size: 12pt; margin: 5mm 0 2mm; page-break-after: avoid; }
      p, ul { margin: 0 0 3mm; }
      table { width: 100%%; border-collapse: collapse; margin: 0 0 4mm; -fs-table-paginate: paginate; }
      caption { text-align: start; font-weight: bold; padding: 0 0 1mm; }
      th, td { border-bottom: 0.5pt solid #000; padding: 1.2mm 3mm 1.2mm 0; text-align: left; }
      [dir=rtl], [dir=rtl] th, [dir=rtl] td { text-align: right; }
      ul[dir=rtl] { padding: 0 40px 0 0; }
      tr { page-break-inside: avoid; }
      """
          .formatted(Letters.FAMILY);

  private final org.w3c.dom.Document page = emptyPage();
  private final Element body;
  private final Tongue own;

  PdfDocument(String title, String author, Tongue own) {
    this.own = own;
    Element html = page.createElementNS(XHTML, "html");
    page.appendChild(html);
    html.setAttribute("lang", own.tag());
    Element head = under(html, "head");
    under(head, "title").setTextContent(title);
    describe(head, "author", author);
    describe(head, "subject", title);
    under(head, "style").setTextContent(STYLE);
    body = under(html, "body");
  }

  private static org.w3c.dom.Document emptyPage() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void describe(Element head, String name, String content) {
    Element meta = under(head, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  private static Element under(Element parent, String name) {
    Element child = parent.getOwnerDocument().createElementNS(XHTML, name);
    parent.appendChild(child);
    return child;
  }

  @Override
  public PdfDocument title(String text, Tongue tongue) {
    say(body, "h1", text, tongue);
    return this;
  }

  @Override
  public PdfDocument heading(String text, Tongue tongue) {
    say(body, "h2", text, tongue);
    return this;
  }

  @Override
  public PdfDocument smallHeading(String text, Tongue tongue) {
    say(body, "h3", text, tongue);
    return this;
  }

  @Override
  public PdfDocument text(String lines, Tongue tongue) {
    lines
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> say(body, "p", line.strip(), tongue));
    return this;
  }

  @Override
  public PdfDocument list(List<String> lines, Tongue tongue) {
    if (!lines.isEmpty()) {
      Element list = spoken(under(body, "ul"), tongue);
      lines.forEach(line -> say(list, "li", line, tongue));
    }
    return this;
  }

  @Override
  public PdfDocument table(String about, List<List<String>> rows, Tongue tongue) {
    Element table = spoken(under(body, "table"), own);
    Element header = under(under(table, "thead"), "tr");
    rows.getFirst().forEach(cell -> say(header, "th", cell, own).setAttribute("scope", "col"));
    Element lines = under(table, "tbody");
    for (List<String> row : rows.subList(1, rows.size())) {
      Element line = under(lines, "tr");
      say(line, "th", row.getFirst(), tongue).setAttribute("scope", "row");
      row.stream().skip(1).forEach(cell -> say(line, "td", cell, own));
    }
    return this;
  }

  private static Element say(Element parent, String name, String text, Tongue tongue) {
    Element said = spoken(under(parent, name), tongue);
    said.setTextContent(Letters.drawable(text));
    return said;
  }

  private static Element spoken(Element element, Tongue tongue) {
    element.setAttribute("lang", tongue.tag());
    element.setAttribute("dir", tongue.rightToLeft() ? "rtl" : "ltr");
    return element;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(Letters.PLAIN::open, Letters.FAMILY, NORMAL, FontStyle.NORMAL, true);
    builder.useFont(Letters.BOLD::open, Letters.FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.withW3cDocument(page, null);
    builder.toStream(out);
    builder.run();
  }
}
