package org.earshot.web.console;

import org.springframework.ui.Model;

/**
 * One page of a long list.
 *
 * @param page from 1
 * @param last the number of the last page, at least 1
 */
record Leaf(int page, int last) {

  static final int SIZE = 50;

  /** The page asked for, or the nearest that there is. */
  static Leaf of(int wanted, long entries) {
    int last = (int) Math.max(1, (entries + SIZE - 1) / SIZE);
    return new Leaf(Math.clamp(wanted, 1, last), last);
  }

  int offset() {
    return (page - 1) * SIZE;
  }

  void on(Model model) {
    model.addAttribute("page", page).addAttribute("last", last);
  }
}
