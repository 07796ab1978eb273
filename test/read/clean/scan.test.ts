import fc from 'fast-check';
import { Parser, Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { attributeAt } from '../../../src/read/clean/html/tree/attributes.ts';
import { attributeValue, references } from '../../../src/read/clean/html/tree/references.ts';
import { scan } from '../../../src/read/clean/html/tree/scan.ts';
import { attribute, htmlTree, innerText, tagName, textAt } from '../../../src/read/clean/html/tree/tree.ts';

/** What was read, as one line; texts side by side are one. */
const told = (parts: readonly string[]): string => parts.join('');

function ours(html: string): string {
  const parts: string[] = [];
  let tag = ''; // told when it is whole
  scan(html, {
    text: (start, stop) => parts.push(html.slice(start, stop)),
    open: (start, from, to) => {
      tag = `{${start} ${html.slice(from, to).toLowerCase()}`;
    },
    attribute: (name, start, stop) => {
      tag += ` ${name}=${html.slice(start, stop)}`;
    },
    opened: (closed) => parts.push(tag, closed ? '/}' : '}'),
    close: (start, from, to) => parts.push(`{${start} /${html.slice(from, to).toLowerCase()}}`),
  });
  return told(parts);
}

/** The same from the tokenizer of htmlparser2. */
function theirs(html: string): string {
  const parts: string[] = [];
  let [name, value] = [-1, ''];
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, stop) => parts.push(html.slice(start, stop)),
      oncdata: (start, stop, offset) => parts.push(html.slice(start, stop - offset)),
      onopentagname: (from, to) => parts.push(`{${from - 1} ${html.slice(from, to).toLowerCase()}`),
      onattribname: (from, to) => {
        name = attributeAt(html, from, to);
        value = '';
      },
      onattribdata: (from, to) => {
        value += html.slice(from, to);
      },
      onattribend: () => name >= 0 && parts.push(` ${name}=${value}`),
      onopentagend: () => parts.push('}'),
      onselfclosingtag: () => parts.push('/}'),
      onclosetag: (from, to) => parts.push(`{${html.lastIndexOf('</', from)} /${html.slice(from, to).toLowerCase()}}`),
      onattribentity: nothing,
      ontextentity: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return told(parts);
}

const SOUP = [
  ...'< <> << > & " \' = / - -- --> ]]> <!-- <!--> <!---> <!x> <? ?> <![CDATA[ <![CDAT </ </p </p> </P > </ul\n> </script> </SCRIPT > </style> </title>'.split(
    ' ',
  ),
  ...'<p> <P> <p/> <br/> <p <a href= href="x" class=y class=\'z\' id id= rel="a>b" title=a&amp;b <script> <script/> <style> <title> <textarea> <xmp>'.split(
    ' ',
  ),
  ...[
    '<script type="x">',
    '<p class = "y" >',
    '<a HREF\n=\nx>',
    '<titles>',
    '<x-y data-role=z>',
    'word',
    ' ',
    '\n',
    '\t',
    'é',
    '中',
    '😀',
    '</scripts>',
  ],
];
// whatever is open ends here, for of what breaks off each reader makes its own
const END = ' "\'>--> ]]></script></style></title></textarea></xmp>"\'>';
const soup = fc.array(fc.constantFrom(...SOUP), { maxLength: 40 }).map((parts) => `${parts.join('')}${END}`);
/** « </ p> », « </> », « </3 », « </p/> »: closing tags that are none, or end early, by the rules of HTML. */
const isClear = (html: string): boolean => !/<\/(?![a-z])|<\/[a-z][^\s>]*\//iu.test(html);

describe('the scanner', () => {
  it('reads any soup of tags as htmlparser2 does', () => {
    fc.assert(
      fc.property(soup.filter(isClear), (html) => {
        expect(ours(html)).toBe(theirs(html));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['« < » that opens nothing', 'a < b <3 <', 'a < b <3 <'],
    ['a comment', 'a<!-- <p> -->b', 'ab'],
    ['the shortest comments', 'a<!-->b<!--->c', 'abc'],
    ['a comment that is left open', 'a<!-- <p> b', 'a'],
    ['a doctype', '<!DOCTYPE html>a<?xml?>b', 'ab'],
    ['CDATA', 'a<![CDATA[<b]]>c', 'a<bc'],
    ['CDATA that is left open', 'a<![CDATA[b', 'ab'],
    ['a tag that is left open', 'a<p class="b', 'a'],
    ['closing tags that are none', 'a</>b</ p>c</3>d', 'ab{5 /p}cd'],
    ['a closing tag with a stroke', 'a</p/>b', 'a{1 /p}b'],
    ['a script', '<script>if (a</b/.c) "</p>"</SCRIPT >d', '{0 script}if (a</b/.c) "</p>"{27 /script}d'],
    ['a script that is left open', '<script>a</p>', '{0 script}a</p>'],
    ['values', '<a href=b/c class="d>e" id=\'f\' rel title = g>', '{0 a 13=b/c 0=d>e 1=f 12= 19=g}'],
  ])('knows %s', (_what, html, read) => expect(ours(html)).toBe(read));
});

describe('references', () => {
  const NAMES =
    '& &amp; &amp &lt;b &nbsp; &notin; &notit; &not &#65; &#x41; &#x1F600; &#65 &# &#x; &acE; &bogus; &Eacute &copy=1 a ; = x'.split(' ');
  const stretch = fc.array(fc.constantFrom(...NAMES), { maxLength: 12 }).map((parts) => parts.join(''));

  it('are read in texts as htmlparser2 reads them, each with its place', () => {
    fc.assert(
      fc.property(stretch, (text) => {
        let [found, at] = ['', 1];
        const next = (start: number, stop: number): void => {
          expect(start).toBe(at);
          expect(stop).toBeGreaterThan(start);
          at = stop;
        };
        const page = `<${text}>`;
        references(
          page,
          1,
          1 + text.length,
          (start, stop) => {
            next(start, stop);
            found += page.slice(start, stop);
          },
          (signs, start, stop) => {
            next(start, stop);
            found += signs;
          },
        );
        let read = '';
        const parser = new Parser({ ontext: (part) => (read += part) });
        parser.write(text);
        parser.end();
        expect(found).toBe(read);
        expect(at).toBe(1 + text.length);
      }),
    );
  });

  it('are read in values as htmlparser2 reads them', () => {
    fc.assert(
      fc.property(stretch, (text) => {
        let read: string | undefined;
        const parser = new Parser({ onattribute: (_name, value) => (read = value) });
        parser.write(`<a b="${text}">`);
        parser.end();
        expect(attributeValue(text)).toBe(read);
      }),
    );
  });
});

describe('the tree of a page', () => {
  /** The tree as nested names, texts as they stand. */
  const shape = (html: string): string => {
    const tree = htmlTree(html);
    const of = (node: number): string => {
      const name = tagName(tree, node);
      if (name === '') return textAt(tree, node);
      let inner = '';
      for (let i = node + 1; i < (tree.end[node] ?? 0); i = tree.end[i] ?? tree.size) inner += of(i);
      return name === '#page' ? inner : `${name}(${inner})`;
    };
    return of(0);
  };

  it.each([
    ['<p>a<p>b<div>c', 'p(a)p(b)div(c)'],
    ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e', 'ul(li(a)li(bul(li(c)))li(d))e'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt(a)dd(b)dt(c))'],
    ['<table><tr><td>a<td>b<tr><th>c</table>d', 'table(tr(td(a)td(b))tr(th(c)))d'],
    ['<select><option>a<option>b</select>', 'select(option(a)option(b))'],
    ['<b>a<p>b</b>c', 'b(ap(bc))'],
    ['a<br>b<br/>c</br>d', 'abr()bbr()cbr()d'],
    ['<head><title>a</title><p>b', 'head(title(a))p(b)'],
    ['<x-a>b</x-a>c', 'x-a(b)c'],
    ['<div/>a<svg/>b', 'div(asvg()b)'],
    ['a &lt; b', 'a < b'],
  ])('nests %s as browsers do', (html, expected) => expect(shape(html)).toBe(expected));

  it('gives the attributes that are asked for, the first of each name', () => {
    const tree = htmlTree('<a href="/a?b&amp;c" CLASS=x class=y onclick="z">b</a>');
    expect(['href', 'class', 'id'].map((name) => attribute(tree, 1, name === 'href' ? 'href' : name === 'class' ? 'class' : 'id'))).toEqual(
      ['/a?b&c', 'x', undefined],
    );
  });

  it('gives the text inside an element, its references read', () => {
    const tree = htmlTree('<p>a &amp; <b>b</b></p><p>c');
    expect(innerText(tree, 1)).toBe('a & b');
  });

  it('has more rows than it was made for', () => expect(htmlTree('<p>'.repeat(5000)).size).toBe(5001));
});
