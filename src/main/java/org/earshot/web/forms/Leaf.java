package org.earshot.web.forms;

import org.springframework.ui.Model;

/**
 * One page of a long list.
 *
 * @param page from 1
 * @param last the number of the last page, at least 1
 */
public record Leaf(int page, int last) {

  public static final int SIZE = 50;

  /** The page asked for, or the nearest that there is. */
  public static Leaf of(int wanted, long entries) {
    int last = (int) Math.max(1, (entries + SIZE - 1) / SIZE);
    return new Leaf(Math.clamp(wanted, 1, last), last);
  }

  public int offset() {
    return (page - 1) * SIZE;
  }

  public void on(Model model) {
    model.addAttribute("page", page).addAttribute("last", last);
  }
}
