// Months of the Chinese lunar calendar (1950 to 2099) and of the Islamic calendar of Umm al-Qura, one number in base 36 a year.
// Computed with Intl of ICU 78.

/** Of a lunar year: place of its leap month (0: none), and one bit a month that has 30 days; before them the day of its beginning, counted from January 1. */
export const LUNAR_YEARS =
  '3o2eu 2t6zx 221ey 3fooi 2nlb8 1tavd 3a2bu 2dqqd 3qwlz 2ys7q 24yph 3ih91 2qd3m 1w7fp 3cvqd 2hxl6 1ks5z 31me3 2atei 3o2ga ' +
  '2t755 221qq 3ihci 2krol 1qmob 378ln 2dsq3 3qv1p 2vz3h 24yuh 3lay1 2qefm 1waat 3cvfp 2jsr1 3wity 31kty 27x6d 3o2qd 2t7s9 ' +
  '2236a 3ihzm 2nl7q 1qdzq 34fh3 2dsra 3tobe 2vzdh 24t6x 3l9op 2qd1v 1tfl7 3a0q3 2f597 1ngpm 31ld6 281g5 3qwtg 2w095 1z98z ' +
  '3fo2d 2kqi5 1qkbx 34fjp 2dz8q 3tosy 2ytut 252dm 3lb2i 2qe8l 1w8q6 3a0ra 2f5bp 1ngs2 34es2 27smd 3o4dh 2vz9m 1z6hj 3ctrf ' +
  '2hxej 1qe3a 378tl 2ec7m 3tpw2 2ytd1 251sb 3ih57 2njjf 1tisb 3a0tp 2f5gq 1nhw2 34g42 2auxx 3o3z9 2t6xh 1z831 3fmwm 2hxh1 ' +
  '1qene 379hl 2gnte 3tqj6 2ytra 24ymu 3ih5j 2njkm 1tcr9 3a15h 2hxs9 1ksk3 31llf 2808b 3o2ej 2qdsr 1z87u 3fn1m 2krqd 1qmve ' +
  '378sp 2dtw5 3tpqt 2vz1p 225kd 3ih85 2qcve 1tdph 3a2ed 2hyyy 1nogl 31ms6 2811q 3o2fq 2t705 1z8aa 3fnbm 2ksdh 1te8a 34eq3 ' +
  '2axzr 3qvfv 2vz2z 225li 3ihd6 2qd76 1w945 3a1xh 2f5aj 1knff';

/** First lunar year of the table. */
export const FIRST_LUNAR = 1950;

/** Of an Islamic year: one bit a month that has 30 days. */
export const HIJRI_YEARS =
  '1bp 2w9 2mq 2ll 21h x9 12l 25m 1d0 2xd 2oy 23u 1ui ka 14p 2b6 1gk 1c9 11x iz yj 24a 14k 2p5 2mq 23p 1t9 h9 1rh ka 251 ' +
  '23p 217 wn 1tj ja 1v9 2nd 2mq 2hh 1t7 gr yj 1xx 15e 2p1 2mi 239 11p 23x q2 2c2 2bo 2a1 239 10t 14d 296 1ck 2q1 2oi 23q ' +
  '1ue j2 12l oa 28l 23u 1u5 wt 1ul je 14l 14a 2mt 23e 1ta ha 125 256 1ck 1b9 27b 219 x9 12l 28q 1g4 30p 2vm 2li 21i nq 1bp ' +
  '2ay 2aa 279 1aj 23f 122 256 14k 2p5 28i 23e 112 hi 12t 25u 1ck 1bd 11x j1 xp 1x6 12s 295 28i 239 10t 21p yi 255 1bm 2vp ' +
  '2sq 2hi 1ta 23x 12i 2n9';

/** First Islamic year of the table, and its first day, counted from 1970. */
export const FIRST_HIJRI = { year: 1369, day: -7375 } as const;
