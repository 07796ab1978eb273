"""Writes the forms of Russian given names, family names and places of OpenCorpora (CC BY-SA 3.0, package pymorphy3-dicts-ru) as `form bits` lines.

    PYTHONPATH=DIR python3 tools/people/russian-forms.py > DIR/russian-forms.txt
"""

import pymorphy3

BITS = {"Name": 1, "Surn": 2, "Geox": 4}

forms = {}
for word, tag, *_ in pymorphy3.MorphAnalyzer().dictionary.iter_known_words():
    if "plur" in tag and "Geox" not in tag:
        continue
    for grammeme, bits in BITS.items():
        if grammeme in tag:
            forms[word] = forms.get(word, 0) | bits
for word in sorted(forms):
    print(word, forms[word])
