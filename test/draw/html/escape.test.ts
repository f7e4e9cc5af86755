import { describe, expect, it } from 'vitest';
import { cssString, html, markup } from '../../../pipeline/draw/html/escape.ts';
import { webAddress } from '../../../pipeline/say/address.ts';

describe('html', () => {
  it('escapes what is put in, in text and in attributes', () => {
    expect(html`<p title="${'"x" & \'y\''}">${'<b>&'}</p>`.text).toBe('<p title="&quot;x&quot; &amp; &#39;y&#39;">&lt;b&gt;&amp;</p>');
  });

  it('keeps what another template made, and prints lists in turn', () => {
    expect(html`<ul>${['a', '<'].map((text) => html`<li>${text}</li>`)}${markup('<hr>')}</ul>`.text).toBe('<ul><li>a</li><li>&lt;</li><hr></ul>');
  });

  it('prints nothing for null, undefined and false, and zero as zero', () => {
    expect(html`${null}${undefined}${false}${0}`.text).toBe('0');
  });

  it('isolates text that turns direction, but not inside a tag', () => {
    expect(html`<p>${'\u202eabc'}</p>`.text).toBe('<p><bdi>\u202eabc</bdi></p>');
    expect(html`<p>${'\u05e9\u05dc'}</p>`.text).toBe('<p><bdi>\u05e9\u05dc</bdi></p>');
    expect(html`<p title="${'\u202eabc'}">x</p>`.text).toBe('<p title="\u202eabc">x</p>');
    expect(html`<p class="${'a'}" title="${'\u05e9'}">${'\u05e9'}</p>`.text).toBe('<p class="a" title="\u05e9"><bdi>\u05e9</bdi></p>');
  });

  it('replaces characters that no HTML may hold', () => {
    expect(html`${'a\u0000b\u001bc'}`.text).toBe('a\ufffdb\ufffdc');
  });
});

describe('webAddress', () => {
  it('takes http and https only', () => {
    expect(webAddress('https://example.org/a.pdf')).toBe('https://example.org/a.pdf');
    expect(webAddress('javascript:alert(1)')).toBeNull();
    expect(webAddress('see https://example.org')).toBeNull();
    expect(webAddress(null)).toBeNull();
  });
});

describe('cssString', () => {
  it('leaves nothing that ends a string or a style element', () => {
    expect(cssString('a"b</style>')).toBe('"a\\22 b\\3c \\2f style\\3e "');
    expect(cssString('Rapport d’étape 2025 · projet')).toBe('"Rapport d’étape 2025 · projet"');
  });
});
