package org.earshot.web.documents;

import java.util.Locale;

/** What a document can be taken away as. */
public enum Format {
  DOCX("Word (DOCX)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    public Document begin(String title, String author, Tongue own) {
      return new WordDocument(title, author, own);
    }

    @Override
    public boolean canWrite(String words) {
      return true;
    }
  },
  PDF("PDF", "application/pdf") {
    @Override
    public Document begin(String title, String author, Tongue own) {
      return new PdfDocument(title, author, own);
    }

    @Override
    public boolean canWrite(String words) {
      return Letters.drawn(words);
    }
  };

  private final String title;
  private final String mediaType;

  Format(String title, String mediaType) {
    this.title = title;
    this.mediaType = mediaType;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  public String mediaType() {
    return mediaType;
  }

  /** How such a file's name ends. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A document in one language, whose parts may be in others.
   *
   * @param title stands in the document's properties, and is read out when it is opened
   * @param author of the same; may be empty
   * @param own the document's language
   */
  public abstract Document begin(String title, String author, Tongue own);

  /**
   * Whether the letters of these words come out as they are written. Word finds letters on the
   * reader's machine; a PDF carries its own, and not of every script.
   */
  public abstract boolean canWrite(String words);
}
