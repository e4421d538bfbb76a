package org.earshot.web.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/**
 * A Word document that is written from top to bottom: real headings and lists, a language on every
 * word, right to left where that is how it is written, and tables whose first row says so.
 */
final class WordDocument implements Document {

  private final XWPFDocument document = new XWPFDocument();
  private final BigInteger points;
  private final Tongue own;

  /**
   * @param title stands in the document's properties, and is read out when it is opened
   * @param author of the same
   */
  WordDocument(String title, String author, Tongue tongue) {
    own = tongue;
    WordStyle.addTo(document);
    document.getStyles().setSpellingLanguage(tongue.tag());
    points = WordStyle.points(document);
    var about = document.getProperties().getCoreProperties();
    about.setTitle(title);
    about.setCreator(author);
    about.getUnderlyingProperties().setLanguageProperty(tongue.tag());
  }

  @Override
  public WordDocument title(String text, Tongue tongue) {
    return styled(WordStyle.TITLE, text, tongue);
  }

  @Override
  public WordDocument heading(String text, Tongue tongue) {
    return styled(WordStyle.HEADING, text, tongue);
  }

  @Override
  public WordDocument smallHeading(String text, Tongue tongue) {
    return styled(WordStyle.CAPTION, text, tongue);
  }

  private WordDocument styled(WordStyle style, String text, Tongue tongue) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style.id());
    say(paragraph, text, tongue);
    return this;
  }

  @Override
  public WordDocument text(String lines, Tongue tongue) {
    lines
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> say(document.createParagraph(), line.strip(), tongue));
    return this;
  }

  @Override
  public WordDocument list(List<String> lines, Tongue tongue) {
    for (String line : lines) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setNumID(points);
      paragraph.setNumILvl(BigInteger.ZERO);
      say(paragraph, line, tongue);
    }
    return this;
  }

  @Override
  public WordDocument table(String about, List<List<String>> rows, Tongue tongue) {
    int width = rows.getFirst().size();
    XWPFTable table = document.createTable(rows.size(), width);
    table.setWidth("100%");
    CTTblPr properties = table.getCTTbl().getTblPr();
    if (own.rightToLeft()) {
      properties.addNewBidiVisual();
    }
    properties.addNewTblLook().setFirstRow("1");
    properties.addNewTblCaption().setVal(about);
    properties.addNewTblDescription().setVal(about);
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    fill(header, rows.getFirst(), own);
    for (int row = 1; row < rows.size(); row++) {
      fill(table.getRow(row), rows.get(row), tongue);
    }
    return this;
  }

  private void fill(XWPFTableRow row, List<String> cells, Tongue first) {
    row.setCantSplitRow(true);
    for (int column = 0; column < cells.size(); column++) {
      XWPFParagraph cell = row.getCell(column).getParagraphArray(0);
      say(cell, cells.get(column), column == 0 ? first : own);
    }
    if (row.isRepeatHeader()) {
      row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(WordDocument::embolden));
    }
  }

  private static void embolden(XWPFParagraph paragraph) {
    paragraph.getRuns().forEach(run -> run.setBold(true));
  }

  private static void say(XWPFParagraph paragraph, String text, Tongue tongue) {
    XWPFRun run = paragraph.createRun();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
    CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    CTLanguage language = properties.addNewLang();
    language.setVal(tongue.tag());
    language.setBidi(tongue.tag());
    if (tongue.rightToLeft()) {
      CTPPr direction =
          paragraph.getCTP().isSetPPr()
              ? paragraph.getCTP().getPPr()
              : paragraph.getCTP().addNewPPr();
      direction.addNewBidi();
      properties.addNewRtl();
    }
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (document) {
      document.write(out);
    }
  }
}
