package org.earshot.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import org.earshot.channels.Message.Choice;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Choices as buttons under a message: short ones (yes and no, a rating) side by side. */
final class Keyboards {

  /** More do not fit beside each other on a narrow screen. */
  private static final int ROW_LETTERS = 24;

  private static final int ROW_BUTTONS = 5;

  private Keyboards() {}

  static InlineKeyboardMarkup of(List<Choice> choices) {
    int letters = choices.stream().mapToInt(choice -> choice.label().length()).sum();
    int wide = letters <= ROW_LETTERS ? Math.min(ROW_BUTTONS, choices.size()) : 1;
    List<InlineKeyboardRow> rows = new ArrayList<>();
    for (int from = 0; from < choices.size(); from += wide) {
      rows.add(row(choices.subList(from, Math.min(from + wide, choices.size()))));
    }
    return InlineKeyboardMarkup.builder().keyboard(rows).build();
  }

  private static InlineKeyboardRow row(List<Choice> choices) {
    InlineKeyboardRow row = new InlineKeyboardRow();
    for (Choice choice : choices) {
      row.add(
          InlineKeyboardButton.builder().text(choice.label()).callbackData(choice.id()).build());
    }
    return row;
  }
}
