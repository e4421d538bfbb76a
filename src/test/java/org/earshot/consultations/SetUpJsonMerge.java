package org.earshot.consultations;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lays some fields of JSON over a set-up record. */
final class SetUpJsonMerge {

  private static final JsonMapper JSON = new JsonMapper();

  private SetUpJsonMerge() {}

  static SetUp merge(SetUp setUp, String fields) {
    ObjectNode node = (ObjectNode) JSON.readTree(SetUpJson.write(setUp));
    node.setAll((ObjectNode) JSON.readTree(fields));
    return SetUpJson.read(node.toString());
  }
}
