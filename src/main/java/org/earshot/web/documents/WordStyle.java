package org.earshot.web.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles by which Word, and whatever reads aloud, knows a heading from a paragraph. */
enum WordStyle {
  /** The document's name; a heading of the first level, so that it is found like one. */
  TITLE("Heading1", "heading 1", 0, 40),
  HEADING("Heading2", "heading 2", 1, 30),
  CAPTION("Heading3", "heading 3", 2, 24);

  private static final int HALF_POINTS = 22;

  private final String id;
  private final String title;
  private final int level;
  private final int size;

  WordStyle(String id, String title, int level, int size) {
    this.id = id;
    this.title = title;
    this.level = level;
    this.size = size;
  }

  String id() {
    return id;
  }

  static void addTo(XWPFDocument document) {
    var styles = document.createStyles();
    for (WordStyle one : values()) {
      styles.addStyle(new XWPFStyle(one.style()));
    }
  }

  /** Sizes are in half points, for Latin and for complex scripts. */
  private CTStyle style() {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(title);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    CTRPr run = style.addNewRPr();
    run.addNewB();
    run.addNewBCs();
    run.addNewSz().setVal(BigInteger.valueOf(Math.max(size, HALF_POINTS)));
    run.addNewSzCs().setVal(BigInteger.valueOf(Math.max(size, HALF_POINTS)));
    return style;
  }

  /** The number of a list with points before its lines. */
  static BigInteger points(XWPFDocument document) {
    CTAbstractNum points = CTAbstractNum.Factory.newInstance();
    points.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = points.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("\u2022");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(360));
    indent.setHanging(BigInteger.valueOf(360));
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(points)));
  }
}
