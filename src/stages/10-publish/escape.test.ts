import { expect, test } from 'vitest';
import { forAnchor, forCsv, forHtml, forMarkdown, forScriptJson, forTerminal } from './escape.js';

test.each([
  ['=1+1', "'=1+1"], ['+1', "'+1"], ['-1', "'-1"], ['@x', "'@x"], ['\tx', "'\tx"], ['\rx', `"'\rx"`], ['a,b', '"a,b"'], ['say "x"', '"say ""x"""'], ['plain', 'plain'],
])('a cell %j is written %j', (value, cell) => { expect(forCsv(value)).toBe(cell); });

test.each([
  ['a\u001b[2Jb', 'a\\u{1b}[2Jb'], ['a\u202Eb', 'a\\u{202e}b'], ['line\nbreak', 'line break'], ['\u009b31m', '\\u{9b}31m'], ['half \ud800', 'half \\u{d800}'], ['𝛼 é', '𝛼 é'],
])('a terminal is shown %j as %j', (text, shown) => { expect(forTerminal(text)).toBe(shown); });

test('markup is shown, not run', () => {
  expect(forHtml('<b>&"\'')).toBe('&lt;b&gt;&amp;&quot;&#39;');
  expect(forHtml('\u202E')).toBe('<span class="ctl">U+202E</span>');
  expect(forScriptJson('</script>')).toBe('"\\u003c/script>"');
});

test('Markdown marks are plain characters', () => {
  expect(forMarkdown('[x](javascript:1) <img> *b* & # `c`\n- d')).toBe('\\[x\\]\\(javascript\\:1\\) &lt;img\\> \\*b\\* &amp; \\# \\`c\\` \\- d');
});

test('different ids stay different anchors', () => {
  expect(forAnchor('a b')).not.toBe(forAnchor('a_20_b'));
  expect(forAnchor('a"><b')).toMatch(/^[A-Za-z0-9_-]+$/);
});
