import { describe, expect, it } from "vitest";
import { foreignText } from "./foreign-text";
import { hasWord, noteSecrets, redacted } from "./redaction";

describe("a secret that was noted", () => {
  it("is hidden in clear, as JSON writes it and as URLs do", () => {
    noteSecrets(['pass "word"/1']);
    expect(redacted('pass "word"/1')).toBe("[secret]");
    expect(redacted(JSON.stringify({ p: 'pass "word"/1' }))).toBe('{"p":"[secret]"}');
    expect(redacted("?p=pass+%22word%22%2F1&q=1")).toBe("?p=[secret]&q=1");
    expect(redacted("?p=pass%20%22word%22%2F1&q=1")).toBe("?p=[secret]&q=1");
  });

  it("is hidden with a longer one that begins with it", () => {
    noteSecrets(["hunter2-key", "hunter2-key-long"]);
    expect(redacted("hunter2-key-long, hunter2-key")).toBe("[secret], [secret]");
  });

  it("of eight characters is hidden inside a word too, a shorter one as a whole word alone", () => {
    noteSecrets(["12345678", "main"]);
    expect(redacted("key12345678x")).toBe("key[secret]x");
    expect(redacted("the domain of main, not only_main")).toBe("the domain of [secret], not only_main");
  });

  it("may hold what regular expressions read otherwise", () => {
    noteSecrets(["a.b*c(d)[e]{f}|g^h$i/j\\k+l?-"]);
    expect(redacted("a.b*c(d)[e]{f}|g^h$i/j\\k+l?-")).toBe("[secret]");
    expect(redacted("axb*c(d)[e]{f}|g^h$i/j\\k+l?-")).toBe("axb*c(d)[e]{f}|g^h$i/j\\k+l?-");
  });

  it("is hidden before a foreign text is joined or cut", () => {
    noteSecrets(["first line\nsecond line", "x1234567890y"]);
    expect(foreignText("wrong: first line\nsecond line")).toBe("wrong: [secret]");
    expect(foreignText(`${"z".repeat(15)} x1234567890y`, 20)).toBe("zzzzzzzzzzzzzzz [se…");
  });
});

it("an empty or blank secret hides nothing", () => {
  noteSecrets(["", " ", "\n"]);
  expect(redacted("a b\nc")).toBe("a b\nc");
});

it("a word stands in a text only as a whole", () => {
  expect(hasWord("live/main1", "main1")).toBe(true);
  expect(hasWord("live/main1", "main")).toBe(false);
});
