"""What was learned from the labeled sentences. Written by `python -m training.train`; never by hand."""

from collections.abc import Mapping

from decision_tool.reviewer.learned.model import Rate

RATES: Mapping[str, Rate] = {
    "pay": Rate(-2.383, 0.1071, 0.82, -3.61),
    "role_question": Rate(-2.771, 0.0983, 0.3, -3.68),
    "next_steps": Rate(-2.306, 0.1011, 0.69, -2.99),
    "repeat": Rate(-1.524, 0.1154, 0.31, -2.14),
    "pushy": Rate(-1.311, 0.1116, 1.25, -3.78),
    "too_personal": Rate(-1.264, 0.1073, 2.36, -4.34),
}
"""For each rule that is scored, how its weights become a score."""
WEIGHTS = """\
!	P0B1?2I3T4?5?
! >	P0B1?2I3T4?5?
$	^0x1L2M3O4N5L
$ 0	^0x1L2M3O4N5L
$ 0 plus	h0e5N
$ _ plus	h0e5N
*	60?1#2'3&4#5#
* >	>0-1;213F4?5.
* ?	Q0U1Q2B3L5M
* ? >	Q0U1Q2B3L5M
* _ !	f0O1O2O3X4O5O
* _ *	J0F1F2A3M4A5>
* _ >	H0I2?3F4D5=
* _ a	V0g1M2]3Q4L5L
* _ and	U0S1K2M3`4W5T
* _ are	d0M1O2_3N4L5J
* _ good	h0O2a4O5K
* _ i	Q0H1F2e3S4N5o
* _ i'm	]0N1N2e3O4J5R
* _ it	`0a2L3O4T5b
* _ made	f0d2O4O5N
* _ me	Y1L2I3L4D5^
* _ real	h0X1O2N4O5f
* _ so	a0N1O2[4M5`
* _ the	I0J1Y2H3B4D5C
* _ us	d0O1N2M3O4K5a
* _ would	]0b1S2J3O4M5N
* and	G0W1D2W3N4>58
* and i	X0M1N2d3M4G5U
* and would	d0f1O2O3O4N5O
* are	a0^3O4b5L
* as the	h1^2O4O5O
* free	d0]1N2f3O4O
* how	h2`3O4O
* i	Q0T1H2H3L4O5^
* i'd	d0V1O2`4O5O
* if	h0O1N2^4O5d
* off	b0z1N2N4O5O
* off and	h0c5O
* or	Z0=1.2B3N4L5N
* or *	^0H1D2H3N4M5O
* so	X0X1F2g3Q4U5I
* to	Y0K1O2I3I4l5R
* we	f1O2`4O5M
* when	h0M1_2M5L
* when the	h0M1_2M5L
* which	d0c1M2N5N
* will i	h0K2a4O5O
-able	R0h1A3E4V5@
-ably	a0L1M2M3X4J5e
-aged	]0G1L2Z3Z4E5U
-ager	Y0K1F2a3M4b5S
-ages	Z0I1K2L3U4K5F
-ails	d0A1J2N3Y4K5N
-airs	h0O1O2O4]5N
-ally	R0h1`2J3G4U5?
-amed	h3O4O5i
-ance	Q0T2H3M4Q5i
-ancy	^0M1^2a3N4O5N
-aner	h0O3N4N5_
-ange	`0J1O2K3O4u5M
-ards	R0K1D2B3?4=5=
-arge	f0a4O5O
-arks	h0O1O2^4N5N
-ater	h0d3O
-atly	f1O2e5O
-ause	R0F1O2E3X4U5Z
-back	R0F1G2L3E4D5=
-band	a0[1O2N3O4K5g
-bers	U1^2R3F5?
-body	V1_2J3L4[5_
-cant	d0M1N2N3M4b5L
-cate	Y0S1L2^3I4H5K
-cent	Z0f1M2N3L4L5T
-cers	h0X1]2L
-cess	T0?1d2_3J4L5E
-ched	P0M183U4D5B
-cher	Z0d1L2I3O4H5F
-cial	_0b1M2N3O4H5W
-cies	a0J1k2F3N4K5N
-come	S0C1]2}3I4D5J
-dacy	d0O1M2e4U5O
-date	W0F1Q2M3R4Y5I
-days	b0^1N2W3U4M5K
-dent	V0J1H2U3I4Q5?
-ders	V0D1R2D3C4F5A
-dest	_0J1^2X3O4Q5]
-dict	d0L1O2s3N4N5N
-ding	I0E1B2F3n495*
-dles	d0N1a2N3N4O5`
-dn't	Z0Z1W2J3H4^5J
-door	f0h1N2L3O4O5O
-down	h0N3N5j
-dred	W0X1N2K3K4H5D
-dure	h0O1M2_4X
-eady	W0M1W2W3b4h5I
-ease	f0a1K2H4O5K
-ects	_0Z1M2W3N4L5N
-edin	_0O1M2N3_4K5L
-eers	`0Y1a2J4M5Z
-eman	`0T1^2I3O4N5N
-emic	h0_1O2O4O5M
-empt	d0O1N2O3o4M5N
-en't	Z0I1L2N3^4L5H
-ence	J0W1>2H4O56
-ency	a0J1M2N3M4]5M
-ends	]0g1L2Z3I4_5G
-ened	]0I1R3K4_5V
-ents	M0>1S2;3?4I5O
-enty	f0R1O2N3O4L5`
-eone	U0W1T2c3J4b5Q
-er's	W0b1I2E3K4O5T
-eral	]0J1d2J3V4H5M
-ered	Q0B1M2Q4>5T
-erns	h0c1O5O
-erty	a0Q1O2N3_4_5O
-erve	b0O1N2O3L4a5U
-etch	d0e1O2N3O4I5N
-eter	^0C1I2F3^4K5K
-eved	h1S2O4O5b
-ever	V0J1M2@4Y5_
-fess	h0b4b5O
-ffed	h0N1a2K
-firm	U0U1D2Q3G4L5L
-fits	[0a1H2M3M4I5T
-fore	h0O1c2N4O5O
-form	d0Z1L2M3O4Y5M
-gers	Z0K1l2V3K4J5A
-gery	b0N1O2N3N4L5^
-gest	[0O1]2J3N4V5L
-ghly	b0_1H2^4N5N
-ghts	^0`1H2a3X4K5N
-ging	S0I1I2S3R4S5N
-give	`0M1O2N3a4J5l
-gize	h2O3O4M5b
-gner	f0O1N2O3O4]5O
-gram	Z0I1i2H3Q4I5C
-gues	`1f2J4T5N
-hand	^0T1a2I3O4Q5L
-hant	h0a1O4N5L
-hing	I0[1b2d3K4>5L
-hout	U0A1Q2G3W4X5^
-hter	f0O1O2_3O4M5L
-iate	W0Z1V2U3I4I5H
-ible	S0V1=2;3J4H5O
-ical	T0V1e2D3I4A5E
-iday	_0g1K2L3R4L5M
-ider	[0T1O2M3c4g5M
-ides	d0O1O2h3N4V5M
-iety	_0L1I2L3M4K5Q
-ieve	U0D1M2J3N4X5>
-iged	b0U1M2^3O4Z5M
-ight	T0W1O2G3J4`5E
-inal	a0K1<2B3Z4L5K
-inee	[0R1]2L3I4N5M
-ings	R0S1H2C3:4B5b
-inst	^0J1`2V3J5_
-ints	h0J1c5O
-ions	I0>2B3?4J5E
-ious	S0X1x2V3h4I5K
-ires	f0c1_2O4M
-ived	V0M1_2S3X4I5F
-ject	W0@1H2F3L4F5A
-kage	`0f1M2N3O4L5L
-kets	d0O1N2O3O4`5J
-kful	Y0F1d2[3M4D5K
-king	H0]1C2?3S4A55
-lace	h0Y1L2L4O5c
-lars	h0c
-lder	h0O1O3W4N5O
-lier	V0F2F3k4I5I
-lies	^0E2J3X4I5D
-line	V0B1E2]3H4D5@
-ling	Q0A1G2F3S4N5k
-lity	W0`1H2e3M4Q5G
-lord	f0N1O2f4M5O
-lows	`0W1E2_3N4J5b
-mail	h3j4O5M
-mary	a0t1O2N3O4M5H
-ment	J0d1`2R3K4B5`
-mers	Y0O1F2F3E4I5A
-mine	h0O1q2M4O
-mium	h0b1E2L3O5O
-mute	h0`4O
-nced	_0J1L2^3Z4K5I
-nces	X0K1D2N3<4I5?
-nd's	h0O2O3M4O5a
-nder	X0O1M2K3`4H5H
-ndly	a0M1O2O3x4J5[
-nect	O0A1?2D4J5D
-nery	b0d1O2N3N4N5N
-ness	[0L1a2N3K4S5F
-nger	a0M1G2i3N4b5O
-ngly	b0K1X2J3N4_5N
-ning	G0Q1F2X3A47
-nkly	b0M1M2U3M4i5N
-nors	d0N1J2d3O4N5L
-nted	X0Q1S203J4a5D
-oard	]0H1_2L3O4F5H
-omes	d0K1[2Z3O4M5_
-oner	h0O1]2N4O5O
-onse	a0O1O2O3Z4N5M
-ored	[0H1F2J3[4J5L
-ough	N0?1R2E3W4H5V
-ower	h0N3O4N5o
-oyer	a0Z1N2N3N4W5L
-pals	h0J1_2K4O
-pany	O0Z1O2F3I4R
-pare	^0C1a2[3L4M5L
-park	h0c2M4O
-pect	]0J1W2L3R4Y5K
-pens	h0N1D2^3O4O5N
-ping	S0E1O3[4?5F
-pist	h3O4O5_
-pond	a0M1N2O3Q4m5O
-pose	]0X1T2Y3K4W5h
-pped	[0D1L2I3R4V55
-pted	[0J1=2D3X4J5Z
-ract	^0[1L2V3N4a5N
-rait	h1N3O4_5d
-rate	]0c1D2I3K4J5S
-rday	X0N1K2^3_4J5I
-re's	W0R1H2T3D4?5E
-rent	[0Z1R2M3Q4W5J
-ress	W1K2I3W4M5K
-ribe	b0M1e2M4G5L
-rict	h0O2M4f
-rily	h0O1K2W4M5b
-ring	K0Q1O2@3;4G
-rios	h0N1_2N
-rise	d0Z1O2O3a4N5M
-rker	h0N1_2N3N4O
-rmed	[0S1L2^3N4J5N
-rned	P0H1E2D3G4F5A
-ront	f0e1K2N3O4N5N
-rted	Y0R1b2K3M
-ry's	d0N1O2O3O4c5L
-sage	Q0J1L2H3r4I5B
-sand	_0g1N2N3K4M5T
-sful	h0O1M2^3O5O
-ship	V0b1X2D3g4E5D
-sion	K0a1F2^3K485>
-site	a0W1b2U3Y4M5[
-sity	`0N1[2S3O4N5c
-sn't	a0K1U2N3R4F5_
-sons	^0R1[2J3N4a5I
-ssed	V0Z1K3N4E5W
-ssor	`0V1]2H3N4O5L
-stly	f0O1I2M3O4^5M
-sume	f0e2[4L5O
-sure	P0D1V2;3M4C5M
-tact	^0M1L2L3^4E5K
-take	f0N1M2N3N4b5K
-tand	V0d1`2E4K5O
-tant	S0[1A2E3U5E
-tate	b0L1M2I3L4F5`
-tely	b0`1J2F3N4M5J
-tent	h2O3Y4M5L
-ters	Q0T1T2R3E4=5?
-tesy	f0M1X2N3O4r5N
-ther	H0S1h2_3U455H
-tial	d0d1M2L3N4K5N
-tice	V0Y1S2E3I4H5T
-tier	h0N1O2O3N4L5h
-ties	S0H1]2F3I4Y5T
-ting	C0C1a2Z3U4B5T
-tion	?0w1C2M3D4<53
-tive	U0O1_2B3K4E5C
-tody	f0N2O3N4N5]
-tors	U0R1l2A3I4J5D
-tory	W0M1c2K3K4F5F
-tric	b0M1O2O3O4j5N
-trol	_0J1O2N3O4L5a
-tted	^0]1C2N3a4L5J
-ttee	T0K1Y2S3J4S5S
-tten	V0I1K2D3Y5G
-tude	^0Y1N2[3O4c5M
-ture	V0R1`2b3I4>5K
-uate	a0b1N2O3N5O
-uest	W0J1M2K3s4W5J
-ught	P0=1L2N3_4J5I
-uire	[0O1I2L3K4^5L
-ully	b0O1O2M3M4F5Z
-ulty	`0]1[2L3O4M5K
-view	F0:1;2J4N5R
-ward	J0M1B2Q3E4K5J
-ween	T0T1]2O3U4R5^
-wers	Z0L1R2_3K4[
-wing	R0F1K2[3V4V5J
-wise	a0a1V2U3O4R5N
-ying	^0b1[2M4M5d
-yone	`0M1J2Y3O4[5f
-ysts	f0e1[2L4O
-zing	`0N1M2M3M4L5W
0	?0K1/2*35415*
0 * and	f0e2O4O
0 >	O0L1E2F3:4E5A
0 _ and	X0i1N2V3M4I5Y
0 _ but	h0O4O5d
0 _ hour	h0d2O4O
0 _ i	[0j1K2W3L4S5N
0 _ i'd	f0`2O3b4O5N
0 _ in	_0I1N2N3O4]5H
0 _ is	_0^1M2K3M4M5K
0 _ there	h0O1O3^
0 _ would	h0c2O4O
0 and	U0t1M2K3M4F5G
0 and i	f0e4M
0 and would	h0c2O4O
0 hour	b0K1O2O3N4]5O
0 hours >	h0N1O2O3N4b
0 is	_0;1G2J3M4K5N
0 k	b0n1O2N3N4Z5M
0 plus	h0e5N
0 rd	^0M1N2_3O4K5N
0 th	L0B1F2X3Z4Q5H
0 year	a0N1O3O4^5a
0 years in	h0O1O4c5O
< _ *	G051@20314359
< _ a	K0U1:2E3@485G
< _ addition	h0O3Z
< _ advice	f0I1`2L3N4M5O
< _ advise	f0O1M2h3N4I5K
< _ again	a0O1M2K3?4O5K
< _ alway	`0J2O3O4]5Y
< _ an	[091J2C3Q4Z5I
< _ apologize	h2O3O4M5b
< _ appreciate	^0N1`2K3N4S5L
< _ are	U0A1b2K3E4J5[
< _ as	d0N1O2L3O4^5J
< _ ask	f0N1O2O3N4Z5O
< _ assume	b0_1N2W3O4W5_
< _ at	Y0[1]2N3T4H5I
< _ attach	d0O1O2O3X4U5O
< _ await	f2d3L4N5N
< _ back	[0M1M2I3a4M5S
< _ base	f2O3[4O
< _ be	M081S2J3C4:5L
< _ begg	h0O4a5O
< _ book	h0`2O5O
< _ boss	d0K1L2C3O4O5a
< _ call	d2O3h4O5M
< _ candid	h0N1M2^3O4O5M
< _ cannot	h0`1O2O3I4X5O
< _ clear	`0I1L2L3N4e5J
< _ consider	d0M1O2O3Y4K5O
< _ course	f1O2`4N5K
< _ current	a0^1L2N3N4I5K
< _ day	h0O1M2N3O4b5L
< _ describe	f0O1[2O4J5L
< _ did	Y0X1F2j3M4K5T
< _ do	U0D1S2N3Q4U5Q
< _ does	`0D1q2J4M5O
< _ don't	^0`1L2K3O4H5V
< _ doubt	h1O2O3O4F5g
< _ eager	d0O1O2^3O4N5N
< _ earlier	f0O1O2O3_5N
< _ email	a0O1O2L3L4N5K
< _ even	f0V1N2O3O4[5_
< _ everyth	h0N1O3O4n5N
< _ excuse	b0N1O2N3L4K5_
< _ expect	`0N1N2G3O4u5L
< _ felt	h0N2O3O4N5]
< _ find	Z0L1K2K3`4H5K
< _ floor	h0b1K2M4N5O
< _ four	f0N2K4X5g
< _ from	a0L1O2M3M4M5^
< _ green	h0O1Y2O3O4N5f
< _ gues	f3`4N5]
< _ has	[0N1U2I3i4U5o
< _ have	H0D1H2B3J4J5R
< _ hesitation	h0N1O4a5b
< _ i	H071B2f3C4L54
< _ i'd	f0u1O2O4M5O
< _ in	[0E1N2J3O4_5b
< _ inform	h1]2X4O5O
< _ is	Q0D1N2S3S4g5L
< _ isn't	h0b2O3O4N5M
< _ it	T0J1I2Y3K4H5G
< _ keen	_0M1[2L3I4L5M
< _ keep	Z0L1[2Z3L4I5M
< _ know	V0^1L2J3X4L5[
< _ last	[0R1N2N3C4M5O
< _ late	h0O2O4O5i
< _ leader	f0N1N2O3O4b5O
< _ lied	h4O5d
< _ little	h0H1O2O3O4]5G
< _ lost	h0O5w
< _ love	X1Y3K4M5G
< _ luck	h0O2O3K4O5c
< _ man	h0N1O2O3O4a5M
< _ many	_0W1J2^3O4N5V
< _ may	]0U1N2E3Q4G5e
< _ me	T1^2U3e4{5D
< _ mention	`0L1O2`3L4H5I
< _ more	`0L1<2M3i4M5L
< _ mother	f0O2O3O4O5c
< _ much	b0a1f2J3H4O5K
< _ must	^0N1M2H3M4`5R
< _ my	N0;1F2m3`4]5X
< _ need	X0K1O2_3L4{5H
< _ never	^0V1O2N3U4J5e
< _ news	d0N1C2b3K4O5N
< _ notice	d0J1N2i3M4O5M
< _ now	f0O1F2N3Y4M5]
< _ often	f0^1D2L3O4N5O
< _ one	^0L1J2[3Z4V5Z
< _ only	a0S1_2N3O4[5M
< _ ought	f0T1`2O3O5X
< _ out	f0^1N2M3N4G5H
< _ owe	h0O1O4d5`
< _ patience	h2O3O4q5O
< _ phone	f0L1N2]3J4L5O
< _ ping	h0O3W4O5O
< _ pointer	h0N1c2N4O5O
< _ pray	h0O4M5c
< _ present	f0`2N3N4L5L
< _ probab	h0O1O2N3`4K5R
< _ put	b0J1L2N3N5`
< _ rather	f0M1[2N3O4X5N
< _ re	h0O1O2O3Y4O
< _ reach	d0O1O2_3e4O5N
< _ remain	b0O1N2M3X4N5M
< _ require	f0O3N4s5O
< _ respond	f0N1O2O3K4]
< _ revert	h0O2O3W4[5O
< _ revisit	h2O3`5N
< _ saw	W0L1M2L3L4L5`
< _ says	d0k1M2K3O4O5O
< _ see	^0U1N2M3Y4T5G
< _ should	T0`1R2Q3L4Q5U
< _ since	f0O1O2O3M4d5M
< _ small	a0H1U2N3I4]5M
< _ so	^0Z1O2M3K4L5N
< _ son	h0O3O5k
< _ still	]0M1L2K3m4J5E
< _ sure	^0T1L2I3O4a5M
< _ take	]0b1I2^3N4@5N
< _ tell	[0H1U2H3M4T5U
< _ that	[061F2O3K4M5O
< _ the	G0S1@283I4/5L
< _ therapist	h3O4O5_
< _ there	R0G1j2T3L4S5K
< _ third	h0O2M3]4K5O
< _ this	V0J1Q2I3~465a
< _ thought	`0K1L2I3W4N5M
< _ three	f0U2O3O4T5]
< _ to	S0S1<2B3h4G5F
< _ took	`0^1O2O3K4`5H
< _ tried	d1O2O3^4N5N
< _ try	h0O2O3`4N5N
< _ up	_0N1M2N3b4N5N
< _ update	b2b3O4N5O
< _ want	W0[1V2N3W4g5X
< _ was	H0L1D2W3N4A5F
< _ we	Y0X16283M4Y5H
< _ welcome	d0O1L2d3O4M5O
< _ which	h0M1`2M4O5O
< _ wife	d0b1O3O4O5f
< _ will	T0J1^2C3J4L
< _ with	a0[1O2N3M4S5V
< _ won't	a0M1O2O3O4i5M
< _ wonder	b0L1a2c3O4M5M
< _ work	S0F1L2L3K4D5<
< _ would	H0R1g2I3M4`5=
< _ you	A0?1S213C5@
< _ your	V0Z1i2I3D4o5E
< a	S0i2C4j5=
< a second	h3^4O5N
< a small	d0J1W2N3M4_5O
< accept	h0M2O3J4f5N
< accept my	h0M2O3J4f5N
< after	S0J1L2E3I4g5c
< after my	h0O2O4N5i
< after the	b0^2O3O4N5t
< allow	h0N1O2O3X4K5O
< allow me	h0N1O2O3X4K5O
< am	f0O1K2g3O4O5O
< am i	f0O1K2g3O4O5O
< another	h0K1O2J3O4c5O
< any	]0H1c2S3X4L5M
< any news	f0O1C2c3N4O5O
< any pointers	h0N1c2N4O5O
< are	Y0l1u283M4T5V
< are the	d0_1d2L3O4O5O
< are you	b0E1i2I3N4c5[
< as	J0B1;2O3U475I
< as a	Q0W1N2H3H4O5e
< as my	h0N1O2c4O
< as one	f0N1J2`3O4N
< at	U0^1H2M3O4H5]
< be	h0O1O2_4V5O
< before	[0X1T2b3J4H5L
< before i	a0T1N2l3N4M5O
< before we	h0a1N2L5O
< being	b0a1O2L3N4J5m
< between	f0O1O2O3O4N5u
< call	h0N2O3N4c5O
< can	_0J1C3H4Z5M
< can i	h0O1O2g4N5O
< circl	h0O1O2O3[4L5M
< circling back	h0O1O2O3[4L5M
< consider	d0L1O2L3^4W5O
< consider this	f0N1O3_4M5O
< could	N0Q1O2N3G4^5J
< could you	P0Q1^2L3N4g5L
< did	`0H1`2m3O4M5M
< do	R0i1`2j3H4N5V
< do i	a0F1H2b3O4N5O
< do not	h0N1O2K3L4m
< do you	X0b1X2V3M4E5L
< does	X0t1]2?3M4K5M
< does the	]0]1C2K3N4N5N
< don't	d0O2O3N4]5E
< for	W0L1G2K3Z4I5G
< for the	]0I1K2O3_4N5N
< frank	d0N1O2M3M4k5O
< further	d0O2N3_
< further to	d0O2N3_
< gentle	h0O1O2O3Y4O5O
< gentle reminder	h0O1O2O3Y4O5O
< get	h0O1N2O3M4j5O
< giving	f0N1O2N3`4N5M
< glassdoor	f0h1N2L3O4O5O
< has	_0J1O2u3N4L5I
< has the	b0N1J2c3O4N5N
< have	b0M1L2M3O4d5Z
< here	d0N1N2K3Z4N5N
< here'	f0N1O3U4O5O
< how	P1~2O3K4A5C
< how are	f0N1j2I4O5O
< how do	_0E1]2F3O4M5O
< how many	`0W1J2_3O4O5O
< how much	f0b1i2M
< how often	f0^1D2L3O4N5O
< i	50#1#2#3#4#5'
< i always	f0J4N5d
< i apologize	h2O3O4M5b
< i assume	b0_1N2W3O4W5_
< i await	f2d3L4N5N
< i don't	`0c1N2N3Q4O5I
< i doubt	h1O2O3O4F5g
< i expect	`0N1N2G3O4u5L
< i felt	h0N2O3O4N5]
< i guess	f3`4N5]
< i have	I0@1K3J4K5S
< i keep	^0L1]2O3J4K5N
< i know	V0_1L2>3X4M5[
< i lied	h4O5d
< i must	_0N1M2J3M4`5>
< i need	^0J1O2Y3O4f5K
< i prayed	h0O4M5c
< i remain	b0O1N2M3X4N5M
< i require	f0O3N4s5O
< i saw	W0L1M2L3L4L5`
< i see	a0V1O2O3]4K5J
< i should	W0i1]2`3M4N5X
< i still	f0O2I3^4N5K
< i take	b0`1N2`3O4J5O
< i told	h0N2_4W5O
< i took	a0_2O3M4a5I
< i tried	d1O2O3^4N5N
< i understand	d0_1L2N3O4O
< i want	`0M1N2N3M4x5L
< i wanted	]0Q1Y2Q3]4F5K
< i will	Z0N1M2J3N4B5Y
< i wonder	f0M1f2U3O4N5N
< i'd	H0I1^2H3*4U57
< i'd appreciate	h0O1f2M4Z
< i'd ask	h0N2O3N4c5O
< i'd be	O0=1_2Q3L4=5J
< i'd do	h0I1K2L3L4X5M
< i'd love	[0T1^2S3L4O5M
< i'd rather	f0M1[2N3O4X5N
< i'd want	h0c1O2N3O4N
< i'd welcome	f0O1L2d4N5O
< i'm	D011B2A3F4*5J
< i'm a	Y0N1N2N3M4M5b
< i'm eager	d0O1O2^3O4N5N
< i'm keen	_0M1[2L3I4L5M
< i'm not	d0M1W2c3N4M5Z
< i've	J0;1;2A3<4O55
< i've been	[0b1N2K3K4I5H
< i've got	f0^1O2_3O4M
< if i	d0M1Y2Y3O4X5`
< in	Q0F1H2E3K4@5=
< in addition	h0O3Z
< is	M0W1a2@3I4N5G
< is it	[1[2R3O4L5M
< is the	W0b1D2N3M4N5O
< is your	f0K1b2M4K
< it	H0J1R2E3G4M5<
< it is	Z0H1X2L3M4m5^
< it says	f0_1M2K3O4O
< it was	N0C1C2Q3H4@5F
< it would	Q0R1Y2O3G4V5B
< it'd	h0O1N2[3L4O5O
< it'd be	h0O1N2[3L4O5O
< it's	W0G1I2U3M4R5S
< it's been	`0K1L2_3L4M5M
< it's only	h0O4`5N
< just	]0d1N2N3j4K5I
< just so	h0h2O3O4O5O
< kind	S0F1R2L3M4c5C
< kindly respond	h0N1O2O3K4a
< kindly revert	h0O2O3W4[5O
< kindly update	d2c3O4N5O
< let	]0T1M2Y3I4a5F
< let'	`0J1M2K3M4T5G
< life	h0N1O2O3N4N5`
< life has	h0N1O2O3N4N5`
< make	d0L1N2N3L4c5O
< make sure	d0L1N2N3L4c5O
< may	S0?1E293M5g
< may *	h0O3O4K5o
< may i	S0C1H2<3N4T5V
< maybe	f0O1^2O3a4N5O
< might the	d0X1]2K3O5O
< might you	f0M1^2e3N5O
< money	f0]1O2O3N4N5T
< money isn't	h0b2O3O4N5M
< my	C0915243/4#
< my boss	h0O2O3O5e
< my current	b0`1N2N3O4I5K
< my earlier	f0O1O2O3_5N
< my late	h0O2O4O5i
< my mother	f0O2O3O4O5c
< my notice	f0K1N2_3M4O5M
< my only	h0W1b2O5O
< my patience	h2O3O4q5O
< my son	h0O3O5k
< my therapist	h3O4O5_
< my wife	d0b1O3O4O5f
< nobody	b0M1O2N3Z4Z5q
< nobody has	h0O1O2O3[4K5[
< not	^0M1L2U3X4S5?
< once	b0O1N2K3[4_5N
< once more	h3h4M
< only	f0M1O2O3Y4W5O
< our	R071G2B3F4B5>
< people	a0^1C2L3O4Q5T
< perhap	d0[1]2O3V4G5N
< perhaps you	f0[1^2O3O4H5O
< pick	f0N1N2O3_4N5M
< picking up	h0O1O3X4O5N
< please	N0<1S2U3H4Y5G
< please consider	f1O2O3Y4L5O
< please excuse	d1O2O3L4L5g
< please keep	h0O1N2a4O5O
< please tell	a0N1d2U3O4Z5N
< popp	f1N2O3Z4O5M
< quick	h3`4O5O
< reminder	h3G4O
< resend	f0O1O3f4O5O
< rough	h0K1L2b4N5O
< second	h0O2O3g4N5N
< see you	Z0H1L2M3B4<5F
< send	d0O1O2O3V4f5K
< send me	h0O2O3N4h5O
< should	U0O1Q2X3Q4B5H
< should i	X0C1T2a3N4K5L
< should my	h0O1O2O3Y4O5O
< since	S0K1N2R3R4d5l
< since my	^0L1M2_3]4L5k
< since the	d0V1O2O3M4N5n
< since we	d0O2K3N4e5M
< since you	f0O1O2O3U4c5O
< sir	h0N2]4]5N
< so	d0I1M2c3O4H5K
< some	h0O1N2`4O5N
< someone	b0K1O2K3N4m5K
< someone as	h0N1O2N3O4_5M
< sorry	`0M1N2L3Z4M5p
< sorry for	d0M1O2M3K4N5f
< sure	f0J1N2K3L4]5F
< tell	f0N1u2N3O4N5O
< tell me	f0N1u2N3O4N5O
< thank	E0B1A2K36465A
< thank you	F0G1F2H3B4:5F
< the	D0-1&213#4#5+
< there	d0J1O2M3Y4L5J
< there has	h2O3[5L
< this	X0D1L2J3X4Y5A
< this is	Z0F1M2M3Z4M5H
< to	W0Q1R3S4@5R
< to be	f0`1O2N3O4L5c
< touch	f2O3[4O
< touching base	f2O3[4O
< trying	f0O2O3^4N5O
< two	f0N1O2L3R4o5I
< want	f0O1O2N3^4L5O
< wanted to	f0O1O2N3^4L5O
< was	f1I2r4M5N
< was my	h1M2d4M5O
< we	M071A2@3C4>5`
< we are	`0M1J2L3O4L5a
< we have	a0^1O2J3K4[5M
< what	L091e2F3A4;5@
< what are	`0H1`2Z3O4L5O
< what did	`0b1A2]3O4M5N
< what does	b0G1b2L5O
< what would	_0M1i2J3O4N5O
< what'	b0Q1i2F3O4M5N
< what's the	f0U1b2J4N
< when	Y0R1<2K3K4?5J
< when do	f0`1I2X4H5O
< where	b0J2l3O4O5N
< which	W0L1k2<3M4L5L
< who	[0D1S2`3O4I5M
< who would	f0M1c2L4O5O
< why	f0I1c2J3N4_5N
< will	Y0S1F2`3L4F5N
< will i	d0f1K2b3N4M
< will there	b0M1e2T3O4O5O
< with	R0<1G2J3B4R5V
< with my	a0G1O2L3O4f5J
< with this	h0N1N2N3N4M5l
< would	O0H132.3J4J5H
< would i	d0e1m2H4N5O
< would it	[0A1A2[3O4E5O
< would the	a0d1R2I3O4O
< would there	h0T1a2L4O
< would you	V0Q1I2M3M4`5M
< you	J0/122<3C4F5;
< you mentioned	`0L1O2`3L4H5I
< you must	h2L4Q5g
< you need	b0O1O2N4j5N
< you will	`0M1N2L3K4f5L
< you won't	d0O1O2O3O4_5M
< you'll	`0J1M2L3a4J5K
< you're	`0L1K2L3Y4>5X
< your	H0-1#253/4#51
?	<0d1~2~3'4#5#
? >	<0e1~2~3'4#5#
a	70I1#2#3)415#
a 0	d0Z1K2N3N4O5b
a _ *	[1R2N3N4T5c
a _ >	H091G2C3<4E5W
a _ ?	Y0X1s2J3O4V5L
a _ allowance	h0f1M2N4O5O
a _ and	P0M1H2;3H4C5Q
a _ as	^1_2[3O4T5L
a _ at	]1d2M3O4O5L
a _ back	f0O1O2O3N4N5b
a _ bonu	h0e4O
a _ but	d0O1O2O3S4h5J
a _ by	_0N1N2Y3N4h5M
a _ card	b0_1O2N3M4S5N
a _ day	^0e1K2X3O4N5O
a _ for	V0l1X2J3M4`
a _ gift	h0E3O4a5O
a _ hire	h0a1M2O5O
a _ interview	`0L1I2i3N4I5L
a _ leader	h0N1N2O4]5J
a _ like	^0S1N3N4h5W
a _ look	h0O3O4_5O
a _ nudge	b0N2O3b4I5L
a _ of	N0E1R2_3M4j5H
a _ on	U0W1c2U3W4^5T
a _ once	f0N1O2d3L4K5L
a _ one	]0H1l2L3M4G5J
a _ or	_0S1[2f3O4U5[
a _ out	h0O2O3O4g5M
a _ panel	h0O1O2O3O4[5N
a _ point	f0g1I2N3N4O5O
a _ rate	h0`1J2O4O
a _ reminder	b0N1O2O3l4J5N
a _ round	d0`1O2R3O4h5a
a _ talk	h1N2N4O5d
a _ team	b0N1]2N3O4O5N
a _ test	f0N1a2I4]5O
a _ that	V0X1I2F3J4B5E
a _ time	[0Y1N2I3`4S5C
a _ to	N0D1F2T3Q4=5[
a _ version	f0N3[4N5N
a _ wedd	h0`5O
a _ when	f0d1O2I3O4]5O
a _ word	b0N1M2V3O4d5O
a _ would	b0J1M2T4K5a
a _ write	h0O1O3i4L5O
a _ year	b0V1N3O4M5a
a _ you	f3X4h5O
a bad	b0M1N2O3b4S5L
a beginner	f0N1^2N4M5]
a budget	h0M2N4M5b
a call	f0L1L2a3L4N5L
a career	f0_2O3O4`5N
a chance	Y0I1K2f3V4Y5Y
a chance >	f0N1O2N3O5b
a chance to	^0L1L2j3X4G5M
a change	h4O5c
a change >	h4O5c
a condition	f0k1N2N4O
a date	d0M1O2{3O4M5O
a day	[0o1N2K3O4I5K
a day >	a0h1O2N4L5M
a decision	^0J1H2q3O4O5J
a decision >	f2i3O5M
a family wedding	h0`5O
a favorable	h0N2b3O4N
a form	h0O2O3M4b5O
a formality	h0N2L4e5O
a formality >	h0N2L4e5O
a friend	d0U1M2O3W4J5N
a friendly nudge	h0O3Y4K5O
a further	h0N1O2l
a good	T0C1`2C3J4K
a guide	h0v1J2N
a head	f0S1_2N3O4O5K
a hint	d0I1m2W4M5O
a hint as	h0M1d2N4N
a house	d0b1N2N4M5^
a job	d0W1O2O4M5_
a junior	f0_1O2O3O4]5O
a line	a0L1M2[3K4L5N
a little	Z0Q1M2K3U4^5Y
a little >	h0O2O3O4`5M
a little nudge	f0O3Y4N5L
a little on	h4O5d
a lot about	f0O1N2O3O4`5M
a man	d0O1O2O3O4o5]
a manager	h0O4d5N
a matter	d0S1_2O3O4_5O
a matter of	d0S1_2O3O4_5O
a mistake	h0N1N2O4m5N
a month	^0]1O2N3J4K5G
a new	^0Q1_2J3N4N5N
a newborn	h0O2N3O4O5b
a nice	f0M1L2N3N4N5_
a number	f0j3O4L5O
a person of	f0Z1O3O4d5O
a personal	h0O1O2O3O4`5L
a reason	h0O3O4K5o
a reference	h1O2O4k
a reply	_0N1O2Y3g4]5L
a reply by	h3O4d5O
a rough	f0L1O2W3O4M5f
a rule	f0N1N2O3_5O
a season	h0O1b2O5O
a second	W0e1I2m3o4W5D
a second interview	f0N1J2n3O4N5O
a second time	d0M2K3Z4X5M
a second year	h0d1O3O5N
a shift	f0N1b2O3O4O
a sign	d0j2N3L4I5N
a talk	f0O1a2N3O4M5N
a text	d0O1O2Z3W4E5L
a thank	f3X4h5O
a thank you	f3X4h5O
a timetable	h0O1O2a4M
a trainee	h0Y1d2O5O
a typo	f1O3[5N
a verdict	f0L1O2^3O4O5O
a word	^0K1]2X3e4e5N
a word on	h0N1b2M3O4O
a written	d0N1V2K3N4b5O
a year	]0X1a2L3L4L5`
a year >	d0N1N2O3O4O5e
a year ?	h0a1W2M4O5N
a yes	f0L1M2b3O4V5N
able	_0]1N2X3M4H5N
able to	_0]1N2X3M4H5N
about	@0B1Q2@3?4-58
about _ company	`0O1N2N3O4`5O
about _ data	h0O1N2O3Y5O
about _ is	h0O1O2q
about _ note	h3Z
about _ result	h1O2[
about _ team	h1g2M4O
about _ the	_0I1^2K3N4O5N
about _ you'll	h2r4O
about it	]0Q1^2H3N4N5S
about it >	`0F1a2M3O4O5U
about the	F0K1[2E3b4?5J
about the data	h0O1N2O3Y5O
about the note	h3Z
about the team	h1g2M4O
about what	]0O1`2]3S4N5L
about where	h0[1B2O
about your company	f0O1N2N3O4b5O
about-	@0B1Q2@3?4-58
above _ the	h0^1N2N4O5O
above what	h0^1N2N4O5O
above what the	h0^1N2N4O5O
abroa-	d0j1R2M4O
abroad	d0j1R2M4O
accept _ request	f0M2O3R4]5O
accept my	^0H1N2L3W4V5I
accept my invite	h0O2O3W4X5M
accept my request	f0M2O3R4]5O
accom-	d0b1M2M3O4L5M
according	d0K1X2K3O4]5N
according >	f0N1]2M3O4^5O
accou-	W0^1J2E3K4E5I
accountant	f0_1M2M3O4O5O
ackno-	f2O3a5O
acknowledgment	h3^
acros	Y0K1^2]3O4M5b
acros-	Y0K1^2]3O4M5b
act	d0N1J2U3O4k5O
act _ >	f0N1L2V3O4]5O
act according	h0O1O2O3O4_5O
act accordingly >	h0O1O2O3O4_5O
ad	`0k1N2W3M4N5L
add	V0H1I2E3Y4=5H
add a	f0O2O3i4O
addit-	b0N2O3`4O5N
addition	d0O2O3Y4O5N
addition to	f0O3Y
addre-	Y0K1K2J3]4N5L
addres	Z0K1M2I3Y4N5L
addres >	h0O3N4c
adver-	a0b1T2J3N4M5N
advert	h0d1I2O
advic-	d0I1_2K3N4M5M
advice	d0I1_2K3N4M5M
advis-	^0H1U2Y3L4S5I
advise	a0L1X2]3N4Z5K
advise _ to	d0M1Z2T4`5O
advise you	h0N1O2N4c5O
advise you to	h0N1O2N4c5O
ae	d0L1N2N3X4L5O
ae _ >	h0O2O3Y4O5O
affor-	h0b1O2O3O4O5b
afford	h0b1O2O3O4O5b
afrai-	d1O2N3V4_5i
afraid	d1O2N3V4_5i
after	H0D1A2S3G4O5T
after *	^0F1I2g3O4K5M
after 0	b0I1N2L4^5N
after 0 years	f0O1O4`5N
after _ >	]0F1J2F3N5l
after _ ?	h0J1L2f4N
after _ i	f0O3O4g5O
after _ merger	h0O1_2O3O5O
after _ trial	h0S1N2a4O5O
after _ year	[0O1^2N3L4Y5@
after i	f3^4O5U
after me	h0O2N4U5m
after me >	h0O2N4U5m
after the	U0U1K2i3L4F5c
after the merger	h0O1_2O3O5O
after the trial	h0S1N2a4O5O
after-	F0Q1=2A3I4G5N
again	L0:1H2G3|485O
again *	d0O1O2O3W4O5e
again >	U0D1D2C3a5b
again _ i	f1O2O3W4M5c
again _ of	h1O3`4N
again _ the	Z0N1M2M3`4O5M
again _ you	h0O1f2N3N4N
again the	d0N1O2N3g4N5K
again with	h3e
again-	K071S2K3w495Y
against	^0J1`2V3J5_
against _ >	h0N1L2Y3N4a5I
against me	d0N1K2]3N4]5V
against me >	h0N1L2Y3N4a5I
against the	h0O1O2O3N4M5c
agent	f0W1N2M3O4N5O
agent-	f0W1N2M3O4N5O
ago	_0[1O2N3_4N5d
ago >	f0O1O3R4O5Z
ago and	h0_2O5b
agree	b0^1N2O3O4J5M
ahead	Y0J1d2S3Z4a5M
ahead _ *	h0O1N2L3_4N5O
ahead _ time	h0O1g2M3O4N
ahead of	Z0K1V2T3[4R5N
ahead of *	h0O1N2L3_4N5O
ahead of the	a0N1L2G3R4Z5O
ahead of time	h0O1g2M3O4N
ahead-	Y0J1d2S3Z4a5M
all	M0T1N2A3@4V
all _ >	]0`1T2L3N4L5X
all _ of	h1_2O4_5O
all _ the	a0N1O2L3N4M5g
all _ to	h0b1L2M
all in	f0p1O5O
all night	h0O3O4N5l
all right to	h0b1L2M
all your	h1O2O3O4[5N
allow _ say	h0L1_2N4O
allow _ to	b0N1O2O3W4I5N
allow me	b0N1O2O3W4I5N
allow me to	b0N1O2O3W4I5N
allow to	f0S1^2M4O5O
allow-	Z0~1Q2D3V4G5L
allowance	d0v1L2L3O4O5O
allowed to say	h0L1_2N4O
almos-	f0O2O3M4N5d
almost	f0O2O3M4N5d
alone	b0_1M2O3X4N5N
alone-	b0_1M2O3X4N5N
along	Z0H1H2k3M4J5F
along _ >	h0O1D2[5J
along-	X0F1L2d3M4I5F
alrea-	W0M1W2W3b4h5I
already	W0M1W2W3b4h5I
already _ you	b0O1N2S3d4J5N
already thank	f1O2O3a4O5O
already thanked you	f1O2O3a4O5O
also	V0Z1`2H3Y4H5D
alway	R1B2C3B4S5c
alway _ the	f0K2O3O4N5h
alway _ to	`0M2O3O4G5a
alway _ up	h0O2O4o5L
alway been	^0L1O2O3N4M5Y
alway-	R1B2C3B4S5c
always been the	h3O4O5n
am	E0T1G2]3N4D5d
am _ >	f0`1O2N3O4H5Y
am _ a	`0L2N3N4N5Z
am _ candidate	h3]4O
am _ check	h0O3f
am _ for	^0J1N2[3N4M5G
am _ in	b0N1N2`3M4N5L
am _ my	_0O2N3^4^5N
am _ of	h2O3O4O5a
am _ right	h0O1`2S3O4O5O
am _ still	h1N2`3O5O
am _ that	]0i1N2N3N4J5U
am _ to	T0M1I2H3B4=5>
am _ you	h0M1O2M3O4a5O
am a	W0L1O2N3K4J5I
am again	h2O3^5N
am hoping	h0^2V3O4O5N
am i	_0L1a2~3M4O5]
am i right	h0O1`2S3O4O5O
am i still	h1N2`3O5O
am in	h1O3O5f
am just	h3]5c
am resend	h2O3_4O5O
am resending my	h2O3_4O5O
am sure	f0W1O2M3O4_5N
am sure you	h0M1O2M3O4a5O
am the candidate	h3]4O
amaz	b0N1M2K3M4H5U
amazi-	d0O1M2N3M4L5Z
among my	h0^2N5c
an	G0E1I2g3L4W52
an _ >	W0S1R2Y3S4V5E
an _ at	f0O1O2M3O4o
an _ before	d0M1f2X3N4X5O
an _ for	`0M1J2]3O4b5N
an _ in	[0^1K2G3X4G5L
an _ is	b0J1I2n3O4L5O
an _ with	d0O2O3O4[5O
an _ woman	h0O2M3O4I5]
an answer	Z0K1T2e3Z4Y5K
an answer >	h0O2N3]4M5N
an arrangement	h0h1O2O4O5M
an early	h0O1O2f3O4O5O
an email	h3Y4M
an exception	h0N1O2O3_4N5N
an explanation	h0N1^2O4c5O
an hour	Y0d1J2I3O4R5G
an idea	f0^1J2b4M
an interview with	d0O2O3O4[5O
an offer	_0H1K2h3N4X5M
an offer is	f0L1M2f3O4M
an update	d0K1F2t3O4N
analy-	Z0V1`2J3S4L5M
analyst	]0Y1a2J3X4N5N
and	80D1$2F3#4&54
and _ a	Z0O1H2^3T4W5K
and _ assume	h0`2N3O4I5O
and _ been	b0J1O2K3O4O5]
and _ can	a0o1O2O3O4N5O
and _ fami	h0N4N5a
and _ hope	`0f2O3S4L5M
and _ i	^0V1Z3R4L5e
and _ like	Y0E1`2a3N4M5B
and _ look	_0N1O2N3O4N5n
and _ made	b0L1M2M3N4L5`
and _ me	`0X1O2T3O4n5Z
and _ not	b0g2U3M4N5Y
and _ once	h0O3^4N5O
and _ put	f3N4M5`
and _ saw	d0N1M2O4a5K
and _ should	d0V1^2N4N5_
and _ so	h0a1L2O
and _ start	d0L2K3O4O5f
and _ the	P0^1E2G3K4M5O
and _ there	d0a1L2_
and _ think	h2O4`5N
and _ this	b0M1O2N3U4a5R
and _ travel	h0a1N2O4O
and _ want	_0`1L2R3O4M5O
and _ which	f0b1M2O4O5N
and _ wonder	h0_1Y2N5M
and _ would	V0c1Z2]3N4[5I
and a	S0Z1>2Q3L4B5?
and how	_0G1b2J5M
and i	G0q1N2M3@4Y5_
and i assume	h0`2N3O4I5O
and i can	h0`2O3O
and i hope	b0b2O3T4L5O
and i should	h0X2O4O5c
and i think	h2O4`5N
and i would	X0k1b2T3N4_5K
and i'd	Q0g1]2L3G4S5I
and i'd expect	h0_2O4N
and i'd like	]0I1g2`3N4M5M
and i'd want	f0^1N2O3O4N
and i'll	Z0J1N2L3L4c5K
and i'm	V0X1N2H3N5`
and i'm starting	h0N2K4O5j
and i've	W0V1M2M3K4F5_
and if	d0`1I2e4O
and is	a0y1H2]4O
and is the	h0a1M2O4O
and is there	f0c1L2_
and it	V0C1K2F3Y4O5X
and it's	_0M1M2W3N4J5f
and knew	h5b
and last	h2O3]4O5O
and most	h0O5`
and most of	h0O5`
and my	X0E1O2K3H4F5k
and my family	h0N4N5a
and pick	h0N2O3O4^5I
and put	h0O2O3N4a5O
and read	d0N1O2O3O4`5L
and sent	h3^5O
and that'	_0J1O2L3M4S5f
and the	L071N2:3C4E5T
and then	^0J1M2N3[4Y5M
and want	a0K1^2M3O4M5q
and want to	f0K1_3O4O5c
and we	^0p1O2M3O4H5G
and we can	h0m4O
and when	f0N1O2f3O4N5O
and whether	h0b1G2[4O
and will	Y0M1O2K3N4i5M
and wonder	f0W1O2h4O5M
and would	T0d1F2d3L4N5G
and you	[0K1M2M3L4e5W
and you're	h0N1N2M3O4Y5c
anew	f0O3d4N5O
anew >	h0O3[4O
annou-	h0O1O2c4N
announc	h0O1O2c4N
annua-	h0i1C2M4N5O
annual	h0i1C2M4N5O
anoth-	T0D1S2R3]4M5=
another	T0D1S2R3]4M5=
another _ of	f0O1c2L3N4K5O
answe-	M0:1V2d3V4c5H
answer	M0:1V2d3V4c5H
answer >	Z0J1L2G3w4Y5_
answer ?	h0O1O2`4O5O
answer ? >	h0O1O2`4O5O
answer _ *	f0O2L4f
answer _ my	f2O3f4L5N
answer _ once	h0N1O2M3O4a
answer _ to	h0O1L2_3O4O5O
answer at	f0N1O2M3O4`
answer at once	h0N1O2M3O4a
answer by	h2O4b
answer so	f0O2_3O4M
answer to	b0N1a2K4L5O
anxie-	h0O1O2O3N4O5b
anxiety	h0O1O2O3N4O5b
anxiety has	h0O1O2O3N4O5b
anxio-	h1O2`3O4N5X
anxiou	h1O2`3O4N5X
any	N0?1t2p3I4B5Z
any _ >	Z0L1K2F3L4L5[
any _ for	d0M1d2C4J5O
any _ of	h0N1_2M
any _ on	Z0G1J2l3W4L5K
any _ you	d0O2g3N4M5K
any feedback	h1N2d4O
any more	h0O2O3O4^5`
any movement	h0N1J2f3O5O
any movement on	h0N1J2f3O5O
any news	d0N1C2k3N4O5O
any news on	f0O1K2e3O5O
any opening	h0O1]2H5O
any pointer	f0N1g2L4O5O
any pointers for	h0N1c2N4O5O
any thought	h0N1L2^3]4O
anybo-	a0M1N2M3O4[5c
anybody	a0M1N2M3O4[5c
anybody >	f0O2O5i
anybody who	h4_5M
anyon-	^0B1R2K3L4X5l
anyone	^0B1R2K3L4X5l
anyth	S0S1W2d3M4H5Y
anyth _ >	h0O2i3O5M
anyth _ should	h0O1b2L3O4O5O
anyth i	h0O1b2L3O4O5O
anyth since	f0O1M2g5O
anyth-	S0S1W2d3M4H5Y
anything i should	h0O1b2L3O4O5O
apartment	h0O2a4^5O
apolo-	[0N1O2I3U4L5}
apologi	^0N1O2J3V4N5;
apologize	h2O3O4M5b
apologize _ my	h2O3O4M5b
appear	f0O1b2J3_4O5O
appli-	Q0F1S2W3H4]5U
applicant	a0L1`2G3M4_5K
application	W0J1L2g3L4^5_
application >	b0N1O2X3N4X5`
application still	h1O2]3M4O5O
appoi-	Y0O1b2[3M4b5U
appoint	h0N1n2O4O5O
appointment	Z0Q1J2]3M4b5V
appointment is	f0N1L2h3O4N5O
appre-	Q1L3M4F5A
appreciate	X0I1Z2X3L4O5J
appreciate _ if	h0O1N2O4]
appreciate _ you	f0O1f2M4O
appreciate it if	h0O1N2O4]
apprentice	a0`1M2O3M4N5M
apprenticeship	d0M1O2O3]4N5M
archi-	W0N1_2J3K4K5S
are	H0k1`2M3>4N5E
are >	b0Y1J2k3O4M5O
are _ >	V0D1H2I3K4@5m
are _ biggest	h0N1Y2M
are _ for	h0O2O4_5O
are _ given	h0p1H2H4M5N
are _ next	h0O1B2f
are _ on	b0I1]2M3L4J5I
are _ seeing	h0K1G2`3O4M5_
are _ too	h0O1O3W4L5a
are expect	h0N1O2N4N5o
are the	Y0U1`2V3Q4Q5B
are the biggest	h0N1Y2M
are the next	h0O1B2f
are they	f0`1L2M4O5O
are you	^0?1k2b3M4^5X
are you seeing	h0K1G2`3O4M5_
area	h0L1`2K4O
aroun-	[0[1N2R3M4U5Z
around	[0[1N2R3M4U5Z
around 0	h0_3O4O5M
around >	h0V1O2N3O4`5L
around _ >	h0m5N
arran-	X0m1N2T3N4Z5G
arrange	h0O2N4h5O
arrange for	h0O2N4h5O
arrangement	f0m1O2O4N5L
arriv	a0M1O2O3]4N5M
arriv-	X0B1J2K3Y4J5J
as	A0O1W223G4X5<
as _ *	d0K1^2O4O5O
as _ ?	h0L1l2O4L
as _ a	h0Z2a5N
as _ and	d0O1O2N3`4X5N
as _ as	W0Y1K2_3K4m5a
as _ been	f0M1_2M3V4V5M
as _ did	d0O2N3]4M5O
as _ didn't	h2O3^4L5N
as _ in	d0O1O3`4M5O
as _ matter	h0U1b2O4M
as _ on	f0O3O4c5O
as _ reference	h1O2O4k
as _ rule	f0N1N2O3_5O
as _ said	`0J1N2O3]4I5M
as _ thank	h4j
as _ the	`0n1e2X3O4R5Z
as _ whether	f0N1W2e3O5O
as a	J0G1L2?3E4g
as a matter	h0U1b2O4M
as a reference	h1O2O4k
as a rule	f0N1N2O3_5O
as a thank	h4j
as i	S0@1F2I3Y4M5J
as i did	d0O2N3]4M5O
as i've	f0N3^4V5N
as is	h0j1O2O4M
as it's	d0S1^2T3U4M5M
as it's been	h0M1`2M3V4N5N
as long	h0i1O2O4O5M
as long as	h0i1O2O4O5M
as my	_0C1K2Y3L4d5K
as soon	b0L1O2]3L4K5L
as soon as	b0L1O2]3L4K5L
as the	W0Q1]293R4X5_
as to	Z1z2f3N4T5J
as to the	d0N1h2Z3O4T5O
as to whether	f0N1W2e3O5O
as well	Z0b1[2N3_4[5L
as well >	b0`1M2O3O4a5O
as well and	h3b
as work	h0d1O4O5O
as you	T0E1G2L3J4^5X
as you didn't	h2O3^4L5N
as your	]0H1[2E3L4H5L
asham	h3O4O5i
asham-	h3O4O5i
aside	d0c1O2K3O4R5O
aside-	d0c1O2K3O4R5O
ask	L0T1D2i3A4V5G
ask ?	f0a1K2K4O5O
ask ? >	f0a1K2K4O5O
ask _ *	f2`3J4O
ask _ >	a0Y1G2@3V4_5K
ask _ became	h0M1`2O3O4O
ask _ i	d0J1L2k4M5O
ask _ that	h0^1O2V4O5O
ask _ the	`0I1I2`4[5O
ask _ you	a0_1O2a3O4S5N
ask _ your	h0b1`2O
ask again	h0N2M3W4f5M
ask again >	h0N2M3W4f5M
ask how	d0N1N2i3O4O
ask how the	h0O1N2e4O
ask if	d0I1L2h4L5N
ask me	f0J1b2D4K5E
ask that	d0N1O2b3O4_5O
ask what	a0s1i2K3N4M5O
ask what became	h0M1`2O3O4O
ask whether your	h0b1`2O
asked	R0Q1V2E3O4A5E
asked _ the	h3[
asked _ to	f0j1N2O3V4O5M
asked about	f1O3Z5O
asked about the	h3[
asked me	f0j1M2M3N4O5L
asked me to	h0l1O2O5M
asked to	h0N1d4O
asked-	R0Q1V2E3O4A5E
askin-	[0R1U2w3]4L5T
asking	[0R1U2w3]4L5T
asking ?	h0]1G2L3O4M5^
asking ? >	h0]1G2L3O4M5^
asking _ >	f0[1G2K3S4M5]
asking whether	h0N1g2f4O5N
assist	b0_1H2I4N5N
assoc-	a0k1K2K3M4V5O
associat	h0`1O2O4M
associate	f0`1L2M3M4M5O
assum-	Z0s1M2^3N4i5Y
assume	Z0l1M2_3N4j5Z
assume that	a0a1O2Y3O4Y5N
assume the	d0d2O3O4Y5N
assur	h0M1O2M3O4N5e
assur-	h0M1O2M3O4N5e
astra-	f0O1O2M3]4O5O
astray	f0O1O2M3]4O5O
astray here	h0O1O2O3Y4O5O
at	<0A152#3(4'5'
at *	L0^1J2J3F4F5:
at * >	U0M1O2N3G4K5K
at * ?	h0n1L2O
at 0	M0O1E2A3J4F5C
at 0 and	f0h2O4O5O
at _ >	M0<1D2F3?4U5R
at _ ?	d0d1H2O4O
at _ after	f0O1_2O3O
at _ bad	f3d5N
at _ company	f0N1a2O3O4N
at _ convenience	f0O1O2[3O4M5O
at _ door	h3[4b
at _ earliest	b0[1O2]3N4W5O
at _ i	Z0a1O2O3N4U5I
at _ point	b0X1N2_3O4O5O
at _ so	f0n1O2E4M5N
at _ stage	h0a3O4M5N
at _ three	h0S4O5d
at _ top	h0c4N5O
at _ two	h0N3O4N5]
at _ you	f0O3`4M5O
at a	T0C2L3Z4J5I
at a bad	f3d5N
at all	`0U2O3L4[5Y
at all >	f0L2O3M4b5N
at home >	d0N1O3O4K5_
at least	d0a1Q2O3O4N5O
at my	[0^1O2M3E4n5O
at my desk	h0d2O4O5M
at night >	h0O2`5O
at once	`0L1K2J3L4^5N
at six	f0N1O2O3N4`5O
at the	D0@1C2/3;4;5;
at the interview	h1O2O4O5g
at the top	h0c4N5O
at this stage	h0a3O4M5N
at your	R0[1c2W3L5L
at your company	h0N1b2O4N
at your convenience	f0O1O2[3O4M5O
at your door	h3[4b
at your earliest	f0]1O2X3N4M5O
attac-	T1F2D3[4O5F
attach _ your	b0O2O3M4Z5O
attach for	b0O2O3M4Z5O
attached for your	b0O2O3M4Z5O
attachment	d0N1N2K3a4M5K
attachment >	h0O1O2O3a4N5O
attem-	b0O1N2O3k4M5M
attempt	b0O1N2O3k4M5M
await	d1O2_3]4L5M
await your	d1O2_3]4L5M
await-	d1O2_3]4L5M
away	W0L1O2E3N5U
away _ work	h0O1O5[
away from	_0T1M2M3T4K5^
away from work	h0O1O5[
awkwa-	h0Y1N3L4O5^
awkward	h0Y1N3L4O5^
back	L0=1?2X3}4R5M
back ?	f0U1M2]3O4_5O
back ? >	f0U1M2]3O4_5O
back _ >	b0T1M2Y3M4i5K
back _ as	h0O1O2O3W4N5O
back _ me	f0O1O2M3W4]5I
back _ this	h0O1O2O3[4L5M
back _ you	`0O1O2N3q4L5M
back _ your	f2M3g4O5M
back for	b0L1L2^3M4M5N
back for the	h0O1O2d3N4O5O
back from	a0O1O2K3Y4N5N
back from you	f2N3a4N5O
back in	`0O1N2N3_4K5M
back on	b0N1O2N3Z4Z5L
back on this	h0O1O2O3[4L5M
back to	V0K1L2K3m4O5H
back to me	f0O1O2M3W4]5I
back to you	h1O3_4N5O
back up	b0M1M2Y3`4K5M
back with	d0O2N3[4N5M
bad	X0H1L2Z3[4J5`
bad >	f0L1O2_4M5N
bad _ >	b0O1O2N3c4N5L
bakery _ >	h3X4N5O
ballp-	h0c2M4O
ballpark	h0c2M4O
band	`0_1L2O3O4O5M
bank	]0T1Y2M3F4D5X
bank _ >	h0N1a2O3O4N
bankr-	h0O2O4O5c
base	]0y1K2M3^4J5L
base _ more	f0O2O3]4M
base once	d0O1O2O3c4M
base once more	f0O2O3]4M
be	=0~1K2[3;4Z5E
be _ 0	h0e1O2O4O
be _ >	P1I2[4A5L
be _ ?	^0G1D2^3O4K5N
be _ about	h0`1N2O3O4O5O
be _ as	b0f1]2L3N4Q5F
be _ by	`0J2T3N4T5]
be _ for	S0h1b2R3K4L5J
be _ i	f0O2O3O4c5b
be _ if	_0J1Y3N4m5M
be _ in	Y0>1O2R3V4L5K
be _ last	f0O3_4N5O
be _ of	W0K2Z3L4E5K
be _ second	f0N1I2_3I4I5I
be _ so	h0M2O4^5`
be _ that	_0l1N2W3O4H5L
be _ the	V0p1D2Q3L4R5I
be _ to	G0G1W2Z3A4L5<
be _ what	h0^1L2O4O
be _ with	^0Q1T2W3O4g5K
be _ your	`0[1E2N3]4V5M
be a	S0?1G2Y3O4<5Y
be a second	h0O1J2c3O5O
be able	b0V1G2M3N4I5O
be able to	b0V1G2M3N4I5O
be announc	h0O1O2c4N
be asked	h0M1t2M4O5O
be at my	h0d2O4O5M
be back	b0M1L2M3X4K5L
be back in	f2O3[4O5N
be brief	h2O3c4L5N
be curiou	a0X1h2J3O4N5O
be curious to	d0L1l2J3O4O
be curious what	h0^1L2O4O
be doing	h0J1S2O3O4b
be done	d0j1O2M4M5_
be follow	h0O2O4`5O
be giving	f0f1L2V3O4O5O
be glad	P0H1Q2W3K4@5K
be glad to	Q0O1I2T3K4C5L
be honest	b0T1O2Z3O4K5h
be honest i	h3O4O5c
be hoping	f0f1O2O3O4M5O
be hoping for	f0f1O2O3O4M5O
be in your	h0N1O3_4[5O
be inform	h0O1M2e3O4M
be informed of	h0O1M2e3O4M
be instructive	h0J1g2M3N4F5N
be interest	h0M1f2L
be interested to	h0M1f2L
be look	h0_1O4N
be most	f0S1Z2_4O5O
be oblig	d0U1M2_3O4Z5N
be obliged for	f0W1O2X3O4]5O
be on	[0L1S2D3N4?5J
be possible	a0B1F2?3O4M5O
be receiv	h0N1d2L4O
be start	h0d4O5O
be sure	d0[2_4M5O
be thankful	^0G1i2^3N4M5N
be thankful for	_0I1l2M3N4M5N
be thankful to	h0N1L2d4O
be the	[0[1K2L3[4C5V
be the last	f0O3_4N5O
be there >	a0L1L2I3M4N5]
be told	a0I1G2y3O4Q5N
be upfront	h0]1N2N3O4N5N
be useful	b0H1X2_3O4L5K
be useful to	h0L1]2_4N
bear	a0e1L2J3O4O5M
bear _ cost	h0f1N2M4O5O
bear the	h0f1N2M4O5O
beat	h0N1f2N3O4M5O
becam-	b0K1]2O3K4I
became	b0K1]2O3K4I
became _ the	h0M1`2O3O4O
became of	h0M1`2O3O4O
became of the	h0M1`2O3O4O
becau-	R0F1O2E3X4U5Z
because	R0F1O2E3X4U5Z
because _ first	f0O3]4M5N
because _ were	h3N4O5a
because i	^0N1M2N3U4V5^
because i'm	h0N1N3N4j5L
because the	d0O3[4L5K
because the first	f0O3]4M5N
because they	h3N4O5a
because they were	h3N4O5a
becom	h0O1^2O4O5b
becom-	f0N1^2O4O5`
been	J0A1Q2o3T445~
been _ >	`0H1N2a3X4J5N
been _ ?	_0J1O2a3O4O5K
been _ a	f0O1_2M3O4O5q
been _ days	f0M1M2j3O4O5M
been _ for	b0Y1O2L3O4M5d
been _ on	d0l1N2N3V4N5W
been _ since	a1X2J3T4O5i
been _ with	f0K2O4O5n
been _ year	f0M1_2K3M5V
been fill	h0O1M2Z3O5O
been filled ?	h0O1M2Z3O5O
been moved	h0M2e3O4O5N
been nine	f0N1M2a3N5K
been nine days	h0N1M2d5O
been no	h2O3b5O
been quiet	h0O1O2O3^4N5N
been sober	h5h
been sober for	h5h
been the	f0N3O4N5k
been through	f1d2O3N4O5d
befor-	H0^1Z2U3L4Y5@
before	H0[2Y3L4X5B
before _ >	]0Q1S2a3R4S5H
before _ book	h0M2a4O
before _ commit	h0c1_2L4M5O
before _ holiday	d0K1N2W3`4M5O
before _ interview	`0M1M2M3L4Y5M
before _ meet	_0Q1f2M3N4Q5O
before _ speak	_0L1Z2N4L
before _ weekend	b0M1O2O3^4V5O
before i	W0o1G2f3K4[5N
before i book	h0M2a4O
before the	V0D1J2N3`5H
before the holidays	h0N1N2[3[4N
before the interview	d0N1O2N3L4_5M
before the weekend	b0M1O2O3^4V5O
before then	d0M1O2`3O4O5O
before we	Y0[1l2I3O4M5O
before we meet	`0Q1g2M3O4Q5O
before we speak	_0L1Z2N4L
before you	b0L1N2`3L4a5M
beforehand	_0T1a2H3O4Q5L
beforehand ?	h0M1_2M4O5N
beforehand ? >	h0M1_2M4O5N
beforehand _ >	h0M1_2M4O5N
beforehand _ that	h0[1a2O4J5O
beforehand so	h0[1a2O4J5O
beforehand so that	h0[1a2O4J5O
begg	h0O4a5O
behin-	Z0Q1J2D3L4H5e
behind	Z0Q1J2D3L4H5e
being	V0^1H2`3Q4O5i
being _ >	h0O2M3O4g5D
being _ nervou	h0N2O3M4N5^
being a	f0N2L3Z4N52
being so	f0N2N3M4N5]
being so nervous	h0N2O3M4N5^
being-	V0^1H2`3Q4O5i
belie-	U0F1M2J3N4X5[
believe	V0F1M2J3N4Y5>
believe _ i	f0O4d5M
believe i've	h3O4c
believe that i	f0O4d5M
below	W0N1L2K3l4D5F
below >	^0M1N2N3i4J5J
below-	W0N1L2K3l4D5F
benef-	U0O1B2E3H4=5M
benefit	U1B2E3H4?5N
besid	h1O2l3O4L5O
besid-	f0N1L2i3O4J5N
best	O0<1J2C3G5A
bette-	R0X1J2W3O4a5E
better	R0X1J2W3O4a5E
better _ the	a0g1N2V3O4R5O
better for	f0N4f5O
better of	h0O1O2O4c5M
betwe-	T0T1]2O3U4R5^
between	T0T1]2O3U4R5^
between two	d0O1O2`3`4N5N
between us	d0L1O2O3N4U5c
beyon-	f0O1N4^5N
beyond	f0O1N4^5N
big	X0U1c2I3G4K5S
big guy	h0O1O3O4K5a
bigge-	d0Z1e2M3O4K
biggest	f0L1f2M3O4M
biggest _ facing	h0N1b2O4M
biggest challeng	h0N1Y2M
bill	d0^1O2N3M4N5H
blind	b0E1Y2M4L5N
blind-	b0E1Y2M4L5N
board	V0M1d2Y3J4t5L
board >	h0O1_2O3O4X
board _ will	h2N4t5O
board and	h0N4`
board-	U0K1c2X3I4k5I
bonu	Z0a1I2K3M4I5G
bonus-	Z0a1I2K3M4I5G
book	R0O1C2G3E4F5D
booke-	`0h1K2F3O4J5N
boss	]0G1I2@3I4J5U
both >	a0X1O2N3O4J5a
both _ us	h0]2O3O4`5N
both of us	h0]2O3O4`5N
bottl-	d0O2N3O4c5O
botto-	h0X3]4O
bottom	h0X3]4O
bottom of	h0X3]4O
break-	^0C1M2K3N4K5a
brief	^0L1N2L3]4K5K
brief-	^0L1N2L3]4K5K
bring	M0M1:283C4A5A
bring my	V0?1D2A3L4K5I
bring this	h0c3Q4M5O
bring-	M0M1:283C4A5A
broke	h0N1O3O4O5f
broken	d0O1O2J3L4Z5H
broth-	f0N2O3N4O5n
brother	f0N2O3N4O5n
brush	d0N1c2N3O4N5O
brush _ on	d0N1c2N3O4N5O
brush up	d0N1c2N3O4N5O
brush up on	d0N1c2N3O4N5O
brush-	d0N1c2N3O4N5O
budge-	a0Z1N2L3O4K5_
budget	a0Z1N2L3O4K5_
budget _ a	h0[1O4O5c
build	W0:1D2H3H4J5H
build-	V0:1C2H3H4J5H
bulli	h2O3N4O5_
bulli _ of	h2O3N4O5_
bulli out	h2O3N4O5_
bulli-	h2O3N4O5_
bullied out of	h2O3N4O5_
bump	`0H1N2N3Z4D5N
bump _ up	h0N1O2O3[4M5O
bump this	f0N1O2O3^4J5O
bumpi-	f0N1O2O3^4J5O
bumping this up	h0N1O2O3[4M5O
bundl-	h0O1`2O5O
burn	a0g1O2O3M4N5U
burne-	h0n3N4O5]
bus	U0H1L2I3G4G5]
busines and	h0K1_2M3O4R5O
but	M0c1D2T3[4G5j
but _ get	h0_1O2N3I4L5[
but _ one	h3[4N5O
but i	W0H1M2J3^4J5g
but i'd	b0S1O2x3N4M5L
but i'm	d0O2N3J4N5s
but it	d0M2O3B4O5j
but not	h0b2N3c4M5L
by	G05122E3B4L59
by *	[0K2c3M4V5L
by * >	f2O3N4_5O
by _ i	d0N1O2K3R4O5j
by _ measure	h0O1^2N
by _ of	b0O1O2N3L4]5O
by _ so	f0N1O2W3Y4S5N
by _ time	h0N4^5b
by how	d1O2M3O5n
by noon	d0O1N2J3O4q5M
by now	h0O2N3m4J5I
by the	T0N1@2F3X4O5N
by the time	h0N4^5b
by what measure	h0O1^2N
by which	d0L1N2c4M5H
call	K0<192T3M4J5B
call ?	d0E1Y2Z4N
call ? >	d0E1Y2Z4N
call _ on	h0O2N3N4[5M
call _ your	h3[4O5f
call me	b0K1N2T3N4]5M
call me on	h0O2N3N4[5M
call to	b0M2O3X4N5b
calle-	X0L1O2V3`4K5]
calls-	^0I1M2L3X4T5Y
came _ >	d0O1M2]3O5N
came _ a	h3[5O
came through	f0Y1M2N3N4O5b
campu	f0O1J2N4^5O
campu-	f0O1J2N4^5O
can	I0m2M394[53
can _ count	h0N1N2e4N
can _ me	`0J1Z2h3M4D5N
can _ on	a0m1O2L3O4L5O
can _ the	^0C1O2K3N4n5M
can _ where	h0b2Z4O
can be	^0h1N2K3N4K5G
can be at	h0b2O4N5O
can i	d0M1`2d3O4K5O
can i count	h0N1N2e4N
can share	h0M2d4O5O
can tell	`0L1Y2X3O4_5Z
can't	U0X1H2S3J4M5p
can't _ about	h0O1O2O5n
can't _ the	f0`2O3O4N5b
can't stand	f0K1O2F4O5e
can't-	U0X1H2S3J4M5p
cance-	`0F1N2L3N4W5^
cancer	f0M1O2O3O4O5a
candi-	Q0@2w3N4a5A
candid	d0N1M2]3O4N5M
candid _ of	h0O1N2`4N5O
candidacy	d0O1M2e4U5O
candidat	Z0G1X2T3M4X5J
candidate	X0I1M2R3R4Z5I
candidate _ my	h0N1O2O3O4e5O
candidate with	h2O3O4`
candidature	d2_3O4N5O
candidature _ the	h2b4O
canno-	_0R1J2N3N4e5K
cannot	_0R1J2N3N4e5K
cap	f0k1O2O3O4N5K
car	a0R1H2N3O4O5f
care of	h0f2O4O5N
care to	d0O1N2a3O4a5[
caree-	V0_1N2G3L4T5M
career	V0_1N2G3L4T5M
career >	d0K1O2O3O4a5I
case	S0H1Q2X3`4I
case >	b0M1O2O3_4`5N
case _ was	f1L2b3W4N5M
case it	b0O1O2N3a4N5N
case study was	h1L2c3O4N5M
casew-	h0N1_2N3N4O
caseworker	h0N1_2N3N4O
ceo	h0O2N4[
certi-	W0Q1N2:3K4G5G
certificate _ *	b0^1O2N4O5M
certificate in	h0a4O5M
certificate in *	h0a4O5M
chair	V0O2I3J4X5W
chair _ the	h1c2O4N5N
chair-	U0O1O2I3J4h5U
chall-	Y0D1_2K3M4K5H
chanc-	S0L1H2W4l5S
chance	S0M1I2X4b5T
chance >	f0N1O2N3O5b
chance to	V1H2`3R4@5J
chang-	Q0B1H2N3C4N5T
change	W0O1M2U3H4V5Y
change >	b0L1U2L3M4G5]
change my	h0N1O4]5b
change on	h0N1K2f4O5N
change the	h0O2N3O4c5O
charm	h0O1O2O3k4M5O
charm-	h0O1O2O3k4M5O
chart-	Y0D1d2F3F4G5D
charter	a0J1a2N3O4M5O
cheap	h0f1O2O3O4L5L
cheap-	f0e1O2N3O4G5K
check	T0Q1I2N3W4F5C
check in	^0G1O2K3e4N5K
check-	S1I2M3U4B5B
child	b0N1O2V3O5l
child-	T0F1C2J3D4C5W
choic-	`0J1Z2W3M4^5H
choice	`0J1Z2W3M4^5H
choos-	Y0H1V2b3L4V5[
choose	Z0H1W2d3N4X5H
choose >	f0O1N2e4W5N
choose _ >	b0M1M2Z3O4[5M
choose me	f0N2J4_5M
choose me >	f0N2J4_5M
choose the	h0O1c2M3O4H5M
churn	h0N1b2O4N5K
churn-	h0N1b2O4N5K
circl	h0O1O2O3[4L5M
circl _ on	h0O1O2O3[4L5M
circl back	h0O1O2O3[4L5M
circl-	]0L1L2N3V4I5H
circling back on	h0O1O2O3[4L5M
clari-	h0M1`2O4L
cleaner	f0K2O3N4N5]
clear _ me	f0M1_2M4M5O
clear _ one	h1O2O3O4a5O
clear the	h1O2O3O4a5O
clear to	f0J1_2L4_5N
clear to me	h0M1`2M4M5O
clearly the one	h1O2O3O4a5O
clerk	Y0J1b2L3L4M5L
clerk >	d0N1Z2O3O4O5N
clerk-	Y0J1b2L3L4M5L
clini-	R0@1^2E3R4F5B
clinic	S0B1L2K3R4F5F
clinical	f0M1i2H3O
close	[0N1N2S3L4d5M
close-	S0N1>2T3F4Q5D
cloud	h0K1a2L3M4N5O
cloud-	h0K1a2L3M4N5O
coach	^0J1b2I3M4M5M
coach-	^0J1b2I3M4M5M
code	Y0M1j2E3J4F5B
colleagu	`1f2J4T5N
come	K0X1V2I3Q495L
come >	h0N1N2M4N5a
come _ *	`0L1M2e3O4N5J
come _ for	b0L1Q2^3N4N5O
come _ i	h0N1]2N3O4O5Z
come _ to	`0M1O2Z3]4J5L
come after	h0O1J2n4O
come back	_0M1L2]3Z4M5N
come back for	d0M1L2_3N4N5O
come back to	d0O1O2O3^4O5O
come from	^1b2L3N4O5H
come with	`0f1I2K3O4N5N
comes-	Z0l1X2e3M4J5b
coming _ >	d0X1_3O4M5O
coming _ to	f0O1N2O3X4N5M
coming back	b0O1N2O3V4N5M
coming back to	f0O1N2O3X4N5M
coming from	h0c1N2O
commi-	Q0Q1f2S3H4c5H
commissioner	h0O1]2N4O5O
commit	b0_1]3N4^5I
committee	T0K1Y2S3J4S5S
committee >	h0O1N2N4K5a
committee _ >	b0L1a2N3O4E5N
committee _ to	h0N1L2N3O4^5O
commu-	]0c1O2X3N4N5J
commute	h0`4O
commute _ *	h0`4O
commute from	h0`4O
commute from *	h0`4O
company	O0Z1O2F3I4R
company ?	h0M1_2O4_
company ? >	h0M1_2O4_
company _ >	b0K1]2N3N4]5M
company _ with	h0`1M
compe-	Z0k1S2G3J4e5F
competitor	f0g1N2O3O4f5O
competitor _ *	h0h1N2O4M5O
compl-	^0G1[2O3M4J5a
complaint	f0J1c2O3O4O5M
compliment	f0O1N4M5g
compliment you	h0O1N5i
compr-	b0d1X2N3O4M5O
compress	h0j1O4O
concl-	d0O1L2e4]5O
conclude	h0O1N2a4O
conclusion	h0O1M2V4_5O
condi-	a0x1N2N3O4M5M
condition	a0x1N2N3O4M5M
conference	a0N1N2W3O4N5_
confes	h0b4b5O
confi-	Q0Y1A2I3D4Y5H
confirm	R0V1C2N3G4J5K
confirm >	h0^2Y4L5O
confirmation	h0O3O4b
conne-	L07192;4<5;
connect	M081:2=4C5?
connect >	U0E1K2H3V4E5G
consi-	V0K1J2M3[4Q5B
consider	Y0Q1N2Q3_4]5I
consider _ a	d0L1O2O3`4K5N
consider this	a0Y1N2O3g4H5O
consider this a	f0O1O2O3a4L5O
consu-	`0^1O2N3O4J5L
conta-	X0L1L2J3e4C5J
contact	X0L1L2J3e4C5J
contact you	h0O1O2N3a5O
contr-	S0c1B2N3H4O5Q
contract	^0^1L2U3M4^5M
control	^0J1N2M3N4G5`
convenience >	d0]1O2Z3N4M5O
coordinator role	h0N1L2a3Q4O
copy	Z0K1I2C3^4H5H
copy _ what	h0O3[4O
cost	b0a1L2L3N4X5F
cost of	h0f1N2M4O5O
could	G0W1?2=3C4V5D
could _ done	h0O1O2a4O
could _ give	a0X1T2f3O4L5N
could _ my	d0M1M2O3O4e5N
could _ on	h0s5N
could _ share	f0M1j2N4O
could _ tell	X0M162]3N4I5L
could _ the	`0e1^2M3O4L5O
could _ walk	h1e2[4N
could do	f0L4b
could have	d0H1N2^3O4K5O
could have done	h0O1O2a4O
could not	h0M1_3O4N5N
could see	f0_4N5d
could tell me	d0_1]2X4N5O
could you	N1Q2Z3J4_5J
could you give	a0X1T2f3O4L5N
could you share	f0M1j2N4O
could you tell	Y0N182T3O4I5L
could you walk	h1e2[4N
could-	G0`1D2<3B4R5<
couns-	]0M1a2Q3N4Q5H
count	W0b1G2X3F4S5M
count _ work	h0d1O4O5O
count _ you	f0O1O2L3L4h5L
count as	h0d1O4O5O
count on	a0]1M2]3L4d5L
count-	N0R1A2L3A4^5G
counting on you	h0O2O3L4d5L
coupl-	f0L2N3[4N5T
couple	f0L2N3[4N5T
couple of	h0M2N3[4N5U
course >	a0H1M2M3N4G5_
course start	h0S1O2a4O5O
court-	W0G1K2I3I4d5A
courtesy	f0M1X2N3O4r5N
cover	W0_1R2I3K4J5H
cover >	f0L1^2M4L5N
cover the	a0n1K2O3O4O5M
cover-	V0b1Q2H3K4J5H
crew	V0D1a2F3F4?5G
criti-	h0N1N2`3N4O5O
crois-	f0O2M3O4c5O
croissant	f0O2M3O4c5O
cros	d0K1O2K3I4N5Y
curat-	f0I1g2M3Z4L5O
curator	f0I1g2M3Z4L5O
curio-	]0R1x2S3O4M5N
curiou	^0V1y2T3O4N5O
curiou _ hear	h0N1^2N3O
curiou to	d0L1l2J3O4O
curious to hear	h0N1^2N3O
curre-	Z0W1N2L3M4U5H
current	Z0W1N2L3M4U5H
custo-	V0U1K2L3C4I5L
custody	f0N2O3N4N5]
customary	h0e
customer	Y0E1K2M3D4K5C
cv	^0K1K2K3Q4b5S
data _ open	h3]
datab-	h0N1_2L3O4O5O
date	T0G1?2}3L4H5Q
date _ the	_0Z1L2e3O4J5N
date _ you	d0I1I2X3O4O5N
date for	h0O1O2`4O5O
date for the	h0O1O2`4O5O
date of	f0`1N2L4K5O
date of the	f0`1N2L4K5O
day	K0J1<2S3A4N5A
day >	S0G1I2C3I4[5S
day _ you	h2a
day on	h1O2e4O
day with	h2c5O
day you	d0N1N2]4M
days	R0~1A2_3N4A5[
days >	b0H1O2M3L4N5r
days ?	a0]1U2K3O4O5O
days ? >	a0]1U2K3O4O5O
days _ >	^0d1T2J3N4L5N
days _ that	h0_4N5O
days _ the	f0d2O4N5N
days _ week	h0T1M2b5O
days a	h0]1O2N5O
days and	d0F1N2g3O4N5L
days in	h0c2O4O5O
days of	f0c1M2M4K5O
deal	[0W1K2L3N4Y5j
dealt	b0L1O2K3L4a5F
dealt with	b0L1O2K3L4a5F
dealt-	b0L1O2K3L4a5F
deans-	f0O1a2O3O4O5O
death	h0N2M3O4O5`
death-	h0N2M3O4O5`
debt	a0K1L2K3M4V5Y
decid	Z0J1F2I3K4_5F
decid >	h0O1O2f3O4[5O
decid-	U0G1E2]3G4e5A
decide	[0L1N2e3J4X5I
decide >	f0O1O2b3O4W5L
decis-	S0B1Q2u3K4M
decision	S0B1Q2u3K4M
decision >	b2y3N4O5M
decision ?	h0O1O2a4O
decision ? >	h0O1O2a4O
decision _ >	f0O1O2`4N5d
decision and	h0N1N2d
delay	f0O2O3O4^5N
delay-	f0O2O3O4^5N
deman-	_0M1L2K3J4d5A
demand	_0M1L2K3J4d5A
demo _ >	h0M1^2L4M5K
demo lesson	h0L1^2L4O5O
denta-	a0c1K2L3N4M5H
dental	a0c1K2L3N4M5H
denti-	h0O2O3O4^5I
depar-	X0N1t2F3M4_5W
department	Z0F1m2G3M4d5Y
depre-	a0L1O2L3N4N5k
depress	h0N2L3O4N5`
deput-	`0M1c2O3O4R5L
descr-	W0I1V2H3J4C5F
describe	b0M1e2M4G5L
deser-	^0I1N2M3M4n5U
deserve	d0O2O3N4j5W
deserve the	h4h5O
desig-	V0E1d2G3F4Q5J
design	X0I1]2H3G4H5K
design ?	h0M1e2L
design _ >	d0M1c2L3O4O5O
designer	d0K1X2N3O4[5N
desk	N0:1D283L4>5D
desk _ *	b0_1O2O3O4N5O
desk is	h0O3O4d5M
desk on	d0`1O2O3O4O
desk on *	d0`1O2O3O4O
diabetic	h0O2O3M4M5[
did	P0O1G2y3X4?5G
did _ last	b0[1_2J3O4N5N
did _ other	h0H1I2d3O4N
did i	d0K1<2s3O4O5O
did it	f0O1N2^4N5O
did not	d0N1O2U3_4N5O
did the	^0g1c2U3N4L5K
did the last	b0[1_2J3O4N5N
didn'-	Y0H1M2G3f4J5R
didn't	Y0H1M2G3f4J5R
didn't _ my	f0O2O3g4L5N
didn't get	f0O2O3]4N5M
diffi-	b0I1^2K3O4N5c
dinne-	f0O4`5M
dinner	f0O4`5M
direc-	Q0W1v2B3K4k5F
direct	[0I1i2V3O4X5M
direct >	b0O1a2X4M5O
director	Y0f1c2@3M4b5I
director in	h0N1]2O4`5O
disap-	f0N1O3O4t5g
disappoint	h0N1O4v5M
disappoint in	h0N1O4v5M
disch-	d0`1O2O3O4M5O
discharge	f0a4O5O
discu-	V0c1K2R3M4M5N
discussion	_0i1N2L3O4O
district	f0O1J2M4d
divid	h0L1_2J5O
divid-	d0K1]2J3O4M5O
divor-	b0^1M2N3O4N5c
divorce i	h0a1O2O5]
do	H0a1p2Z3=4Y5L
do _ get	f0g1D2E4N5O
do _ justice	h0O1b2O4Y5O
do _ keep	f0K1]2J3O4O
do anyth	h0L1M2L3J4b5M
do i	_0C1@2c3O4M5O
do not	Y0U1W2G4j5S
do the	^0B1O2X3O4^5L
do you	R0^1~2U3L4=5J
do your	f0^1]2M4O5O
does	O0h1l283K4U5N
does a	d0d1S2M5O
does not	d0L1O2L3M4f5M
does the	W0V1i2F3N4J5M
doesn't	a0K1U2N3R4F5_
doesn-	a0K1U2N3R4F5_
don't	S0^1R2K3T4g5t
don't _ a	f0O2N3V4_5K
don't _ it	f0O2O3V4^5[
don't _ me	h0^1c2N3O4O5M
don't mind	d0K1[2I3O4G5R
don't mind me	h0^1c2N3O4O5M
don't-	S0^1R2K3T4g5t
done better	f0N1N2Y3N4M5N
door	W0Q1D2A3R4c5R
door to	d0N1O2M3N4^5N
doubt	a0O1^2N3O4N5b
doubt that	h1O2O3O4F5g
doubt-	a0O1^2N3O4N5b
down	R0V1I3F4@5=
draw the	f1N2L3O4O5n
drawn	`0K1Z2N3M4N5F
drawn-	`0K1Z2N3M4N5F
dream	_0N1N2N3N4_5I
dream-	_0N1N2N3N4_5I
dres	f0J1J2K3O4I5Y
dress-	f0J1J2K3O4I5Y
drink	f0O2O3N4N5c
drink-	f0O2O3N4N5c
driver	X0K1_2Q3H4Q5E
driver _ >	h0O1]2V3N4O5O
drop	d0K1N2N3M4Y5M
dropp	d0O1O4a5O
dropp-	d0O1O4a5O
drove _ hour	h0M3O4_5M
drunk	h0O2O3N5c
drunk-	h0O2O3N5c
due to	b0]1O2O3O5_
duti	h0d1b2N4O
dutie-	h0d1b2N4O
each	R0V1A2B3C4@59
each *	a0j1N2O3O4K5O
each of	d0N1[2M3]4O5O
earli-	V0S2Q3j5I
earlier	X0I1Q2F3m4J5J
earlier line	h0O1O2O3^5O
earliest	b0[1O2]3N4W5O
earliest >	f0O2`3O4X5O
earliest _ >	h0^1O2N3N4O
earliest convenience	h0^1O2N3N4O
earliest convenience >	h0^1O2N3N4O
early	V0H1?2T3E4A5;
early-	V0H1?2T3E4A5;
earn	[0~1C2F3G4f5H
earn this	f0N1O2O3O4f5K
earne-	_0X1O2H3H4i5I
ease	h3T4M5c
editi-	a0M1N2N3Y4N5O
edition	b0M1O2N3Y4O5O
educa-	b0O1^2O3O4O5L
educator	h1_4O5N
eight	^0n1I2M3L4J5I
eight-	Y0h1I2J3L4J5Z
eighteen	d0I1N2N3M4O5Z
either >	f0T1O2O3O4N5g
elect-	^0J1r2M3M4Y5M
else	[0A1S2J3L4c5?
else >	f0L1L2O4e5O
email	Q0H1I2M3~4?5B
email >	`0N1O2O3Y4T5N
email _ i	f0O2O3[5O
email _ you	h0O2O3Y4O5O
email-	Q0H1I2M3~4?5B
embas-	h0O2O3O4^5N
emplo-	Y0u1K2K3L4X5G
employer	^0Z1I2N3L4Z5K
employer _ me	f0k4R5N
empty >	h5b
encou-	h3O4O5_
encourag	h3O4O5_
encourag _ to	h3O4O5_
encourag me	h3O4O5_
encouraged me to	h3O4O5_
end	T0X1S2R3T4i5M
end _ the	b0N2N4`5N
end of	]0L1O2M3K4c5M
end of the	d0N2N4a5N
ended	b0N1O2O3Y4M5M
ended _ in	f0O1O2O3Z4N5N
ended up	d0N1O2O3Y4N5N
ended up in	f0O1O2O3Z4N5N
ended-	b0N1O2O3Y4M5M
endor-	h0N1M2O3N4e5O
engin-	Z0O1^2K3K4F5H
engineer	[0Q1_2M3L4M5M
engineer _ the	f0K1e2N4N
enjoy	N0=1@2K3G4>5@
enjoy-	N0=1@2K3G4>5@
enjoyed our talk	f1O2`3O4J5N
enoug-	Z0d1J2a3M4V5q
enough	Z0d1J2a3M4V5q
enough _ a	h0O2O4b5L
enough for	f0N1M2]4a5L
enough for a	h0O2O4b5L
enough to	h0O1N2_3O4J5c
enter	f0`1I2L5O
enter-	f0`1I2L5O
entir-	b0V1N2L3N4K5[
entire	b0V1N2L3N4K5[
equit-	]0Y1H2M3H4J5I
equity	]0Y1H2M3H4J5I
even	T0T1E2S3D4G5O
even _ than	h0N1O2O3O4L5a
even _ the	d0K1O2N3O4_5M
even though	f0c2O4O5M
eveni-	_0T1J2N3M4L5b
evening	f0M3N4O5g
ever	W0F1]2E3J4K5b
ever _ >	_0N1L2N3K4H5i
ever give	h0N1O2N3O4J5d
every	N0X1?2:3>4?5F
every *	d0a1O2O3L4M5M
every _ as	f0`3O4N5[
every day	_0c1O2O3O4Z5X
every-	K0V1J263;4O
everybody at	h0`2O4O5O
everyone	`0M1J2Y3O4[5f
everyth	Y0K1Z2I3N4^5M
everyth on	h0N1a2L3O4K5O
examiner	b0N1J2_3N4N5N
excep-	b0N1N2O3[4J5[
exception	d0N1N2O3[4M5L
excus-	`0J1N2L3L4F5j
excuse	`0J1N2L3L4F5j
excuse my	f1O2O3L4M5v
exercise ?	h0O1e2O4N5O
exercise ? >	h0O1e2O4N5O
exercise _ >	h0O1e2O4N5O
exist	h1O3L5_
exist-	h1O3L5_
expan-	a0K1k2L3M4M5M
expand	b0N1]2N3M4M5N
expec-	Q0p1f2Y3B4g5m
expect	R0W1f2Y3C4h5n
expect _ be	a0K1_2L3O4`5M
expect _ reply	h2O3O4V5N
expect the	f0O2O4a5e
expect to	[0Q1T2^3N4Z5B
expect to be	b0N1L2M3O4a5M
expectation	h0t1O4O5O
expen-	f0b1K2O3N4K5N
expla-	V0B2F3K4Q5>
explain	X0C1F2H3L4;5?
explanation	a0N1[2N3O4k5O
explanation >	h0N1^2O3O4^5O
explo-	a0H1O2N3L4`5L
extend	f0W1O2M3N4_5O
extend _ *	h0O2N3N4`5O
extend to	f0W1O2M3N4_5O
extra _ >	d0^1N2N3O4L5K
extra mile	d0^1N2N3O4L5K
extra mile >	d0^1N2N3O4L5K
eye _ talent	f0O2N3O4b5N
eye for talent	f0O2N3O4b5N
eyes	d0O1]2O3O4L5s
facin-	d0M1X2K4L
facing	d0M1X2K4L
fact	d0e1O2O3O4^5N
facul-	b0_1[2L4N5N
faculty	b0_1[2L4N5N
faile-	`0M1]2I3K4N5T
fair	T0_1I2T3U4W5L
fair >	^0_1N2M3Y4F5T
fair _ i	b0M2O3O4[5L
fair that	f0M2O4[5N
fair that i	h0O4^5N
fami	U0W1E2H3I4K5U
fami >	h0N4N5a
fami wedd	h0`5O
family wedding in	h0`5O
far	]0^1M2_3Z4H5b
far >	f0N1T2N3[4N5I
fare	h0b1N5O
fast	^0J1b2L3O4N5U
fathe-	`0M1O2O3O4K5~
father	b0N1O2O3O4L5u
father'	h0O2O4N5^
favor	d0M1O2O3R4h5O
favor >	h0N3O4f5O
favor-	[0I1O2[3O4o5J
favorable	d0M2`3O4_5N
feed	h0O2O4N5j
feedb-	S0F1G2L3E4D5=
feedback	S0F1G2L3E4D5=
feel	U0J1M2[3H4J5c
feel _ to	_0K1N2K3J4U5X
fell	_0M1M2a3N4K5T
fell short	h0O1M2h4O5O
fello-	^0j1K2T3a4U5M
fellow	`0k1M2T3W4V5M
fellow ?	h0a1N2Z4O
fellow _ >	h0a1N2Z4O
fellows ? >	h0a1N2Z4O
felt	`0J1O2M3N4K5[
fifty	b0^1N2J3O4M5M
fifty-	b0^1N2J3O4M5M
fight	d0K2M3O4`5_
fight _ me	h0L2M3O4b5H
fight-	d0K2M3O4`5_
figur	d0J2N3Y4I5L
figur-	]0f1H2K3W4H5Z
figure	`0l1H2M3N4N5`
file ?	h0N1O2_4]5O
file ? >	h0N1O2_4]5O
file _ >	h0N1O2_4]5O
fill	^0J1N2a3O4[5I
fill ?	f0N1M2i3O4O5N
fill _ >	f0N1M2i3O4O5N
fille-	b0N1M2f3O4O5N
filled ? >	f0N1M2i3O4O5N
final	W0E1I2c3K4R5H
final _ and	h0M1N2b
final _ with	h0O2M4^5O
final stage	h0N2a4Z
final stage >	h0N2a4Z
final-	U0B1E2q3J5G
finalist	a0K1K2c3O4M5O
finan-	a0e1T2J3O4K5N
financial	d0i1J2L3O4M5O
find	O0b1^2J3Q4F5I
find _ >	h0^1N2N3N4M5X
find _ better	f0O2O3O4[5O
find _ in	h0N3O4O5f
find _ number	h0^1O2O3M4H5N
find a	`0u1O2O3V4Q5N
find the	`0H1a2M3H4K5N
findi-	`0R1`2N3K4N5K
finis-	Z0`1K2M3I4I5T
finish	Z0`1K2M3I4I5T
finish the	h0O1M2O3O4O5d
finish time	h0o4O5N
fired	h3O4O5c
fired _ the	h3O4O5c
fired from	h3O4O5c
fired from the	h3O4O5c
fired-	h3O4O5c
firm	W0k1L2I3G4T5G
firm'	f0N1N2O3O4N5b
firm'-	f0N1N2O3O4N5b
firms-	h0c1O2M4U
first	I1W2E3c4L5C
first _ >	X0W1R2>3T4[5F
first _ ?	b0l1U2H3O4N5O
first _ got	h3b4O5O
first _ the	f0J1K3O4V5c
first _ then	h0O1O3]4L5N
first and then	h0O1O3]4L5N
first had	h3`4O5N
first in	h0O3O5d
first month	d0`1J2N3O4^5N
first month ?	h0^1J2N4O
first note	h3^4O5O
first one	b0]1O3]4M5M
first one >	h0_3Y5O
first year	_0g1R2O3N4L5N
first-	I1W2E3c4L5C
fit	`0J1e2M3I4L5G
five	R0b1;2>3G4L5L
five _ >	`0`1G2N3O4M5Y
five _ in	h0W2O4_5N
five days	h0[1O2N5O
fixed	b0d1I2K4O5O
fixed-	b0d1I2K4O5O
flag	h0O2O4R5j
flat	h0l1O5N
flexi-	^0w1J2M3N4M5L
flexible	^0w1J2M3N4M5L
flexible about	h0k1J2O
flexible on	h0n4O5O
fligh-	b0b1N2W3O4M5N
flight	b0b1N2W3O4M5N
float	d0L1N2O3[4K5L
float this	f0O1N2O3]4K5L
float-	d0L1N2O3[4K5L
floor is	h0K1J2M4M5c
folk	_0W1_2T3N4M5K
folks-	_0W1_2T3N4M5K
follo-	P0J1@2M4M5M
follow	Q0L1@2M3Q4D5O
follow _ on	^0N1L2N3Z4N5O
fool	h0O3N4O5y
for	81#2#3#4.5,
for *	L0T1H2V3H4D5A
for _ >	K0I1:2I3K4T5T
for _ ?	Y0N1C273O4`5O
for _ and	Z0a1L2Q3K4I5S
for _ answer	`0N1N2Y3]4W5O
for _ coming	h0R1`2O4N
for _ decision	h0O2s4O
for _ driver	h0O1^2O4N5O
for _ hint	h0N1e2M
for _ job	h0L1J2^4f5O
for _ like	d0W1O2M3O4g5L
for _ list	h0O1`2O5M
for _ me	N0K1J2D3H4C5K
for _ of	]0e1L2M3Z4H5]
for _ on	Z0L1N2W3N4M5~
for _ only	h0Q2O4`5N
for _ practical	f0^1N2g3O
for _ reason	h0O4a5h
for _ second	_0[1O2N3b4W5L
for _ so	]0a1N2M3K4c5U
for _ summer	f0`1N2K3O4N5O
for _ team	f0N1M2^4j
for _ than	d0b1[2O4I5M
for _ to	_0G1M2T3O4d5Q
for _ trainee	d0X1c2O4O5O
for _ trial	d0W1O2=4N5O
for _ trouble	d0O1O4]5H
for _ two	f0f1O2N4O
for _ word	d0M1a2K3Y4N5O
for a	K0T1c2Q3H4=5G
for a hint	h0N1e2M
for a trainee	h0Y1d2O5O
for a word	d0M1a2K3Y4N5O
for a year	d0N1O2O3O4O5Z
for an	[0D1J2V3X4`5L
for an answer	d0O1O2L3^4Z
for being	f0N2N3M4N5]
for being so	f0N2N3M4N5]
for less	h0f1O4J5O
for less than	h0f1O4J5O
for me	N0T1C2a3Q4l5A
for me >	U0N1N2a3X4G5E
for me ?	a0L1C2C4j5O
for me the	h0O1d4M
for me to	b0K1M2U4`5O
for me with	h0N2O4c
for more	h0L1k2N4N5N
for most	f0_1O2N3O5b
for most of	h0`1O5c
for my	V0L1M2J3J4d5l
for noth	h0^1O2O4`5N
for seasonal	h0c1M2U5O
for someone	b0c1U2M3N4F5N
for talent	f0O2N3O4b5N
for ten	d0O4h5W
for that	f0N2O3N4N5d
for the	A0E192=3A4?5#
for the answer	h0O1O2`4O5O
for the practical	f0^1N2g3O
for the second	b0O2O3d4M5O
for the trial	f0Y1O2>4O5O
for this	[0o1N2L3K4V5J
for us	f0d2O3O4N5R
for you	[0E1M2G3L4l5^
for you at	f4Z5O
for your	Q0N1L2b3T5I
for your kind	a0O2O3Y4L5O
for your time	]0O1O2`3L4O5M
for your trouble	h4`
force-	f1N2M3K4N5]
forem-	b0M1X2L3O4O5N
foreman	b0M1X2L3O4O5N
foreman or	h0M1c2L
forev-	f0O1N2N3M4c5F
forever	f0O1N2N3M4c5F
forever >	f0O1N2N3M4c5F
forgi-	`0M1O2N3a4J5l
forgive	`0M1O2N3a4J5l
forgive me	f0N2N3L4N5]
forgive the	h1O3^4O5M
forgo-	]0M1N2Y3]4M5J
forgot	^0M1O2[3`4N5M
forgot _ mention	f0N2N3Z5O
forgot to	a0N2]3^4N5N
forgot to mention	f0N2N3Z5O
forklift _ at	h0c2O
forklift guys	h0c2O
forklift guys at	h0c2O
form _ >	b0K1L2F3T4[5N
form to	d0O1O2M3@4Z5L
forma-	`0E1K2R3N4~5F
formaliti	h0M3O4j5N
formality	f0M2X4c5O
formality >	h0N2L4e5O
forty	Y0[1J2I3L4E5T
forty-	Y0[1J2I3L4E5T
forwa-	J0H1C3U4M5B
forward	J0H1C3U4M5B
forward ?	h0N1L2b4N5O
forward ? >	h0N1L2b4N5O
forward _ >	h0N1L2b4N5O
forward _ original	h3^5O
forward my	f1O2N3[4c5O
forward to	K0I1H2L3C4E5D
found-	S0O2F3F4C5L
four	Q0]1N2<3K4H5M
four _ a	b0x2N4O5M
four hour	h0^3O4V5M
four hundr	a0b1O2N3N4N5H
frame-	h0O1Z2O4O5M
frank	`0b1L2T3M4b5K
frank-	`0b1L2T3M4b5K
free	V0Z1;2L3H4?5?
frien-	Z0Z1K2M3f4Z5V
friend	[0[1K2N3h4[5H
friend nudge	h0O3Y4K5O
from	B0K1L2D3L445B
from *	P0`1D2L3N4F5B
from * for	h0e1L2O
from _ >	Q0K1J2S3^4D5V
from _ ?	a0]1N2a3O4K5O
from _ ae	h0O2O3Y4O5O
from _ after	f3_4N5N
from _ by	f0O1O2M3Y4W5O
from _ first	f0`1N2M3L4O5N
from _ for	f0d1L2O5h
from _ i	d0O1a2K3V4L5b
from _ last	h3O4O5c
from _ on	f2N4_5`
from _ other	f0N1]2I4N
from _ the	h0U1O2O3]
from _ to	V1K2I3F4K5G
from a	W0A1a2F3I4]5U
from abroad	d0j1R2M4O
from here	f0L1I2u5O
from me	^0J1H2B3c4I5b
from me >	d0N2M3O4N5g
from the	N0F1L2R3J4:5H
from the ae	h0O2O3Y4O5O
from the first	h0a1N3M4O5O
from the last	h3O4O5c
from the other	f0N1]2I4N
from which	h0O1c2K3O5X
from which i	h0O1c2K3O5X
from work	h0O1O5[
from you	S0M1Z2`3i4`5I
from you >	^0X1N2V3c4L5M
from you after	f3_4N5N
from your	Y0H1G2c3J5f
from your side	h0O1K2b4X5O
full	[0N1O2J3U4]5L
furth-	W0N1F2Z3[4@5I
further	W0N1F2Z3[4@5I
further to	d0O2N3_
gap	b0H1O2O4N5h
gate	T0512283E4C5I
gave you	b0O1J2f3N4M5N
gentl-	a0V1T2K3]4M5N
gentle	d0O1O2O3^4N5O
gentle reminder	d0O1O2O3^4N5O
get	O0_1X2Q3R4k5L
get _ >	d0L1O2N3M4V5a
get _ at	h0N1a4N5O
get a	a0U1H2d3Z4Q5M
get back	h2N3L4_5O
get back to	h2N3L4_5O
get the	d0a1e2O3O4O
gets	Z0X1K2a3M5W
gett	a0Z1N2K3R4L5l
getti-	a0Z1N2K3R4L5l
gift	]0D1W2M3O4e5I
gift card	h4m
give	P0e1N2d3I4U5X
give _ on	f0J1O2]3N4K5G
give _ some	f0Q1]2X3O4N5O
give me	W0b2c3M4Z5`
give me some	h0L1^2Y4N5O
given	[0i1J3N4g5W
given _ ?	h0V1J2`3O4N
given me	h0N1J2`3O4O
given-	[0i1J3N4g5W
gives-	[0i1L2K3N4B5r
givin-	Z0b1J2Q3g4K5V
giving	Z0b1J2Q3g4K5V
giving _ another	h0O1O2O3v4N5N
glad	J091E2A3:415D
glad _ have	_0V1M2Y3J4M5J
glad _ know	b0a1L4O5O
glad _ learn	h0O1b
glad _ see	f4N5f
glad _ you	h0M1b2O4N5d
glad to	N0J1E2G3C4?5N
glad to have	a0[1O2_3O4N5L
glad to know	b0a1L4O5O
glad to learn	h0O1b
glad to see	f4N5f
glass-	_0_1L2J3L4E5K
glassdoor	f0h1N2L3O4O5O
go	R0u1L2G3J4^5Y
go >	d0M2N3d4N5l
go _ extra	f0_1N2O3O4O5K
go further	h0`1N2M
go on	h0L2N3O4_
go out	h0M1L2f4O
go the	f0_1N2O3O4O5K
go the extra	f0_1N2O3O4O5K
go up	h0g1H2L4O5O
goal	d0M1`2O4M5M
goals-	h0N1a2O4M5N
god	h0N1O4X5f
goes	^0N1K2J3I4]5B
going to	d0N1O3Z4L5K
gold	h0I1N2]4N5`
gone	[0O1f2L3Q4L5_
gone >	f0O1N2Y3O4O5i
gone _ here	h0O1O2O3Y4O5O
gone astray	h0O1O2O3Y4O5O
gone astray here	h0O1O2O3Y4O5O
good	J011>2J3/455A
good ?	h0O1_2N4O
good ? >	h0O1_2N4O
good _ and	h2b4O5N
good _ bad	f0L1N2f4L5O
good _ talk	h0c
good _ to	a0N1N2Z3O4e5M
good as	h0O2O4e5O
good enough	d0N1N2i3N4J5X
good news	h0N2^3O4O
good or	f0L1N2f4L5O
good or bad	f0L1N2f4L5O
good to talk	h0c
got	Q0O1C3Z4O5;
got _ >	h0M2O3X4^5O
got _ to	d0J1L2X3Z4I5H
gover-	^0K1H2`3N4K5a
governor	b0N1J2d3O4N5_
grad	d0K2M3O4]5L
grade	a0h1J2M3N4L5N
grade-	[0b1J2J3M4W5J
gradu-	_0Z1F2N3N4H5M
graduate	a0b1N2O3N5O
grant	a0b1Z2K3O4M5O
grant-	a0b1Z2K3O4M5O
grateful _ a	b0H1Z2M3O4J5O
grateful for a	b0H1Z2M3O4J5O
great _ take	h0N1N2O4i5O
great-	R0[1N2O3H4S5:
green	d0L1T2M3O4K5l
green-	`0K1S2K3S4J5e
grief	d0M1N2O3O4O5^
grief-	d0M1N2O3O4O5^
group _ >	f0I1`2M3O4O5N
gues	a0O1L2N3W4M5W
guess	h0N2_4O
guess-	_0M1L2Z3V4L5W
guide	_0a1D2H3M4J5H
guide-	^0_1D2G3L4J5H
guy	d0O1O2O3W4J5_
guy _ the	h2O3X4O5N
guy with	h2O3X4O5N
guy with the	h2O3X4O5N
guys at	h0c2O
habit-	b0N1`2H3O4O5N
had	J0?1R2S3T4H5e
had _ better	h0O2O3O4c5S
had _ chance	b0O1N2p3Y4M5O
had _ rough	h0M2N3O4N5g
had _ thought	h2a3O
had a	V0J1L2d3U4S5`
had a chance	b0O1N2p3Y4M5O
had a rough	h0M2N3O4N5g
had my	f2O3M4N5j
had the	a0O1M2M3Z4_5W
haha	b0`2N3N4L5L
haha >	f0a2O3N4N5O
hair	h0O4O5b
hand _ the	d0N1`2N3N4M5J
hand in	a0N1a2Z3N4N5H
hand is	h0O3O5g
hande-	d0O1N2M3M4M5`
handle	b0J1c2L3N4O5O
hands-	^0a1]2L3N4K5@
hang	f0O1N2[4f5N
happe-	`0Q1L2^3M4V5_
happen	`0Q1L2^3M4V5_
happy	P0G1O2@3B4B5=
happy in	d0K1a2N4N5M
happy to	S0?1A2D3C4G5C
happy-	P0G1O2@3B4B5=
hard	U0N1E2C3I4J5c
hard _ me	b0`2M3O4Z5S
hard on	h0O2O3O4N5f
harde-	`0I1_2Y3O4K5H
hardest	b0J1`2[3O4M5O
hardl-	b0`1N2O3O4L5^
has	I0U1g2]3B4@5d
has _ me	_0Y1L2N3N4H5r
has _ on	h0d2O4M5`
has _ open	h0O1`2M5O
has _ through	h1O2O3N5e
has anyth	h0O1M2a4O5M
has been	U0I1Y2E3W4K5d
has been through	h1O2O3N5e
has got	h0N1L2Y3[4M5J
has made	f0c1M2O4O5`
has me	f0c1O2V3J4M5O
has my	h0O3H4`5M
has the	^0K1B2_3N4L5M
has your	h0h1N2M3O5O
hasn'-	h0N2_4O
hasn't	h0N2_4O
hate	f0V2O4a5N
hate for	h0O4d5O
hated	f2O3O4N5w
hated me	h2O3O4O5l
hated-	f2O3O4N5w
have	A0Q1K2^3Q4Y5^
have _ *	[0O1O2J3J4b5D
have _ >	Z0J1T2d4U5G
have _ accept	h1N2L3V4O5b
have _ astray	h0O1O2O3Y4O5O
have _ be	f0e1O2N4N5O
have _ been	b1O2O3O4O5]
have _ better	h0O1O2a4O
have _ for	`0M1]2L3O4I5N
have _ had	d0O2N3W4O5n
have _ in	a0H1M2i3N4F5W
have _ long	h0T2O4b5O
have _ my	^0N1O2L3]4>5`
have _ on	b0I1O2K3O4[5_
have _ question	h0O1a2O3O4K5O
have _ seen	d0N1O2Y3N4N5E
have _ to	^1Y2J3Z4K5i
have _ wait	h2O3U4d5N
have alway	d2O3O4O5^
have always been	d2O3O4O5^
have an	]0I2]3L4R5L
have been	W0E1I2]3O4L5h
have done	f0O1N2a3O4O5O
have done better	h0O1O2a4O
have given	h0N1J2`3O4O
have given me	h0N1J2`3O4O
have gone >	h0O1O2Z3O5K
have gone astray	h0O1O2O3Y4O5O
have in	d0c1J2V4O5N
have no	h2N4W5`
have not	^0M1O2a3a4H5S
have not seen	h0O1O2Z3N4N5N
have notic	h2O3O4S5g
have sent	d0O2O3[4J5N
have three	h0S5[
have to	V0|1A2Q3H4{5R
have to be	f0e1O2N4N5O
have until	d2K3O4q5O
have until *	f2K3O4h5O
have you	d0O1_2M4O5b
haven't	Z0I1L2N3^4L5H
haven't _ anyth	f0O1M2U3]
haven't had	h2O3]
haven't seen	f2O3X4O5O
haven-	Z0I1L2N3^4L5H
havin-	R0S1G2E3`4A5D
having	R0S1G2E3`4A5D
having _ no	f2O3a4O5M
having heard	h2O3]4M
head	U0U1R2Q3H4f5S
head _ *	h0O1_2N3O4K5O
head of	_0K1U2M3L4V5Y
heads-	a0S1O2O3N4J5V
hear	K0@1T2j3G4C59
hear _ from	h0N2_3N4O5b
hear _ it	f0M1G2b4O
hear _ you	V0Q1M2=3H4V5L
hear from you	`0L1V2J3K4`5O
hear how you	f0[1B2E3O4O
hear it	d0N1O2f3N4O5[
hear it from	h0N2_3N4O5b
hear someth	h0L1K2]5O
hear something ?	h0L1K2]5O
hear what	b0U1l2M3O4L5O
hear which	f0M1]2^3O5M
hear would	h0O1_2L4O
heard	W0I1U2]3T4N5B
heard anyth	b0K1M2i4N5K
heard-	W0I1U2]3T4N5B
held	_0I1a2l3I4L5I
held _ 0	h2]4O
held on	h2]4O
held on 0	h2]4O
held this	h0L1g2O4O5N
help	N0=1L2O3G4<55
help _ to	a0H1f2O4M5O
help _ whether	h0N1_2f3O
help me	Z0A1X2L3N4?5G
help me to	b0I1i2R4M5O
her	^0K1K2L3U4@5f
her _ >	f0I1O2N3Z4N5Z
here	Q0R1A2T3b4A5@
here >	_0I1M2N3W4J5K
here _ am	h2O3_5O
here i	f2O3^4O5K
here i am	h2O3_5O
here'	`0M1O2O3c4M5M
here'-	`0M1O2O3c4M5M
hesit-	a0L1M2M3M4T5]
hesitation	h0N1O4a5b
hint	b0I1l2^4M5O
hint _ to	h0M1d2N4N
hint as	h0M1d2N4N
hint as to	h0M1d2N4N
hire	^0_1M2C3M4_5W
hire me	f0L1M2L3N4j5G
hired	f0L1N2c4T5g
hired-	f0L1N2c4T5g
hirin-	[0I1K2]3J4l5K
hiring	[0I1K2]3J4l5K
hiring _ ?	h0O1_2Z4I5O
hiring _ would	h0N1O2O4d
holid-	[0c1I2R3W4J5L
holiday	[0c1I2R3W4J5L
holiday >	b0J1O2I3`4M5N
holiday ?	h0L1L2e3N4M
holiday _ >	h0L1L2e3N4M
home	P0{1=2D3F4J5J
home >	a0W1O2L3L4K5^
home ?	f0p1F2O4O
home _ >	d0m1F2N3O4V5O
home _ i	d0W2O3O4O5_
home _ please	h0I1O2O4_5N
home so	h0I1O2O4_5N
home so please	h0I1O2O4_5N
hones-	W0G2_3K4W5V
honest	W0G2_3K4c5W
honest >	h0O1K2N3O4e5I
honest _ of	f1O2`4O5N
honest i	h3O4O5c
honest view	h0O1a2O4O
honor _ be	d0N2O3_4K5O
honored to be	h0N3`
hope	N0m1U2[3=4K5F
hope _ can	a0[1O2N3O4a5K
hope _ work	h0O5b
hope that	a0_1M2J3I4K5J
hope that'	h0Z2O3O4a5O
hope you	^0S1_2M3K4W5H
hope you can	h0M4h5O
hope your	d0Z1N2V3O4O5`
hopin-	W0k1T2O3V4I5N
hoping	W0k1T2O3V4I5N
hoping _ a	f0O1O2N3Y4O5O
hoping for	_0b1N2S3V4L5W
hoping for a	f0O1O2N3Y4O5O
hospital for	h0N1O4O5c
hotel >	d0N3O4O5_
hour	L0f1:2;3E4G53
hour _ is	h0h2O4L5O
hour _ this	f0L1O2O3N4_5M
hours-	V0r1L2M3K4_5H
hous	a0b1M2O3O4N5G
house	Y0`1R2J3M4Z5_
house >	a0X1O2N3N4h5T
house-	W0[1M2N3L4Y5V
housi-	b0c1N2O3O4O5M
how	E0G1p2j38485>
how _ are	h0a1M2L3O4[5O
how _ came	d0O1M2[4O5L
how _ could	f0M1e2L5M
how _ days	f0j1F2H4M
how _ is	b0I1v2I5O
how _ it	b0M1J2i3O4N5Z
how _ more	h0N2i3O4O
how _ people	f0M1n2I4N
how _ plan	h0O1f2M
how _ role	h0`1W2N4O
how _ the	^0@1|2X3O4L5L
how _ you	[0H1]2M3O4g5K
how are	f0N1j2I4O5O
how big	h0L1b2N
how do	_0E1]2F3O4M5O
how do you	a0I1_2L3O4N5O
how i	[0J1J2`3L4L5h
how i came	h0O1N2_5N
how it	a0L1I2g3O4N5M
how long	^0C1F2q3O4K5N
how lucky	h0O1O2I3O4O5[
how many	[0b1Q2b3N4K5N
how many days	f0j1F2H4M
how my	a0O1J2^4O5O
how often	f0^1D2L3O4N5O
how soon	b0Z1:2d4M5O
how the	T0U1]2J3L4H5I
how the role	h0`1W2N4O
how you	X0S1[2<3L4C5M
hr	[0G1G2_3D4Q5V
hr _ >	f0O1M2^3O4I5J
humbl-	h0M1N2M3J4J5U
hundr	W0X1N2K3K4H5D
hundr-	W0X1M2K3J4H5D
hurry	`0J1N2J3O4`5J
hurry-	`0J1N2J3O4`5J
hurt	h0I1M2O3N4^5H
husba-	a0[1O2N3O4K5g
husband	a0[1O2N3O4K5g
husband >	f0e1O2O3O4M5B
i	10#1#2#3#4#54
i _ $	f0]2O4N5N
i _ 0	Z0G1N2N3?4M5K
i _ >	P0M1B2A3C4?5E
i _ ?	[0O1A2m3V4L5L
i _ a	J0C1<273Q4H5U
i _ acros	^0N1K2d3N4O5X
i _ afford	h0b1O2O3O4O5b
i _ again	f2O3d4O5N
i _ all	a0X1M2N3O4K5^
i _ alway	b2O3O4N5[
i _ among	h0O3O5b
i _ an	X0G1L2K3K4a5J
i _ appreciate	d0N1O2a3O4L5O
i _ asham	h3O4O5i
i _ ask	Z0V1D2^3N4Q5W
i _ be	K0G1g2Y3N5g
i _ been	]0M1K2`3Q4O5m
i _ before	h0S2`4O5O
i _ bulli	h2O3N4O5_
i _ call	h1O3O4O5g
i _ expect	`0`1Z2M3O4W5E
i _ fast	h0O1O2O4N5c
i _ feel	h0N4e5O
i _ finish	h4N5b
i _ fired	h3O4O5c
i _ for	S0K1:2T3M4H5v
i _ four	a0e1O3O4U5H
i _ glad	X0J1M2G3G4J5f
i _ had	_0O1O2N3Z4M5i
i _ hate	f0V2O4a5N
i _ have	W0D1J2K3M4`5Y
i _ hope	_0x1M2Z3O4I5N
i _ hoping	h0^2V3O4O5N
i _ how	U0E1O2Z3H4C5L
i _ i	X1K2G3_4L5_
i _ i'd	^0N1O2]3]4M5N
i _ i'm	`0K1O2X3N4R5u
i _ i've	a0M2L3N4k5X
i _ if	`0F1E2]3Q4L5h
i _ in	R0J1B2I3[4F5b
i _ interview	h4O5c
i _ it's	d0^1O2J3E4K5M
i _ just	f2O3[5c
i _ knock	f0O1O2O3Y4N5O
i _ know	a0N1_2J3S4L5X
i _ last	a0N1O2O3n4N5O
i _ my	O0K1A283Q4N5R
i _ no	b0N1N2L3L4j5N
i _ noth	h0O3O4O5^
i _ on	P0R1A2M3m4]5]
i _ only	f0e1O2O3O4U5N
i _ out	^0L1Y2R3X4G5t
i _ people	h0L1i2L4O5O
i _ plan	h0O1O2f
i _ ready	a0O1g2M3N4N5L
i _ refresh	h2`3N
i _ resend	h2O3_4O5O
i _ sent	b0N1N2O3Z4J5N
i _ short	d0N1M2b3G4C5O
i _ sleep	f0L1O2O3M4N5o
i _ so	`0O1]2N3N4I5b
i _ stand	b0J1N2Q3O4N5a
i _ still	f0I1N2V3k5O
i _ sure	d0W1O2M3W4^5M
i _ tell	[0I1K2V3S4[5d
i _ that	K0X1Q2V3`4W5b
i _ that'	f0d1O2V4O5O
i _ the	D0J172=314E5/
i _ through	f0O1O2Z3T4L5b
i _ to	G0W1B2b3W4E5A
i _ told	f0b1O2^4Y5O
i _ two	_0I1L2M3L5^
i _ wait	^0E1L2Q3N4]5D
i _ was	f0O3M4h5N
i _ we	h0M2O3I4^5M
i _ welcome	_0K1d2I4K5O
i _ what	Z0H1_2H3M4M5W
i _ whether	[0J1N2;3L4N5L
i _ which	d0M1Y2K3O4J5E
i _ with	S0@1E2R3S4G5D
i _ wonder	a0g1b2[5N
i _ you	N0J1Q2;3e4h5K
i _ you'll	d1O2L3O4s5J
i _ your	O0I1C2W3K4W5Y
i already thanked	h1O2O3Z5O
i also	^0M1N2M3^4N5M
i alway	f0J4N5d
i am	E0Z1?2A3R4G5e
i am a	W0L1O2N3K4J5I
i am again	h2O3^5N
i am hoping	h0^2V3O4O5N
i am in	h1O3O5f
i am just	h3]5c
i am resending	h2O3_4O5O
i am sure	f0W1O2M3O4_5N
i answer	a0O1X2K3H4K5m
i apologize	h2O3O4M5b
i ask how	h0O1O2b
i ask what	d0^1o2N3O4O5O
i ask whether	[0K1A2>3L4N5L
i asked	a0O1O2O3k5N
i asked about	h3[
i assume	^0h1N2e3O5]
i assume that	f0Y1O2`4I5O
i assume the	h0h2O4N5O
i await	f2d3L4N5N
i await your	f2d3L4N5N
i be	Z0a1m2X3N4M5O
i believe	W0F1N2N3O4e5H
i believe i've	h3O4c
i believe that	a0H1O3O4]5L
i book	f0[1O2`4O5O
i brush	h0O1c2O
i brush up	h0O1c2O
i call	a0H1I2L3[4O5M
i came across	^0O1M2Z3N4O5X
i can	N0S1I2F3F4?5G
i can be	f0m2O4M5M
i can tell	f0O1N2O3O4a5a
i can't	W0N1J2V3L4Q5h
i can't stand	f0K1O2F4O5e
i cannot	h0b1O2O3X4O5O
i come	W0K1B2^3Y4J5J
i come back	b0O1N2a3a4O5O
i confes	h0b4b5O
i could	T0Z1Q2R3L4H5V
i could have	d0H1N2^3O4K5O
i could not	h0M1_3O4N5N
i could see	f0_4N5d
i count	a0M1M2`3M4N5N
i count on	f0N1M2b3O4S
i deserve	d0O2O3N4j5W
i deserve the	h4h5O
i did	Y0]1M2G3U4K5Q
i do not	]0Z1L2L3T4]5T
i don't	Y0_1L2J3R4[5S
i doubt	h1O2O3O4F5g
i doubt that	h1O2O3O4F5g
i expect	Z0E1U2]3M4~5X
i expect a	h1O2O3O4^5K
i expect the	h0O2O4g5N
i expect to	b0N1J2T3O4`5M
i feel	`0K1N2O3N4N5~
i fell	f0O1M2f4O5_
i fell short	h0O1M2h4O5O
i felt	d0M2O3O4M5b
i figur	h3_4O5O
i find	h0N1J2]3O4c5O
i forgot	`0N1O2]3_4N5O
i forgot to	b0N2^3[4N5O
i forward	h3b
i go	b0S1M2L3M4[5f
i gues	d0O1M2N3_4N5]
i had	Q0C1G2E3E4M5W
i had a	^0O1O2N3L4M5j
i have	F0I1F2R3H4=5X
i have always	d2O3O4O5^
i have an	f0O2O3O4f5O
i have been	^0M1K2a3R4O5n
i have had	d0O2O3T4O5_
i have not	d0N1O2f3R4M5J
i have sent	d0O2O3[4J5N
i have three	h0S5[
i have to	_0g1G2]3M4H5L
i haven't had	h2O3]
i hope	Q0f1[2F3H4K5R
i hope you	_0T1_2M3K4R5H
i hope your	h0N1O2N3O4O5b
i infer	h0O1^2_3O5N
i keep	[0K1Z2X3Q4K5M
i keep refreshing	h2`3N
i know	P0J1C2;3S4]5Y
i know i	d0O2O3^4L5_
i know i'm	f0N2O3O4N5i
i know it's	f0_2K3N4K5N
i know the	`0Q1O2K3M4a5J
i learn	S0@1H3H4H5E
i left	U0V1K2M3Y4B5W
i left a	h3^5O
i left my	h3N4O5a
i left with	a0M1N2N3Z4O5N
i lied	h4O5d
i lied a	h4O5d
i live	f0U1O2O3M4O5`
i lost	f0O1K2[5t
i made	_0Z1O2X3Y4L5e
i made a	h3N4O5l
i mail	h0O3_4O
i make	d0Z1f2M3O4N5M
i may	X0L1K2J3H4J5d
i may ask	f0_1G2X4O5O
i may have	h3M5[
i mere	h0e3S
i might	d0L1[2S4N5a
i might hear	h0L1L2]4N5O
i must	[0L1L2^3L4Z5H
i must ask	d0O1O2M3O4^5I
i need	W0L1K2N3M4i5_
i need to	`0S1M2^4H5L
i needed a	h4O5c
i never	`0M1O2M3S4H5c
i noticed that	^0J1_2N3M4L5G
i noticed the	h0W5c
i noticed you	h2O3_4N5M
i pray	f0O2O4^5`
i prepare	f0L1N2_3O4O5M
i prepare for	h0O1O2a
i presume	h0[2]4M
i put	f0N3_4W5O
i quite	h0J1J2N3X4I5L
i quite understand	h0J1J2N3X4I5L
i really enjoyed	d1O2`3V4O5N
i remain	_0O1N2L3a4N5M
i renew	h0N1O2i4O5O
i require	f0O3N4s5O
i right	f0N1^2c3O4O5O
i saw	U0J1K2J3H4F5V
i saw your	h5g
i see	^0T1N2N3Z5T
i sent	U0I1L2E3t4R5I
i sent a	h3X4c
i sent on	f3X
i sent you	b1O3d
i shall be	^0N1O2N3R4L5Z
i should	R0W1Y2@3K4X5]
i should be	`0Q1`2g4M5M
i should like	`0a1N2R3O4L5Z
i stand	d0O1b2_4N5O
i still	^0L1L2T3U4M5_
i still in	h1N2`3O5O
i take	Y0u1I2N3T4V5K
i take it	b0b1N2`3O4Z
i take the	h0M1M2B3X4L
i talk	f0M2O3O4O5_
i think	Y0F1L2D3B4e5@
i thought	X0G1O2V3[4K5I
i thought i'd	`0O1O2]3[4N5N
i told myself	h0M1O2^4M5O
i took	[0T1N2M3G4Z5G
i took a	h0b4M5O
i took the	d0M1O3O4d5O
i tried	`0O1O2O3W4M5M
i tried your	h1O3Z4O5O
i trust	]0^1N2S3L4e5J
i trust that	b0Y2K3N4Z5N
i understand how	h0M1^3O5N
i understand the	h0e4O
i use	W0C142<3N4Z5L
i want	Q0W1Z2O3Y4Y
i want to	Y0Q1V2D3J4Z5K
i wanted to	V0W1V2Z3b4D5H
i was	J0X1R2O3H4F5~
i was among	h0O3O5b
i was bullied	h2O3N4O5_
i was so	f2O3O4N5i
i was told	h0O2_4Z5O
i was wondering	b0i1U2^5N
i wonder	a0K1i2g3R4N5K
i wonder if	h0O1O2[3S4N5N
i would	H0m1O2`3X4`5N
i would ask	f0M1O2`3O
i would be	P0@1Z2H3Q4U5O
i would expect	f0c1N2N3O4L5L
i would hate	f0V2O4a5N
i would hope	d0k1N2N4K5O
i would welcome	_0K1d2I4K5O
i write	[0M1K2G3A4>5C
i wrote	S0H1L2J3d4I5G
i wrote on	b3^4O5L
i wrote to	d0M1M2O3Y4N5O
i wrote you	f2O3^4O5O
i'd	B0~1Q2T384_52
i'd _ >	b0l1L2O3O4O5`
i'd _ a	_0c1F2Y3N4I5L
i'd _ an	h0_1O2_4O
i'd _ anyth	h0M1e2L4e5O
i'd _ better	d0V1`2i4N5N
i'd _ curiou	d0Z1^2K4N
i'd _ in	b0J1R2N3T4X5_
i'd _ it	h0N1N4`
i'd _ not	f0j1_2O4N5N
i'd _ start	h0d4O5O
i'd _ thankful	d0K1S2^4O
i'd _ that	a0Q1N2I3L4[5M
i'd _ the	]0G1D2G3K4W5N
i'd _ to	M0o1S2a3Q4H5A
i'd _ work	h0K1O4`5O
i'd _ you	a0L2Y3T4_5O
i'd appreciate	h0O1f2M4Z
i'd ask	b0N1O2a3S4`5O
i'd assume	h0L2L4`5O
i'd be	K0p1Q2H3E4I5E
i'd be curious	d0Z1^2K4N
i'd be hoping	h0_1O3O4N5O
i'd be starting	h0d4O5O
i'd be thankful	d0K1S2^4O
i'd change	h0L1O2N3O4b5O
i'd do	d0D1K2K3L4W5M
i'd expect	h0_2O4N
i'd have	d0e1N2I3N4K5O
i'd like	P0R1S2^3R4N5D
i'd love	X0R1Z2Y3L4N5L
i'd love to	X0R1Z2Y3L4N5L
i'd need	`0p1O2O3N4X5N
i'd need >	h0a1O
i'd prefer	h0u4N
i'd rather	b0G1X2L3M4S5L
i'd sleep	h0M1a2]4O5O
i'd sleep better	h0M1a2]4O5O
i'd start	h0A1O2N4J5`
i'd take	f0j1O2O4S
i'd want	^0~1L2T3N4L5N
i'd want to	b0`1O2W4N5O
i'd welcome	f0O1L2d4N5O
i'll	M051G2H3?4G5@
i'll _ you	f3O4O5c
i'm	A0>142I4L5q
i'm _ a	^0J1O2N3Z4Z5b
i'm _ again	d0O1O2N3]4O5L
i'm _ by	h2O4O5t
i'm _ final	h0O2M4^5O
i'm _ from	f0^2O3O4O5_
i'm _ in	^0M1K2N3Q4_5M
i'm _ it	f0O2M3Z4M5K
i'm _ not	h0O1O2O3N4O5`
i'm _ old	h0O4O5a
i'm _ on	a0Y1O2]3L4]5_
i'm _ single	h0Y3O4O5a
i'm _ sorry	h0O2O3O4O5m
i'm _ sure	b0N1]2Z3T4Z5X
i'm _ this	f1O2O3^4L5L
i'm _ to	N0I1S2d3@4A5M
i'm _ we'll	h0]2M3K4M5O
i'm _ where	f0[1O2[3O4N5O
i'm _ you	^0U1L2Z3L4h5J
i'm a	X0L1M2M3M4K5Y
i'm a single	h0Y3O4O5a
i'm count	h0O2O3L4d5L
i'm counting on	h0O2O3L4d5L
i'm curiou	f0O1_2^5O
i'm eager	d0O1O2^3O4N5N
i'm eager to	d0O1O2^3O4N5N
i'm glad	Z0I1J2F3F4E5=
i'm hoping	f0c2N3O4V5N
i'm in	_0I1N2K3L4i5S
i'm in final	h0O2M4^5O
i'm keen	_0M1[2L3I4L5M
i'm keen to	_0M1[2L3I4L5M
i'm leav	h0O2O3O4k5N
i'm looking for	h0`1O5O
i'm not	^0O1V2]3R4R5n
i'm not sure	d0O1]2Z3T4M5X
i'm only	f0N1N2O3N4V5h
i'm only a	h4K5l
i'm probab	h0O1O2O3N4O5`
i'm probably not	h0O1O2O3N4O5`
i'm send	b0O1O2O3Y4M5L
i'm sorry	^0M1O2G3L4I58
i'm start	f0M2Z4O5i
i'm starting to	h0N2K4O5j
i'm still	`0M1L2Q3a4M5I
i'm sure	`0d1M2L3M4_5I
i'm too	h0O4O5a
i'm too old	h0O4O5a
i'm wonder	f0Z1M2W3O4N5O
i've	F031/2>3:4J5>
i've _ a	X0Q1M2K3I4`5C
i've _ in	b0I1O2O3]4O5O
i've _ look	h0O4q5O
i've _ my	h0N1O2O3O4N5_
i've been	W0Y1H2W3J4M5`
i've earn	f0N2L3O4c5J
i've got	a0h1M2^3N4K5O
i've learn	h0^1O2L4O
i've never told	h3O4O5_
idea	^0f1V2[3N4M5L
idea _ the	d0b1L2[3O4M5O
idea _ what	h0Y1`2N5O
idea of	a0h1W2O3O4M5N
idea of the	f0c1M2L3O4N5O
idea of what	h0Y1`2N5O
if	G0`2^3=4R5C
if _ any	h1O2g4O
if _ can	b0g1N2L3O4J5K
if _ could	^0^1b2T3O4g5O
if _ don't	h0]1G2L3O4M5^
if _ first	h0O3a4M5O
if _ goes	h0N2N3O4g5N
if _ is	`0N1V263O4F5K
if _ may	`0X1d2Q3N4M5W
if _ mention	h0N1O2O4c
if _ were	_0S1n2I3N4b5L
if i	U0u1[2a3I4Q5j
if i can	f0`1N2O3O4K5M
if it's	^0O1C2b3J4J5L
if the	Y0a1C2K3T4Q5F
if there	f0N1a2R3O5O
if there is	h0N1c2J
if there'	`0I1L2e3N4N5O
if there's any	h1O2g4O
if this	f0M1M2O3N4l5_
if you	S0J1i2F3K4i5M
if you could	`0V1e2I3O4j5O
if you don't	h0]1G2L3O4M5^
if you mentioned	h0N1O2O4c
if you were	b0N1f2K3O4Z5O
if you're	b0Z1V2J3M4]5J
impor-	f0b1N4O5N
important	f0b1N4O5N
impre-	W0H1X2^3L4F5:
impression	b0M1_2k3O4N
impression _ your	h0N1b2K4O
impression of	f0O1N2p3O4O
in	90;1[2#354.5=
in *	E0n1A2S3H4=5R
in * >	K0K1I2J3R4G
in * that	h0_2O5^
in >	[0b1M2J3I5E
in _ >	G081B2A3I4W5G
in _ ?	Z0C1g2G3N4K5M
in _ about	h3_
in _ advert	h0d1I2O
in _ and	Q0^1I2I3L4G5U
in _ archive	f0O1c2O4O5a
in _ but	f0N1M2O3N5d
in _ can	h0d1L2O5O
in _ case	d0M1O2O3]4`5O
in _ chair	d0b1B2_4O5O
in _ country	d0L1N2N3N4c5K
in _ deputy	h0O1]5O
in _ fami	h0N5a
in _ first	^0B1d2L3V4N5N
in _ for	Z0[1L2O3N4L5Z
in _ good	h1O2O4_
in _ group	b0G1H2N3J4a5K
in _ hand	h5g
in _ hotel	d0X1K2O3O4N5_
in _ inbox	b0O1O2O3k4N5Z
in _ it	a0O1O2N3a4N5N
in _ job	d0R1i2M3N4M5F
in _ of	]0K1R2J3[4X5L
in _ open	h0M1_2K3O4O5O
in _ or	`0E1b2J4Y5O
in _ place	h0a1N2N
in _ previou	d3a4O5O
in _ room	b0R1G2M3O4^5`
in _ round	h0N1]2I4T
in _ runn	h1N2`3O5O
in _ seat	f0S1h2O4N
in _ service	h0O1O4]5L
in _ shoe	h0O1Y2O4O5O
in _ so	`0Y1]2I3K4U5N
in _ stack	h1N2c4O5M
in _ talk	f4W5`
in _ that	h0_2O5^
in _ trade	h0F1O4o5K
in _ weld	h0O1_2N3N4O5N
in _ who	f0N1O2O3O4M5^
in _ with	Z0[1L2]3J4K5I
in a	Q0G1T2J3G4O58
in a good	h1O2O4_
in addition	h0O3Z
in addition to	h0O3Z
in as	h0O3Y
in case	[0K1M2W3m4L5K
in case it	b0O1O2N3a4N5N
in each	h0N3^5O
in final	h0O2M4^5O
in for	h0e1M2L4O
in its place	h0a1N2N
in line	h0j1M4O5O
in line with	h0j1M4O5O
in me	d0O2O3N4M5e
in me >	h4N5b
in mind	d0_1K2N4O5N
in month	h0J1Z2K3O4G5b
in my case	h0O2O3O4d
in my previous	d3a4O5O
in my shoes	h0O1Y2O4O5O
in our talk	h5b
in particular	f0V1]2G4O5O
in person	[0Q1<2J3N4_5L
in spring	b0L1`2M4O5Y
in that	^0b1[2N3O4^5L
in the	F1`2W3@4N5X
in the first	a0D1a2L3W4O5N
in the open	h0M1_2K3O4O5O
in the room	d0V1M2N3O4_5`
in the running	h1N2`3O5O
in this	[0U1l2G3N4`5I
in this seat	f0S1h2O4N
in what	d0J1e2K3V4N5N
in with	d0F1Z2N3L4M5L
in with the	h0H1[2N4M5N
in your	P0A1r2C3o4C5U
in your inbox	d0O1O3X4N5]
in your lobby	h0N1O4M5e
inbox	[0M1M2L3s4F5S
inbox >	b0O1O2O3p4I5L
inbox-	[0M1M2L3s4F5S
incom-	f0`1M2M3O4O5L
income	f0`1M2M3O4O5L
incre-	h0y1J2K
indic-	b0L1[2j4K5N
indicate	h0M1N2a4N5O
indication	h0N1_2]4O
indication of	h0N1_2]4O
infer	h0O1^2_3O5N
infer _ the	h0O1^2_3O5N
infer-	h0O1^2_3O5N
infor-	[0Z1T2e3M4C5J
inform	d0O1Y2k3O4L5O
inform _ the	h0O1M2e3O4M
inform me	h1]2X4O5O
inform of	h0O1M2e3O4M
informed of the	h0O1M2e3O4M
insid-	a0Y1b2N3M4N5O
inside	a0Y1b2N3M4N5O
insig-	h0O1_2O4O
insight	h0O1_2O4O
insis-	_0U1L2I3K4`5E
insist	_0U1L2I3K4`5E
insist upon	h0^1N2N3O4_
instead >	h3[4M5O
insti-	]0k1O2N3O4K5L
institution	`0[2N3O4M5M
institution has	h0_1M5N
instr-	_0J1Z2M3N4G5M
instructive	b0J1[2M3N4F5N
insul-	d0J1M2N3O4^5K
insur-	_0T1K2L3N4K5^
insurance	d0[1K2O3O4N5d
inter-	C0>172E3?4V5:
interest me	d0O1L2`3O4J5N
interest to	b0K1j2L3O4O
intern	h0a1O2N3N4O5O
internal	h0N3N4b
internship	d0e1M2L4L5L
interview	E08173M4b5R
interview >	Q0L1M2Q3c4R5K
interview _ that	h0O1O2N4g5O
interview and	`0a1O2O4O5`
interview held	h2]4O
interview held on	h2]4O
interview now	h0O2L3O4j5O
interview or	h0O1G2e3O4O5N
into	V0C1Z2F3J4L5Q
invit-	S0N1K2I3d4R5K
invitation	V0I1N2J3Y5K
invitation >	b2M3`4L5N
invite	b0X1O2H3_4V5Q
invite came	h3Y4O5T
is	<0e1C2A31435.
is *	V0K1V2J3O4F5<
is * >	a0M1O2N3I4J5B
is * from	h0O1O3X4O
is >	Z0M1S2]3M4I5X
is _ *	`0@1K2K3O4O5N
is _ >	O0J1D2B3B4H5=
is _ ?	[0N1N2o3N4K5M
is _ a	T0X1i2F3L4W5[
is _ about	d0n1a2O
is _ application	h0O1N2d3O5O
is _ be	f0U1O2b4M5N
is _ matter	h0N1N2O3O4b
is _ me	d0d1N2U4N5l
is _ news	h0N2k4O
is _ on	_0e1R2I4N5L
is _ person	h0M1e2O4`5N
is _ room	h0c1K2M3O
is _ so	d0K1G2Y3N4c5N
is _ still	b0h1Z2W3N5O
is _ the	U0G1d2F3C5R
is _ time	h0W2O4_
is _ too	f0K1M2[3`4O5O
is _ up	d0M1M2Y3M4O5]
is _ year	h0d1J2N
is a	S0Q1G2D3W4M5i
is a matter	h0N1N2O3O4b
is about	f0M1a2I3O5L
is anyth	h0X1c2O
is attached for	f0O2O3O4^5O
is for	h0a1N2N5O
is i	d0W2O3T4N5d
is it	Y0`1S2X3O4L5M
is my application	h0O1N2d3O5O
is no	a0H1M2N3V4M5^
is not	`0e1X2I3[4L5L
is on the	`0J1e2L3J4Z5N
is paid	f0l1O2K4O5O
is short	h0J2J3N4c5O
is so	h0M1M2O3N4K5b
is that	W0w1K2k3L4H5G
is that still	d0i1M2X3N5O
is the	L0^1?3C465:
is there	R0^1N2Y3M4U5J
is there a	X0Z1@2N3N4_5M
is there one	h0N1_2M4O5O
is there room	h0c1K2M3O
is this	a0J1b2K3M4N5O
is this a	d0K1i2N3N4O5O
is to	]0H1K2]3O4J5I
is to be	h0M1O2d4N5O
is your	b0I1`2L3O4I5L
isn't	_0i1M2Q3N4X5K
isn't-	_0i1M2Q3N4X5K
it	=0C162V3@4H5F
it >	K0S1I2E3B4U5H
it ?	^0N1e2a3O4N5N
it ? >	^0N1e2a3O4N5N
it _ >	O0?2Y3I4B5C
it _ be	P0e1T2L3O4R5b
it _ from	h1K2`4O
it _ help	]0S1c2T3O4G5L
it _ me	Z0I1L2I3N4A5f
it _ more	f0O1a2M3S4N5O
it _ much	h0O3N4O5a
it _ not	b0K1j2K3U4W5N
it _ out	h0M1N2O3O4J5[
it _ right	f0d1K2N3O4J5^
it _ that	d0L1p2N3O4`
it _ weigh	h1O4[5`
it _ you	b0L1M2e3N4Z5N
it a	h0O1b2O4O5O
it again	h1O2O3]4O5N
it be	Z0A1Y2`3O4D5M
it confirm	h0[2N4O5O
it from	h0N2_3N4O5b
it goes	f0M1N2L3O4X5J
it if	h0O1N2O4]
it if you	h0O1N2O4]
it is	S0E1Q2I4f5^
it says	f0_1M2K3O4O
it seem	d0L1O2N3L4K5e
it so	h0M2O3N4L5b
it take	d0K1M2^3O4L5N
it that	b0^1N2X3O4n5O
it that the	h0`1N2O4_
it too	f0L1M2[3O4_5J
it was	L0B1C2M3C4;5Q
it went	b0N1G2q3e4N5M
it went from	h1K2`4O
it work	h0O4O5`
it would	O0X1`2Z3G4V5I
it would be	R0R1Y2T3H4^5I
it would help	]0S1c2T3O4G5L
it'd	h0O1N2[3L4O5O
it'd be	h0O1N2[3L4O5O
it's	M0R1I2^3F4J5^
it's _ *	f0J1M2b4N5O
it's _ fair	f0O3O4e5M
it's _ nine	f0N1M2a3N5K
it's _ quiet	h0O1O2O3^4N5N
it's _ to	^0`1N2J3T4W5a
it's been	[0N1X2Z3V4L5T
it's been nine	f0N1M2a3N5K
it's been quiet	h0O1O2O3^4N5N
it's me	h0O1L2]3[4O5N
it's now	f0J1M2b4N5O
it's now *	f0J1M2b4N5O
it's only	f0O3O4e5M
it's only fair	f0O3O4e5M
its	M0U1=2@3C4855
its place	h0a1N2N
job	K0=1[2Q3A4K5S
job ?	f0O1d2S3O4O
job ? >	f0O1d2S3O4O
job _ >	_0T1_2Q3]4M5E
job _ more	h0K1Z2O3K4J5E
job and	`0O3N4M5i
job fair	f3`4O5O
jobs	d0a1?2L3O4J5O
join	S041G2;3L4N5:
join >	b0R1a2N4O5M
joini-	d0M1O2O3O4a5N
joke	`0J1M2K3M4K5[
joke >	f0N2O3O4O5a
judg	f0O1V2N3O4O5Z
judg _ >	h0O1W2O5d
just	R0X1@2I3`4G5X
just _ in	d0N1N2a3e4O
just _ my	h3Q4O5c
just a	`0U1J2N3W4N5[
just check	h3h
just checking in	h3h
just so	f0e1O2N3M4Z5H
justi-	f0O1_2O3O4X5b
justice	f0O1_2O3O4X5b
k	a0k1O2M3N4Y5L
keen	W0M1R2F3J4W5;
keen _ learn	h0O1b
keen _ the	f0N1O2N3X4L5M
keen on	f0N1O2N3X4L5M
keen on the	f0N1O2N3X4L5M
keen to learn	h0O1b
keep	P0R1`2f3R4H5@
keep _ >	f0[1K2K3O4O5N
keep _ in	h0O1N2a4O5O
keep _ my	h2`3N
keep _ to	h1]2N3]4O5M
keep me	f0S1L2`4O5O
keep me in	h0O1N2a4O5O
keep refresh	h2`3N
keep refreshing my	h2`3N
keeps-	d0J1]2N3O4L5O
kept me	f0L1O5h
kids	b0a1O2X3O4O5L
kids and	h0W1O2b4O5O
kind	J0D1G2H3B4F5>
kind _ for	h0O1d2O4[
kind _ me	W0T1E2L3M465I
kind _ on	h0M1L2N3X4I5O
kind _ the	d0O1O2M3O4d5M
kind _ within	h0N1O2O3N4b
kind confirm	b0K1O2c3O4>5O
kind respond	h0N1O2O3K4a
kind revert	h0O2O3W4[5O
kind update	d2c3O4N5O
kindest	h1O2N3O4U5`
kindl-	Q1M2Y3N4e5@
kindly update me	d2c3O4N5O
knee	f0O1O2O3O4O5l
knee >	h0O2O3O4O5`
knew	d0;1K2@4M5_
knock	a0O1O2O3^4L5L
knock-	a0O1O2O3^4L5L
know	F0Q1D2~3M4V5R
know _ >	[0Q1T2N3M4_5A
know _ a	`0a1O2O3O4]5L
know _ i	]0?1H2r3N4J5X
know _ i've	h2e3V4O5O
know _ is	h0i1N2K5M
know _ outcome	h0O1O2^4O
know _ result	f0K1N2h4M
know _ the	X0T1`273N4G5G
know _ thing	f0J1J2b4O5O
know _ which	d0N1K2i4M5O
know _ you	d0L1O2]3N4F5O
know _ you're	h0L1d2I4M5O
know about	_0_1_2L3O4N5N
know about the	f0O1a2I
know before	f0K1^2d4O5N
know how	Z0M1^2Z3S4I5b
know how the	h0N1i2H
know i	d0O2O3^4L5_
know i'm	f0N2O3O4N5i
know if	Z0O1K2>3L4A5K
know it's	f0_2K3N4K5N
know me	h0O1O2O4b5O
know the	Y0Q1J2d3L4V5J
know the outcome	h0O1O2^4O
know the result	f0K1N2h4M
know what you're	h0L1d2I4M5O
know when	f0K1N2d4O5M
know where	b0V1G2h4N5O
know whether	Y0d192V4L5M
know whether i	a0@1M2d3O4N5O
know whether the	b0R1B2E3R4O5O
knowi-	d0M1N2j3U4L5O
knows-	f0N1O2N4U5`
l	h0`1O2O3O4d5M
lack	h0O3O4d5M
land	b0M1O2m3O4O5N
land >	h0M2f5O
lande-	f0L1O2o3O4O5O
landl-	f0N1O2f4M5O
landlord	f0N1O2f4M5O
last	J0N1U293t4?5K
last _ >	T0N1L2J3g4H5@
last _ and	^0T1N2N3G4N5c
last _ because	f3K4O5d
last _ for	h3O4O5c
last _ i	^0K1N2M3W4L5H
last _ in	b0`1J2K3M4O5N
last _ messag	h3[4O5O
last job	h3M4O5c
last message	a0O1O2O3^4N5K
last night	b0O1O2O3Z4O5R
last one	f0O2O3^5L
last one >	h0O2O3_5O
last person	b0[1_2J3O4N5N
last person in	d0a1J2K3O4O5O
last place	h2O3O4O5b
last two	b0S1O2O3W4N5L
last two messages	h3[4O5O
last week	[0N1O2J3j4L5O
last week >	a0O1O2L3c4M5O
late	W0?1X2T3K5X
late on	h0O1O4M5]
later	Y0X1I2G3K4L5I
later-	Y0X1I2G3K4L5I
lead	Z0S1b2J3L4M5H
leade-	Z0I1L2L3N4`5G
leader	[0J1L2N3N4c5H
lean	h0M1I2k4J5O
leani-	h0M1I2k4J5O
learn	K0J1V2H3D4L5:
learn _ ask	h0^1O2K3O4O5O
learn _ my	h1L2c3O
learn _ the	^0K1k2L3N4N5O
learn in	f0O1_5O
learn that	a0O1L2O3O4e
learn-	K0G1R2F3B4G57
learned to ask	h0^1O2K3O4O5O
least	b0`1Q2O3O4V5O
least-	b0`1Q2O3O4V5O
leave	P0E1R2<3J4R5@
leave >	f0d4O
leave _ >	h0J1d2M3O4F5M
leave-	P0A1O2D3H4Q5?
led	V0C1Y2J3I495R
led to	h0N1c2O5O
left	Q0L1i2I3a4G5h
left _ last	h3N4O5a
left _ of	h0N1_2O5L
left _ your	h3Z
left a	f0N3Y4N5O
left my	f3]4O5`
left my last	h3N4O5a
left off	h0O1O3X4O5N
left with	a0M1N2N3Z4O5N
left with your	h3Z
less	Z0h1L2H3J4K5F
less _ the	d0h1L2O4L5O
less than	a0h1M2N3O4F5M
less than the	f0V1N2O4L5O
lesso-	^0D1S2Z3N4F5H
lesson	^0D1S2Z3N4F5H
let	N0R1E2R3E4c5W
let _ go	h0V5a
let _ have	h0O1`2J3O4W5O
let _ in	f0C1V2M4[5O
let _ know	S0F1;2Z3K4>5F
let a	a0K1M2M3J4`5F
let me	P0Z1O2X3L4U5L
let me have	h0O1`2J3O4W5O
let me in	h0K1Z2O4`5O
let me know	S0G1?2X3K4A5G
let'	^0I1L2K3L4k5F
let's-	^0I1L2K3L4k5F
lette-	T0E1H2V3Y4U5I
letter	T0E1H2V3Y4U5I
letter _ >	h1N2O3N4]5O
letter _ gone	h0O1O2O3Y4O5O
letter have	h0O1O2O3Y4O5O
letter have gone	h0O1O2O3Y4O5O
level	^0b1O2L3O4L5J
level-	]0]1L2L3N4L5J
liber-	_0Q1O2N3[4^5W
liberty	a0Q1O2N3_4_5O
liberty _ order	h3O4f
liberty _ writ	h0O2O3_4L
liberty of	b0N1O2N3_4`5O
liberty of ordering	h3O4f
liberty of writing	h0O2O3_4L
lied	h4O5d
lied _ little	h4O5d
lied a	h4O5d
lied a little	h4O5d
life	_0K1V2N3J4I5p
life has	h0N1O2O3N4N5`
lift	Z0C1U2>3D4I5I
lift _ the	d0I1G2@3O4N5O
like	F0N1a2R3H4C5M
like >	a0L1X2L3V4N5M
like _ >	X0M1L2S3I4N5`
like _ add	]0M1O2N3Z4I5O
like _ and	f0O2O3O4a5N
like _ be	^0F1I2`3N4Y5J
like _ hear	h0O1Y2`4N5N
like _ in	f0O2O4N5b
like _ know	]0I1_2a3O4J5M
like _ spend	f0L1O2L3O4O5_
like for	a0T1g2K4O5N
like me	a0T1M2J3O4b5^
like my	f0M2O3M4^5N
like that >	h0O1O2O3L4O5^
like this and	h2O3O4b5N
like to	L0O1Q2Y3K4?5G
like to add	]0M1O2N3Z4I5O
like to know	]0I1_2a3O4J5M
like to spend	f0L1O2L3O4O5_
like you	a0O1O2N3O4d5L
like your	]0L1`2M3N4Q5V
likel-	b0L1]2n3N4O5O
likes-	h0O1]2K4N
line	R0H1X2N3^4<5@
line _ the	f0`1^3O4N5O
line is	h0N1c2O3O
line with	h0j1M4O5O
lines-	b0O1M2O3[4O5M
link	T0:1B2D3D495H
linke-	_0O1M2N3_4K5L
linkedin	_0O1M2N3_4K5L
linkedin might	h3]5O
list of	f0O1_2O3N4O5N
liste-	X0D1h2G3C4E5G
listen	[0I1_2I3E4F5K
liter-	d0K1L2N3M4b5O
literal	h0K1L2O4d5O
litig-	d0N1O2N3O4C5`
litigation	h0O4K5h
littl-	V0L1L2K3W4Z5c
little	V0L1L2K3W4Z5c
little >	h0O2O3O4`5M
little _ at	h0O5j
little _ my	h4O5d
little nudge	f0O3Y4N5L
little on	h4O5d
little on my	h4O5d
little ones	h0O5j
little ones at	h0O5j
live on	h0_2O3N4O5a
livin-	_0Y1J2M3M4K5K
living	_0Y1J2M3M4K5K
loan _ >	h0O1O3Y4N
lobby >	b0N1N2M3L4M5c
log	f0f1O2O3N4O
log _ from	h0g1O2O4O
long	R0H1A2X3K4X5S
long as	f0f1O2O4]5L
look	F0A1V2G3;4M5R
look _ for	a0`1g2M4N5N
look _ on	h0O1O2O3O4M5e
look _ to	K0I1B2@3B4O5B
look at	Z0M1L2M3M4i5G
look for	Z0V1a2J3L4J5T
look forward	K0I1H2@3C4E5D
look like	]0L1q2K3M4O5Z
look like for	d0L1i2M
look to	a0U1O2f3N4O5N
looks-	]0V1N3M4L5A
loop	`0L1J2i3M4M5N
lose	`0N1N2L3N4c5j
loss	a0M1O2M3N4b5Y
lost	Z0J1K2R3K4E5Y
lot about	f0O1N2O3O4`5M
loud	d0N1O2M3Z4L5J
loud _ >	h0O2O3[4O5K
love _ connect	`0O1O2M3c4O5M
love _ hear	`0T1X2_3O4L5O
love _ see	f0Z1K2K3K4J5O
love to	S0?1R2R3W4I
love to connect	`0O1O2M3c4O5M
love to hear	`0T1X2_3O4L5O
love to see	h0b1O2M4M
low	`0Z1G2E3N4N5W
lower	d0h1]2M4O5N
lower school	h1_2O
lower-	d0h1]2M4O5N
luck	^0M1N2M3^4J5h
luck >	h0O1O2O3Z4N5a
lucky	h0O1O2I3O4O5[
lucky-	h0O1O2I3O4O5[
made	N0C1F2Q3F4>5K
made ?	f0M1H2^3O4O5N
made ? >	f0M1H2^3O4O5N
made _ peace	h0a1M4O5f
made _ the	h1f2L3_
made _ your	h0O1N2h3O4K
made a	d0N1O2O3M4K5_
made for	h0M1O2W3O4O5b
made my	b0L2M3N4M5`
made up	f0O1N2e3O4`
made up your	h0O1N2h3O4K
magnitude	h0]1O2N3O4O5O
mail	W0H1K2J3~4^5D
mail _ 0	h2O3X4L
mail _ your	f3m4N5N
mail for	h3Z4O
mail of	h2O3a4M5M
maile-	f0N1O2O3]4N
maint-	a0K1c2M3N4M5K
maintenance	h1h2O4N5N
maintenance crew	h1h2O4N5N
make	Q0c1O2H3O4V5=
make _ the	d0T1M2O3O4`5O
make sure	a0J1N2M3S4g5O
make the	d0Y1L2`3O4N5O
makes-	_0Y1K2W3N4K5K
man	]0K1M2M3J4d5K
man _ has	h0O4a5`
man who has	h0O4a5`
manag-	R0K1f2S3K4Q5G
management	f0I1Y2J3O4L5M
manager	V0H1f2]3Q4]5N
manager >	h0N1]2O3O4O5N
manne-	f0N1d2N4O5O
manner	f0N1d2N4O5O
many	R0U1X2V3F4B5K
many _ people	h0U1L2^
many days	f0j1F2H4M
mark _ you	h0O1J2a3U4N5N
marke-	[0K1a2K3U4S5F
market	[0K1b2K3L4T5F
master'	h0Z1N2O5O
matte-	V0b1d2S3Q4^5I
matter	V0b1d2S3Q4^5I
matter _ >	b0S1[2]3M4N5O
matter _ the	f0O1N2O3W4[5O
matter a	h0q2O4L5N
matter are	h0M1O2b4O
matter of	_0R1d2K3V4Y5O
matter of the	f0O1N2O3W4[5O
matters are >	h0M1O2b4O
may	K0`1J273S4H5i
may *	h0O3O4K5o
may _ ?	f0a1Y2L4O5O
may _ a	b0L1N2N3T4N5d
may _ ask	V0V1[2J3K4K5J
may _ come	h2O3Z5O
may _ so	f0L1]2M4O5`
may _ the	d0J1O2N3N4G5]
may _ them	h0O1_2J3O4K5O
may _ to	f0N2N3O4l5N
may _ use	h0O1M3O4`5O
may ask	f0_1G2X4O5O
may ask ?	h0b1H2N4O5O
may be a	h3V4O5j
may have	^0N1O2N3Z4K5b
may i	Q0X1B2C3M4Q5N
may i ask	V0V1[2J3K4K5J
may i use	h0O1M3O4`5O
may say	h0O1M2O4N5a
may say so	h0O1M2O4N5a
maybe	d0O1]2N3X4N5O
maybe-	d0O1]2N3X4N5O
mayor-	h0O1L2e4O
me	;0F182Y3%4Z5m
me 0	h0d2O3O5N
me >	I0T172F3G4m5i
me ?	Z0B1V2i3O4_5L
me ? >	Z0B1V2i3O4_5L
me _ *	T0O2F3W4K5I
me _ >	Q0G1M2a3F4[59
me _ ?	f0]1H2`4N5N
me _ at	f0O2O4M5b
me _ because	h3S4M5a
me _ chance	f0N1O2M3O4U5c
me _ day	b0U1N2a3O4L5T
me _ days	h0a2O4O5N
me _ far	h0O1N2O3[4N5e
me _ from	f0O1N2N3O4K5e
me _ how	d0N1Z2Z3O4L5O
me _ i	V0I1E2N3C4J5i
me _ if	[0G1L2?3L4A5J
me _ meet	h2O4]
me _ my	[0I1N2_3N4E5b
me _ now	f0M1I2Z3X4U5H
me _ of	`0N1[2N3N4I5M
me _ percent	h0g3O4O
me _ she	h0`1N2O3O4N5O
me _ since	h5`
me _ so	d0e1O2N4N5N
me _ soon	d0M1O2d3L4U5N
me _ teach	f0K1_2N4M5N
me _ the	K0I1M2e3T4T5G
me _ they	d0J1L2Y4b5F
me _ what	b0M1K2{3O4K5N
me _ would	f0N2N4a5O
me _ write	h3O4O5_
me _ year	b0M1N2O4M5g
me _ you	W0H1b2F3J4b5D
me _ your	X1H2K3M4m5U
me a	T0K1W2U3G4;5^
me a chance	h0N1O2N3O4J5d
me again	d0M1O2[3q4M5N
me again the	h0O1O2N3f4N5O
me an	_0Z1K2M3N4[5O
me and	Z0I1M2H3K4M5f
me and my	h0N4N5a
me as	]0Z1T2J3L4N5_
me asking	f0Z1b2Y3O4O5L
me by	f0O2N3X4Y5N
me for	^0K1M2M3J4B5]
me forward	h0N1L2b4N5O
me forward ?	h0N1L2b4N5O
me from	f0O1O2b3N4N5S
me great	h2f5O
me have	h0O1`2J3O4W5O
me how the	h0b1M2O4O
me if	_0R1g2Q3N4E5H
me in	X0N1R2X3O4Y5a
me in >	h0K4`5O
me in the	d0O1K2a4K5a
me is	b0L1I2L3O4[5O
me know	S0F1?2W3K4A5G
me know if	]0G1L2?3L4A5K
me know what	h0O2g4M5O
me more	b0M1]2L3N4J5N
me more about	f1b2M3O5O
me on	T0U1W2V3L4c5G
me on my	d2_4K5M
me right	d0N1I2[3N4U5Z
me right now	h0N1I2[3N4W5H
me so	d0N1N2L3X4^5J
me some	h0L1^2Y4N5O
me that	Y0Z1K2H3L4F5b
me the	S0N1L2Q3K4Y5M
me to	M0G1S2>4Y
me to meet	h2O4]
me to the	X0K1C2M3M4v5L
me to write	h3O4O5_
me today	f0O1O2O3Q4i5O
me well	h0a1O4N5O
me what	Z0S1l2]3N4H5K
me what she	h0`1N2O3O4N5O
me what you	h0N1i2O4O
me whether	a0M1`2D3O4N5M
me which	_0U1U2B3O4M5K
me with	b0N1O2N3Q4j5O
me with the	f0O1O2O3O4b5O
me your	h0O2O3N4q5O
mean	Y0f1I2q3M4I5M
mean >	h0]2U5N
meani-	h0c1O
means-	^0[1J2i3L4L5V
measu-	`0J1e2J3E4J5K
measure	b0K1h2K3O4O5O
measure _ a	h0N1`2L
measure whether	h0N1`2L
measure whether a	h0N1`2L
measure would	h0O1^2N
medical	a0`1S2I3M4F5I
meet	G06162W384951
meet >	Z0T1`2G3M4M5N
meet _ a	h0N2b4O
meet _ you	h0N1O2b4N
meet the	[0N1H2d3I4T5K
meet your	d1J2^3O4O5O
meeti-	N0F1:2U3C4C5F
memory	h1O2O3Y4N
memory _ the	h1O2O3Y4N
menti-	R0Y1H2R3L4J5L
mention	R0Y1H2R3L4J5L
mention >	b0_1O2O3N4O5M
mention _ and	h0Z2b4O5O
mention my	h0O1O2O3U4^5O
mere	d0a1^2K3S4O
merel-	d0a1^2K3S4O
merger	a0N1[2M3N4O5K
merger ?	h0O1c2O3O
merger ? >	h0O1c2O3O
merger _ >	h0O1c2O3O
messa-	O0H1J2E3~4B5;
messag	[0M1M2M3g4G5G
messag _ on	h1O3b4O5N
messag you	f1O2O3g4K5M
message	Q0J1L2H3r4I5B
message >	f0O2O3a4N5L
message _ i	d0O3`4N5N
message _ left	h3Z
message i	a1O2O3a4O5N
message i left	h3Z
message i'm	h2O3X4N5N
messaged you on	h1O3b4O5N
met	S0H1D2T3L4Y5?
middl-	h0N4O5`
middle	h0N4O5`
might	U0H1i2b3S4K5W
might _ me	h0N1p2J4L5O
might _ post	h0N1e2L
might hear	h0L1L2]4N5O
might the	d0X1]2K3O5O
might the post	h0N1e2L
might you	f0M1^2e3N5O
might-	U0H1i2b3S4K5W
migra-	a0H1J2K3L4O5a
migrain	d0J1K2L3O4O5c
mind	U0X1J2h3I4N5=
mind >	d0N1O2_3N4R5G
mind _ asking	f0Y1]2K3O4M5Z
mind me	h0^1c2N3O4O5M
mind me asking	h0^1c2N3O4O5M
minds ? >	h0N1K2_4M
minds-	h0N1K2_4M
mine	W0C1F2@3X4i5d
mine >	a0G1L2N3N4K5g
mine _ >	f0G1K2L3M4N5`
miss	U0?2B3C4;5@
misse-	Z0L1N2M3H4L5:
mista-	a0T1T2K3N4Z5J
mistake	f0N1M2N3N4b5K
money	b0h1O2N3M4M5R
money isn't	h0b2O3O4N5M
money-	a0m1O2M3M4M5R
month	R0f1I2`3N4V5h
month >	Z0Y1O2L3R4U5F
month ?	d0^1T2I3O4M5N
month ? >	f0c1I2M3O4N5O
month each	h0f1O2O
month to	h0O1O3O4R5a
month-	R0f1I2`3N4V5h
more	J0@1V2B3o54
more >	]0M1J2K3`4G5U
more _ >	`0M1O2M3b4^5L
more _ ?	h0M1^2O4K5O
more _ a	_0D1V2K3L4Q5L
more _ the	V0L1J2M3U4K5N
more about	X0N1^2M3N4N5N
more of a	h0O1b2N4N5O
more respect	h0N1O2N3N4n5O
more than	^0R1W2M3M4c5L
more time	`0M1O2V3_4M5N
more time >	h3Z4O
morn	O0A1G2C3F4?5;
morni-	N0F1F2B3J4>5M
morning	f0X1O2O3O4N5m
most	P0J1w2J3G4B5^
most _ >	b0J1U2^3O4O5V
most _ a	h0K1k5O
most _ in	h0O1]2K3O4O
most _ the	b0X1Z2O5l
most in	d0K1h5[
most of	Z0V1D2M3M4N5f
most of my	h0M5d
most of the	f0]1O2O5b
mostl-	[0G1a2K3M4I5G
mothe-	Z1M2L3M4N5h
mother	Z0R1M2M3M4O5[
move _ *	d0_1N2N4M5I
move _ ?	h0N1q2F3O4O5O
move _ forward	h0N1L2b4N5O
move from	f0_1N2O4O
move from *	h0`1N2O
move me	f0M1L2a3O4J5K
move me forward	h0N1L2b4N5O
move my	h0O3M4f
move on	h0M1d2H3O4U5O
moved _ the	d0N1]2L3N4N5G
moved to	b0N1]2L4M5M
moved to the	h0N1_2L4O5O
movem-	h0N1J2f3O5O
movement	h0N1J2f3O5O
movement _ the	h0N1J2f3O5O
movement on	h0N1J2f3O5O
movement on the	h0N1J2f3O5O
movin-	^0[1L2L3V4J5K
moving	^0[1L2L3V4J5K
much	O0N1M2D3C4:5Z
much >	_0N1O2M3Y4G5V
much _ >	f0O1O2^3N5a
mum	h0c1O
must	V0G1G2W3L4g5T
must _ me	h2L4Q5g
must ask	d0O1O2M3O4^5I
must know	h0O1O2O3O4o5O
my	80,1#2B4F5k
my _ >	I0E1A2A3S4^5J
my _ a	a0a1O2N3G4K5H
my _ and	R0N1J2V3S475[
my _ are	^0E1N2L3N4I5S
my _ at	U0H1L2j3K4E5J
my _ before	`0N1N2L3R4f5M
my _ by	d0N2]3Y4K5I
my _ does	f0M1O2L3N4g5M
my _ email	[0N1N2M3n4L5I
my _ employer	f0Y1N2O3N4I5N
my _ encourag	h3O4O5_
my _ first	f0O1O2O3M4h5J
my _ for	S0T1I2G3F4K5G
my _ from	[0`1O2J3j4W5L
my _ has	[0R1M2W3O4V5p
my _ i'd	f0R2L4_5O
my _ i'm	h2O3X4T5M
my _ in	T0g3T4T5]
my _ interview	h0N1a2N4O5O
my _ is	O0Q1N2D3D4K5b
my _ job	b0N1O2O3L4M5^
my _ lesson	h0N1N2`4O5O
my _ letter	f0O1O2N3Z4O5O
my _ line	f0O1M2O3[4O5M
my _ mail	b0N1O2O3d4J5M
my _ manager	f0N1N2f4N5]
my _ may	f0O1a2O3S4K5O
my _ message	[0N1N2O3f4K5I
my _ most	h0O1O5j
my _ note	f1O2I3_4O5O
my _ of	W0F1N2M3j4G5D
my _ on	S0O1G2b3H4X5@
my _ one	f0N2O3^4O5I
my _ plan	f0`1O2K3O5O
my _ runs	f0O1O2^3O4`5O
my _ shop	f0T2O3H4N5`
my _ so	`0H1O2U3H4^5M
my _ start	d0j1O2_3O4N5M
my _ still	h1O2]3M4O5O
my _ study	h1J2c5O
my _ the	d0L1N2O3b4L5N
my _ to	P0c1@2<5=
my _ two	b0N1O2O3]4N5L
my _ was	^0M1M2H3G4N5w
my _ were	f0O2N3N4M5j
my _ which	f0_1O2O3W4M5O
my _ will	f0_1O2V3O4Z5N
my _ with	Z0M1N2X3L4K5X
my _ would	a0d1N2L3O4Q5R
my _ you	h2M3]5N
my answer	^0K1V2i3M4E5W
my application	X0J1L2k3L4W5S
my application >	b0N1O2X3N4X5`
my application still	h1O2]3M4O5O
my blood	h0O2O4I5_
my boss	h0O2O3O5e
my brother	h0O2O3N5c
my call	h3^5N
my candidacy	d0O1M2e4U5O
my candidature	d2_3O4N5O
my case	f0N1L2b3O4c
my case >	h0O2O3O4d
my clas	h0O2O3O4M5^
my course	f1O2_4O5_
my cousin	f0N2O3O4_5L
my current	_0c1L2M3N4[5J
my cv	`0M1L2L3L4d5T
my desk	a0`1O2N3M4M5K
my earlier	[0N1M2H3l4M5K
my earlier lines	h0O1O2O3^5O
my email	_0O1M2`3f4M5N
my expectation	h0t1O4O5O
my fami	d0_3O4a5_
my family >	h0N4N5a
my father	h4O5Z
my file	a0G1N2R3J4g5M
my file ?	h0N1O2_4]5O
my first	U0E1N2I3_4S5A
my first note	h3^4O5O
my grad	h0L2M3O4_5L
my head	f0n4N5b
my husband	d0a1O2O3O4L5f
my husband >	h0g1O2O4M5O
my interview with	h2_3O
my invitation	`0K1O2L3f4C5L
my invitation >	h2M3a4L5M
my invite	h0O2O3W4X5M
my landlord	f0N1O2f4M5O
my last	S0U1W2I3Y4M5d
my last email	d0O1O2O3Y4N5K
my last job	h3M4O5c
my last one	h0O2O3_5O
my last two	d0O1O2O3W4N5L
my late	h0O2O4O5i
my letter	h0O1O2O3V4^
my life	b0N1O2O3K4K5d
my mail	h1O2O3_4O5M
my message	Z0N1O2J3h4J5J
my mother	_0W1N2O3M4G5]
my name	V0K1M2M3e4w5F
my nerv	h2N4M5a
my note	[0N2N3~4J5L
my note of	h3_4O
my notice	`0[1X2o3M4L5L
my only	h0W1b2O5O
my original	f3[4N5N
my original email	h3^5O
my own	U0H1M2;3K4N5X
my own >	h0O2O3O4M5^
my paper	h0N1O4i
my parent	h4O5`
my pastor	h4N5l
my patience	h2O3O4q5O
my predecessor	h0L1b2H3O4O5O
my present	`0d1M2a3N4K5N
my presentation	d0L1L2f4M5N
my presentation >	h0O1L2g4N5O
my previou	]0M1L2M3k4M5K
my previous email	f2O3a4O5O
my previous letter	f0O1O2N3Z4O5O
my profile	d0M1O2U3a4^5J
my question	Y0[1V2Y3j4G5M
my question from	h0O2O3^4O
my question is	h0b1Z5O
my record	h0L1O2O3O4j5M
my request	^0L2O3o4V5M
my request >	f0O3e4L5N
my seniority	f0X1N2M4`5O
my shoe	h0O1Y2O4O5O
my son	h0O3O5k
my thank you	h2M3]5N
my therapist	h3O4O5_
my therapist encouraged	h3O4O5_
my third	f0O2O3f4M5O
my trail	h2O3[4M5O
my trailing mail	h2O3[4M5O
my visa	h0N2_4O5O
my whole	d0N2M3K4[5O
my wife	b0e1O2O3O4O5c
my wife would	h0T4O5_
mysel-	T0Q1I2T3H5b
myself	T0Q1I2T3H5b
myself >	`0M1N2N3M4F5a
myself that	h0N2b4N5O
name	P0C1G2F3S4d5?
name _ >	d0N1O2O3O4b5O
name by	h2O3b4L5J
natur-	b0]1Y2M3O4W5N
natural	f0_1N2N3O4Y5N
need	M0[1-2@3>4@5G
need _ >	d0L1I2O3L4D5]
need _ answer	f0O1O2I3J4]5M
need _ change	h4O5c
need _ to	f0N2O3N4b5O
need to	V0R1H2o3H4I
need you	f0N2O3N4b5O
need you to	f0N2O3N4b5O
neede-	^0F1F2?3O4G5j
needed a change	h4O5c
negot-	b0a1M2J3O4L5J
nerv	h2N4M5a
nerve-	h2N4M5a
never	S0L1J2G3R4F5b
never _ anyone	h3O4O5_
never _ in	h4O5_
never _ the	h0O1O4O5c
never told	h3O4O5_
never told anyone	h3O4O5_
never-	S0L1J2G3R4F5b
new	L0J1K2L364@5>
new _ for	h0O4O5b
newbo-	h0O2N3O4O5b
newborn	h0O2N3O4O5b
news	^0L1D2y3Y4M5L
news _ the	f0O1K2e3O5O
news _ you	h1O2K3`4O5N
news from	h1O2K3`4O5N
news from you	h1O2K3`4O5N
news on	f0O1K2e3O5O
news on the	f0O1K2e3O5O
newsr-	_0L1X2Y3L4K5S
newsroom	_0L1X2Y3L4K5S
next	P081K2h3J4D5B
night	P0M1S2K3W4E5S
night _ in	h0d4O
night _ is	h0O3^5N
night-	P0M1S2K3W4E5S
nine	M0=142;384.56
nine days	f0J1M2b5L
ninet-	]0d1R2L3M4H5D
ninety	_0a1R2N3N4I5L
ninety _ in	h0r1O5O
ninety all	h0r1O5O
ninety all in	h0r1O5O
no	M0<1+2<3X4U5M
no _ for	h3^5O
no _ i	h0O1O2O3Z4M5F
no _ than	d0f3O4W5O
no _ to	`0L1O2E3I4]5Y
no answer	h3k4O5M
no joke	f0N2O3O4M5`
no joke >	h0N3O4O5d
no one	h1M2O3O4_5_
no problem	h0M3]4L5L
no reason	f0M1O2N3O4p5N
nobod-	W0V1L2H3U4Q5U
nobody	W0V1L2H3U4Q5U
nobody _ to	f0N1O2O3O4N5a
nobody has	h0O1O2O3[4K5[
noon	V0@1L2?3K4[5F
not	H0b1W2W3a4e5b
not _ >	]0U1L2J3_4Q5A
not _ a	_0I1O2K3]4T5G
not _ anyth	f0O2u3O4O5K
not _ from	h0O1_2O3O4[
not _ i	f0X1[2J3N4M5[
not _ much	h0M1N2J3_4O5M
not _ of	f0N1O2L3N4[5_
not _ on	h0L1J2a4O
not _ the	_0Q1N2L3O4k5b
not _ to	Z0e1f2J3J4b5A
not _ you	h0M1O2O3M4O5d
not as	f0M1N2O3`4O5O
not as a	h0O1O2O3`4R
not at	d0W3O4K5m
not be	b0l1M2L3O4c5N
not for	h0`2O4N5L
not heard	f0O1O2b3N4N5G
not heard anything	h0O2e3O4O5K
not one	f0L1M2O3O4N5Y
not seen	d0L1O2W3M4M5L
not sure	`0N1[2V3^4J5W
not sure i	h0O1^2J3N4N5]
not to	_0f1K2S3L4_5X
not too	h0M1N2J3_4O5M
not too much	h0M1N2J3_4O5M
not what	f0M1O2O3M4O5j
not what you	h0M1O2O3M4O5d
note	P0X1J2D3~4<5A
note _ me	h3]4M5N
note _ sent	d0O2N3d4O5O
note _ this	h0O3[4N5O
note from	f0O2O3b4M5M
note i	_0O1O2L3d4N5N
note i sent	d0O2N3d4O5O
note of	h3_4O
note that	`0l1O2O3Z4L5L
notes-	]0I1M2N3_4K5M
noth	[0T1J2H4O5[
noth so	h0b1O2O4M5^
nothi-	[0T1J2H4O5[
notic _ three	h0O1h2O5M
notic that	^0J1_2N3M4L5G
notic the	f0U3O4N5a
notic you	h2O3_4N5M
notic-	Q0T1X2i3M4@5L
notice	X0S1R2w3K4D5I
noticed that three	h0O1h2O5M
now	O0Q1E2k3a4V5Q
now *	f0J1M2b4N5O
now >	[1N2J3O4E5Y
now ?	f0M1S2h3N4J5N
now ? >	f0M1S2h3N4J5N
now _ >	b0M1R2f3U4W5N
now _ the	a0M1M2Y3[4M5J
now _ to	f0_1K2M3^4N
now i'd	h0L2K3O4]
now in	h0O1O2a3O4O5H
now on	f0X2O3M4`5Z
now so	h0N2N3Z4N5b
nudge	^0L1L2M3^4[5K
nudge >	h0O2O3W4J5M
nudge the	h0N1O2O3O4g5O
nudge-	^0L1L2M3^4[5K
numbe-	T0d1K2@3Q4J5B
number	T0d1K2@3Q4J5B
number should	h0^1H2M3O4O5O
number that	h0j4K5O
nurs	T0C1I2B3D4A5F
nurse-	S0H1T2E3E4:5Q
oblig	a0U1N2Z3O4Y5M
oblig for	f0W1O2X3O4]5O
obser-	d0_1N2`3M4M5N
observatory	h0a1O2O3O4O
of	:011<2D3F4=5.
of *	M0S1O2Q3S4X5B
of * >	T0E1K2H3_4R5J
of * free	f0M1O2j3O
of * off	h0_2O5O
of * to	f4e5O
of 0	Z0R1O2J3a4L5G
of 0 *	d0N2O3^5O
of >	d0b1M2K3L4K5K
of _ >	J0T1G2?3Q4d5U
of _ a	[0M1M2N3_4T5E
of _ case	f0O1g2L3L4M
of _ code	h1`2M
of _ decision	f1O2i3O4O
of _ free	f0M1O2j3O
of _ in	_0N1`2O3U4N5Y
of _ interview	`0O1O2i3S4N5^
of _ letter	f0N1O2O3Y4N5O
of _ life	h0O2O3O4M5_
of _ message	d0O2O3Y4a5O
of _ month	b0L2N3N4^5M
of _ note	f0O3Z4M
of _ off	h0_2O5O
of _ pile	h0O3Z4Q
of _ presentation	f0M1L2f4M5O
of _ report	d0N1g2N3N4N5N
of _ should	h0e1[2N4O5O
of _ size	h0O1O2N3O4c
of _ table	h0L1K2a4O5O
of _ team	h0O1a2L4M
of _ visa	h0]1N2M3L5O
of _ week	a0k1N2O3U4N5N
of asking	h2O3`
of course	d0U1_2M3O4D5L
of hand	h0O1d2N3O4O
of magnitude	h0]1O2N3O4O5O
of me	h0O1I2^3O4R5N
of mine	d0V1N2O3O4d5N
of my	M0V1<2V3N4g5k
of my life	h0O2O3O4M5_
of my message	f0O2O3^4N5O
of my presentation	f0M1L2f4M5O
of myself	f0O2O3N4K5U
of myself >	f0O2O3N4K5U
of one	f0Z1M2b3M4N5M
of order	f0O3O4f5N
of our	Y0[1O2l3N4L5g
of question	f0M1g2L4O
of thank	f2O3M4c
of thanks >	h2O3M4d
of the	D0R1]2T3G4I5+
of the 0	Z0K1L3Z4G5N
of the code	h1`2M
of the interview	d1O2l3S4N5N
of the month	h0O4d5N
of the pile	h0O3Z4Q
of the table	h0L1K2a4O5O
of the team	h0O1a2L4M
of the visa	h0]1N2M3L5O
of the week	f0i1N2O4O5N
of this	`0L1S2M4w5O
of time	d0N1e2N3L4N5N
of us	a0X1O2k3O4^5L
of week	h0N1_2M3]4O
of what the	h0N1K2a5O
of writ	f0O2N3b4K5O
of your	R0F1O2]3M4z5C
of your decision	h2d3O4O
off	R0l1M2G3N4H5c
off >	^0U1N2M4U5l
off _ >	h0N1O4O5f
off and	f0i1O2K5O
offer	S0T1F2`3J4U5E
offer ?	h0N1M2a4N
offer ? >	h0N1M2a4N
offer _ >	h0N1M2a4N
offer _ a	d0I1N2M3N4]5L
offer is	f0L1M2f3O4M
offer-	S0T1F2`3J4U5E
offic-	M0N1E2A3E5@
office	M0R1J2A3F4S5B
office >	W0L1O2N3K4[5U
office _ a	h3O4d5O
office has	h0e1L2O4O
often	b0Z1D2K3N4L5N
often-	b0Z1D2K3N4L5N
old	R0M1D2A3E4>5Q
on	90;1K2B334@5<
on *	B0E13203O5?
on * >	J0Z1J2J3^4Z5]
on * ?	Z0V1Y2A3O4N5N
on * and	Y0^1O2N3[4X5J
on * how	h2`3O4O
on 0 th	f2]4O
on >	[0S1W2X3N4i5J
on _ 0	L0J1J2N3X4=5H
on _ >	H0Z1T2:4W5i
on _ ?	W0V1e2J3N4J5N
on _ and	V0U1N2J3W5j
on _ answer	h1O2^3O4O
on _ below	f0O1O2O3`4N5N
on _ bus	h0Y3O5b
on _ call	h1O4d5O
on _ candidature	h2b4O
on _ desk	h0O3O4c5M
on _ first	^0H1Z2`4M5I
on _ floor	h0N1O2O4M5c
on _ how	h2`3O4O
on _ i'll	h1O2e4O
on _ matter	h0O1O2Z3Y4N
on _ one	d0N1J2L3b4M5N
on _ outcome	h0O2^4N5O
on _ people	h0O1N2O3L4^5O
on _ post	h0c1O3N4N5O
on _ same	d0O1O2L3O4M5b
on _ shoulder	h0O1O3W4N5O
on _ side	f0K1J2`4c5O
on _ since	f0c2O3O4N5U
on _ th	f2]4O
on _ that	_0_1O2O3O4J5K
on _ the	Y0^1c2Q3N4L5L
on _ to	`0N1X2X3O4i5E
on _ two	h0d2O5N
on _ whiteboard	h1h2N
on a	S0G1V2Z3D4H5O
on benefit	h0N3O5e
on call	a0a1^2N3N4M5M
on equity	h0b3O4O5N
on how	d0M1W2]3O4O5M
on me	b0L1O2N3O4^5u
on my	Q0I1H2b3Y4L5T
on my candidature	h2b4O
on night	h0O1e2G4O
on one	d0T1_2L3O4O5^
on our	d0O2`3N4O5O
on paper or	h0L1^2O4O5O
on that	a0B1]2H3N4U5L
on the 0	N0H1J2O3Y4>5J
on the below	h0O3^4N5O
on the bus	h0Y3O5b
on the call	h1O4d5O
on the first	a0H1N2d3K4N5J
on the front	h0M1Z2N3O4N5O
on the outcome	h0O2^4N5O
on the same	d0O1O2L3O4M5b
on the second	h5b
on the shoulder	h0O1O3W4N5O
on this	a0L1K2K3h4W5K
on this >	f0O1O2O3W4K5L
on this one	h0N1L2L3e4N5O
on top	d0b1M2O3W4S5O
on us	h0X1M2O5_
on what	]0V1k2d4J5N
on what the	b0K1i2S3O4N5O
on where	h0M1O2i4N
on you	d0O1O2L3L4f5b
on you >	h0O1O2O3L4W5c
on you to	h1O2M4`5O
on your	S0Q1j2[3M4R5d
on your floor	h0N1O2O4M5c
on your side	h0O1J2a4d
once	M0E1H2J3i5.
once _ >	]0N1M2K3h4J5M
once more	V0L1J2I3z4E5N
once more >	_0O1N2L3g4L5O
one	D0:1X273T4>5G
one >	T0Z1E2H3W4[5]
one ?	b0V1W2J3[4N5O
one ? >	b0V1W2J3[4N5O
one _ a	a0U1E2M3U4M5_
one _ is	f0j1[2N4M
one _ like	h0O1`2N4O5O
one _ the	X0K1R2W3J4a5H
one _ time	b0O1O3a4N
one _ would	h0O1O4O5c
one more	^0N1N2O3}4I5J
one more time	b0O1O3a4N
one of the	d0N1O2^3O4M5N
one on	a0_1L2N3O4O5J
one thing	a0I1e2F3O4J5N
one year	h0O1O3O4O5b
ones	a0[1L2O3J4M5e
ones at	f0`1L2O4O5i
only	P0o1a2J3H4y5Q
only >	h0`5O
only _ is	h0W1b2O5O
only _ me	h0J1O2O4^5N
only _ that	f0L4t5M
only a	d0O2O4T5t
only fair	f0O3O4e5M
only fair that	h0O4^5N
open	O0E1O2R3R4@5D
open ?	f0_1Y2g3O4O
open ? >	h0J1^2h3O
open _ >	a0Z1T2d3O4N5O
open and	b0M1O2N3_4O5O
open for	f0M1O2c4^
open to	a0u1H2L4M5L
openi-	V0U1_2F3X4H5K
opening	h0O1]2H5O
operation	h0O2K3O5d
opinion _ the	h2a4O5N
opinion of	h0O1O2a3N4O5L
or	H0`1~2k3A4E5@
or *	^0H1D2H3N4M5O
or * ?	d0K1F2K4O
or _ ?	]0C2b3O4J5N
or _ a	b0c1E2E4O5N
or _ on	d0Y1_2]3N4N5N
or _ someth	h0L1_2L4O
or _ that	`0b1`2[3O4N
or _ the	_0E1D2d3N4M5N
or _ they	d0^1J2L3M4N5O
or a	d0J1^2W3O4V5]
or after	f0J1M2c4L5O
or after the	h0L1M2e4N
or are	b0^1S2[3O4M5N
or are they	f0`1L2M4O5O
or bad	f0L1N2f4L5O
or bad >	h0L1O2a4M5O
or do	b0J1`2K4O
or is	]0l1K2Y3O4L5N
or more	h0N1e2L
or most	f0H1n2N
or no	h0N1O2h4N
or only	d0H1m4J5O
or two	h0O1Z2]5O
order _ magnitude	h0]1O2N3O4O5O
order of magnitude	h0]1O2N3O4O5O
original email	h3^5O
other	Q0_1M2Z3Q4p5?
other _ ?	d0M1`4[5O
other _ with	h2O3O4]5O
other candidat	d0O1O2K3O4[5N
other finalist	h0L1L2c3O4N
other-	P0f1M2`4r5>
otherwise i	h0_2X4J5N
ought i	h0O1^2L
ought i to	h0O1^2L
our	E011$2;3,4#54
our _ and	`0O1O2O3O4O5_
our _ by	h0N2a3N4O5O
our _ to	h0a2N5N
our _ we	h0N1I2O3O5c
our school	b0O1O2O3M4N5^
out	M0U1W2X3E4`5`
out >	^0G1K2L3H4U5[
out ?	f0K1I2k3O4O5N
out ? >	f0K1I2k3O4O5N
out _ *	b0N1O2R3Z4Y5M
out _ >	a0K1I2f3O4N5M
out _ ?	h0O1c2U3O4N
out _ my	b0N1O2O3N4^5c
out _ the	^0V1`3M4H5W
out as	h0N1O2`4O5O
out from	h0K1m2I4N
out from the	h0K1m2I4N
out on	b0M1N2V3O4Y5J
outco-	[0F1K2~3O4K5M
outcom	h0K1N2]4N5N
outcome	^0J1M2|3O4L5N
outcome >	f0N1O2j3O4N5O
outli-	f0L1W2g4M
outline	f0L1W2g4M
over	P0Z1]2B3F4X5U
over _ ?	h0M1e2N4O5O
over _ year	h0b1G5K
over five	f0i1G2O4M5O
over the	^0J1L2M3N4M5b
over there	d0L1_2M3O4N5N
over there ?	h0M1e2N4O5O
overl-	d0M1O2N3U4M5h
overlook	d0M1O2N3U4M5h
owe	d0N1N2N3O4j5]
owe me	f0O1N2N3O4k5N
owed	h0M3O4g5L
own	Q0?1H283J4X5K
own _ or	d0@1_2K4K5O
p	^0K1M2L3T4_5L
packa-	^0[1L2M3O4L5L
package	`0f1M2N3O4L5L
package is	h0f4O5M
paid	W0~1H2E3M4W5C
paid _ the	h0`1O2N
paid for	f0f1O2N5O
panel	P0=1W2X3E4[5B
panel _ a	h0N2O3O4d5O
panel _ say	h1a2K3J4O
panel _ to	d0N1k2H4M
panel like	h0O1]2K4N
panel likes to	h0O1]2K4N
panel was	f1O2N3O4[5L
panel-	P0<1V2W3E4Z5A
paper _ the	d1O3O4d5O
paper or	h0L1^2O4O5O
paper-	S0?2F3J4E5B
paren-	W0M1J2J3K4G5V
parent	Z0U1L2M3L4J5Y
park	W0:11223L4A5B
part	Q0]1L2G3J4>5<
part _ the	Z0d1L2K3N4L5M
part of	S0[1G2A3K4B5>
part of the	[0d1L2L3O4L5N
parti-	`0c1Y2H3O4N5N
party	f0O3M4O5o
party-	f0O3M4O5o
pass	V0A1L2`3K4h5R
pass my	d1N2O3M4W5N
past the	h0N1O2N3O4g5O
pasto-	f0M2O3O4N5j
pastor	h4N5l
path	d0O1O2L3J4L5a
patie-	Q0?1G2H3J4T5<
patience	Z0H1M2M3R4^5L
patient	T0E1I2J3G4H5>
pay	W0~1=2I3M4H5U
pay _ >	h0^1O2O3O4L5f
pay for	f0f1L2O3O4L5L
payme-	h0_5`
payment	h0_5`
peace with	h0a1M4O5f
pedia-	f0M2O4[5N
pediatric	f0M2O4[5N
pend	f0O2N3a4N5O
pendi-	f0O2N3a4N5O
pension so	h0f1N2O4O
peopl-	L0M1d2U3?4G5G
people	L0O1d2U3?4G5M
people >	a0I1N2K4H5`
people _ ?	h0K1H2`4O5O
people _ a	f0L1J2h5L
people _ in	f0X1j2J4O5O
people _ me	b0K1`2J3O4S5V
people _ the	f0O1K2a4O5M
people _ to	f0N1I2N3N4M5e
people _ would	h0O1h2N4O5O
people _ you	d0M1G2_3O4X5E
people and	f0O1N2N4_5O
people get	h0L1J2i
people get a	h0L1J2i
people i	f0O1c2N4O5O
people i would	h0O1h2N4O5O
people know	h0K1H2`4O5O
people know ?	h0K1H2`4O5O
people with	f0b1O2O3O4O5L
per	`0g1J2K3O4M5K
perce-	Z0g1J2M3L4Q5T
percent	[0`1O2N3L4L5U
percent and	h0b3O5O
perfo-	f0[1K2a3O4M5]
performance	h1O2b3O4M5^
perhap _ could	h0]1O2O3O4Q
perhaps you could	h0]1O2O3O4Q
persi-	f2O3^4M5L
persistent	h2O3Y4M5L
perso-	P1m2=3I4f5N
person	Q0R1`2=3J4]5Q
person of	f0Z1O3O4d5O
person to	h0O1O2N4_5L
personal	d0L1e2O3O4^5K
personal _ most	h0N1g4O
phone	W0I1J2_3G4N5?
phone-	W0H1I2]3G4M5?
physician	h0T1O2O5d
piano	f0N1G2M3O4M5O
piano-	f0N1G2M3O4M5O
pick	Z0L1K2L3b4W5N
pick _ >	h0N1O2O3O4`5I
pick _ where	h0O1O3X4O5N
pick me	h0O1O2O3N4^5H
picki-	f0N1N2O3_4N5M
picking up where	h0O1O3X4O5N
pictu-	b0O1n2M3O4O5d
picture	d0O1o2M3O4O5O
piece	a0]1X2N3O4N5N
piece-	a0]1X2N3O4N5N
pile	f0O1O2O3[4Q5O
pile >	h0O3_4O5O
ping	d0O1O2O3f4L5O
ping you	h1O3a4M
plac	d0F1d2M3O4O5K
plan	R0L1R2c3J4>5?
plan _ a	h0a2O4O5O
plan _ summer	h0O1O2e
plan my	f0N1N2d
plan the	h0O1O2e
plan the summer	h0O1O2e
plan to	b0I1d2T3O4K5L
plann	^0N1W2c3N4K5N
plann >	h0N1L2^3O4N
plann-	^0N1W2c3N4L5N
play	d0M1r2N3O4O5O
pleas-	H051L2F3;4A56
please	K0E1Y2S3A4R5=
please _ back	h1O2O3M4m
please _ me	U0E1X2b3M4>5F
please _ my	Z0M1L2K3L4<5]
please _ the	^0`1K3Q4O5K
please _ this	b0O1N2O3X4X5O
please _ your	f0O1a2O3O4K5O
please confirm	h0N1O2O3M4a
please consider	f1O2O3Y4L5O
please consider this	h1O3Z4L
please excuse	b0L1N2N3L4J5e
please excuse my	h2O3L5j
please find my	d0O1O2N3`4K5M
please keep	h0O1N2a4O5O
please keep me	h0O1N2a4O5O
please tell me	a0N1]2`4L5N
please tell the	h1N2M3O4_5O
pleasure of	f1O2O3X4O
plot	h0M2L3^4N5M
plus	f0j2O4O5L
point	X0j1K2^4I5J
point >	d0K1W2a3T4O5O
point ?	h0^1N2N4N5O
point ? >	h0^1N2N4N5O
point-	W0h1^2Z3O4H5I
pointer	f0N1g2L4O5O
pointer for	h0N1c2N4O5O
polic-	^0^1D2H3L4L5K
policy	b0e1J2K3N4O5M
polite	h0O1O2_3O4J5M
poor	d0O1O2N3O4r5l
poppi-	f1N2O3Z4O5M
porta-	d0M1M2V3O4c5N
portal	f0M1N2V3O4c5N
portr-	f0O1N3N4^5_
portrait	f0O1N3N4^5_
posit-	N0O1_2Q3H4I5F
position _ open	h0L1N2k3O4O
position before	h0N1X2N4`
possi-	Y0C1F2?3N4K5R
possible	Z0D1F2>3N4K5I
post	K0V1b2I3M5D
post ?	d0_2Y3O4M5O
post ? >	d0_2Y3O4M5O
post _ the	b0J1h2J3N4O5_
post and	h0N1b3O
post is	b0e1K2W4L5N
posti-	^0Z1_2K3M4Q5O
power	f0K1N2I3O4`5M
pract-	V0M1a2U3K4@5A
pray	a0U1O2N3O4[5~
pray _ it	h0O4O5n
pray for	h0O2O4N5y
praye-	h0O4M5c
prede-	f0X1`2H3O4O5O
predecessor	f0X1`2H3O4O5O
prefe-	^0^1F2F3N4Y5M
prefer	_0a1E2G3O4U5M
premi-	h0b1E2L3O5O
premium	h0b1E2L3O5O
prepa-	Y0M1]2]3M4D5B
prepare	a0H1d2S3O4N5L
prepare _ >	h0N1k2G4O5O
prepare for	h0O1O2a
prese-	S0T1K2`3J4Q5D
presentation	^0<1I2a3O4S5L
presentation >	h0O1L2g4N5O
presu-	d0b1O2i3O4J5O
presume	f0e2[4L5O
prett-	d0N1O2N3N4H5t
prettier	h0N1O2O3N4L5h
pretty	h4L5_
previ-	Y0Y1^2I3k4J5J
previou	Y0Y1^2I3k4J5J
previou _ have	h0O1O2O3Y4O5O
previou _ i	h3_
previou email	f2O3a4O5O
previou letter	f0O1O2N3Z4O5O
previou two	h0O1O3^4O5O
previous letter have	h0O1O2O3Y4O5O
priority >	h0N1O3O4d5I
prize	b0O1N2Z3M4N5J
prize-	b0O1N2Z3M4N5J
proba-	b0_1I2L3_4K5X
probab	f0O1O2N3`4K5Y
probab _ what	h0O1O2O3N4O5`
probab not	h0O1O2O3N4O5`
probably not what	h0O1O2O3N4O5`
proce-	X0F1O2}3L4c5I
procedure	h0O1M2_4X
procedure >	h0O1M2_4X
proces	[0I1R2n3M5J
proces ?	h1I2a4N
proces _ >	h1I2a4N
process ? >	h1I2a4N
product market	f0;1^2O3M4L5H
propo-	d0]1V2Y3M4`5M
propose	d0]1V2Y3M4`5M
propose to	h0c1O2O3M4f5N
prosp-	d0L1b2M4O5O
proud	^0A1C2G3M4G5d
proud-	]0B1C2F3M4F5c
provi-	a0e1I2M3M4N5W
provid	d0]1N2N3O4O5M
pull	f0L1O2M3N4a5H
pupil	a0M1d2L3K4O5L
pupil-	a0M1d2L3K4O5L
put	S0T1=2K3Q4g5f
put _ a	b0M1O2N3N4c5`
put _ in	f3N4K5d
put _ on	h0_1G2O4J5O
put _ the	h3_4N5O
put in	a0O1O2N3`4f5O
put in a	f1O2O3O4k
put me	f0L1I2O3O4X5b
quarrel	h0L1`2K4O5O
quest-	N0H1a2F3T4Q5J
question	N0H1a2F3T4Q5J
question _ the	^0O1K2O3L4e5N
question from	f0M1T2M3]4O5O
question is	h0b1Z5O
question on	_0N1L2O3O4c5M
questions on the	h1M2O4l
quick	X0K1K2L3V4X5I
quick >	f0N2K3N4j5O
quick-	X0K1K2L3V4X5I
quiet	V0M1F2H3X4Q5J
quiet >	h0O2O3`5N
quiet _ >	`0L1L2N3J4a5L
quiet _ where	h0]1N2M3O4L
quiet-	V0M1F2H3_5I
quite _ >	f0N1O2N3X5B
quite understand	h0J1J2N3X4I5L
radio	h0N2_3K4N5N
radio-	f0M1K2_3K4L5K
range	_0g1I2K3M4I5O
range-	]0d1H2W3L4I5M
rate	Y0~1F2L3N4M5M
rate for	f0d1M2O4O5O
rathe-	X0Y1M2Z3J4N5Q
rather	X0Y1M2Z3J4N5Q
rather not	h0I1X2M3N4H5M
rd	^0M1N2_3O4K5N
re	_0L1L2O3_4L5L
re _ the	f0N1O2O3c4O5O
reach	R0C1F2D3j4E5C
reach _ >	a0O1L2O3Y4N5N
reach _ a	h3]
reach out	^0K1M2X3V4L5K
reach you	^0O1N2I3u4L5N
reach-	R0=1F2D3i4E5C
read	J091I273A4O51
read _ >	b0O1O2N3K4Z5Y
read _ ?	h0O1a2O
read my	a0O1N2N3U4c5N
read this	f0O1O2N3L4d5Y
read this >	f0O1O2N3L4d5Y
reads-	d0O1N2O3N4a5O
ready to	_0K1Z2E3N4M5K
real	R0M1O2E3M4U5V
real _ for	h0I1d2L4O
real _ it	h0O1O2N4^5L
real _ our	h2b
real enjoy	d1O2`3V4O5N
real power	h1O2O3O4a5O
reali-	`0K1[2[3W4J5d
reall-	U0S1R2G3R4R5[
really enjoyed our	h2b
reaso-	U0X1Z2V3M4c5U
reason	U0X1Z2V3M4c5U
reason _ the	f0O1O2O4f5O
reason why	d0M1[2O3O4S5L
recei-	X0X1`2T3M4Z5M
receiv	Y0Q1c2W3O4L5M
receiv >	h0O1Y2b4O
recom-	d0M1O2N3O4e5O
recommendation	h0M1O2N3O4h
recor-	X0E2H4^5Y
record	X0E2H4^5Y
record a	h0N1V2N3O4_5O
recov-	d0J1L2N3N4J5`
recover	f0O1O2O3O4O5c
recru-	b0_1M2M3L4]5O
recruiter	f0`1M2N3M4_5O
refer	d0N1M2L4t
refer me	f0N1M2L4b
refer-	S0?1C2M3;4g5<
reference	^0N1N2N3N4`5K
refle-	d0p1I2N3O4L5O
reflect	d0p1I2N3O4L5O
reflect _ the	h0^1N2O4M
reflect the	h0f1J2O4N
refresh	b0b1D2Y3N4N5`
refresh _ email	h2`3N
refresh my	h2`3N
refresh to	h0M1O2L3O4N5b
refreshing my email	h2`3N
rejec-	f0N1O2N4O5j
rejection	f0N1O2N4O5j
reloc-	f0p1O2O3O4M5O
relocation	h0j1O3O4M
remai-	Y0L1H2_3f4J5Z
remain	Y0L1H2_3f4J5Z
remain _ >	h0O1O2a3Z4N
remark on	h0O1O2^4N5N
remin-	V0G1I2L3_4B5F
remind	`0N1K2N3Y4J5L
remind you	h0O3g4N5O
reminder	X0I1N2M3X4G5I
reminder _ my	d0O1O2O3X4L5O
remun-	d0~1L2K3O4L5O
remuneration	h0]3O4L5O
renew	_0K1W2c3X4L5L
renew the	h0N1O2]3_4O
renew-	_0K1W2c3X4L5L
rent	a0^1M2N3O4J5x
rent >	h0Z5q
repea-	f0N1N2O3_4O5M
repeat	f0N1N2O3_4O5M
repeat below	h1O2O3j4O5O
repla-	d0^1L2K4O5O
repli	f0M1M2N3[4O5N
repli >	h0M1M2O3^4O5O
repli-	f0M1M2N3[4O5N
reply	W0H1A2M3^4Y5D
reply _ i	h2]3Z4O
reply _ the	h0O2^3N4N5O
reply by	f2O3O4g5N
reply to	b2O3Y4M5M
reply-	W0H1A2M3^4Y5D
repor-	T0B1]2I3F4A5N
report	V0G1`2I3J4D5E
report _ ?	h0O1_2O4O5O
report the	h0O1a2O3O4L
report to	b0L1e2M4O5O
report to ?	h0O1_2O4O5O
reporter	b0K1N2O3M4N5^
repos-	f0O1K2b3X5N
repost	f0O1K2b3X5N
reque-	V0J1M2J3j4U5I
request	V0J1M2J3j4U5I
request >	^0M1N2N3U4A5L
request i	h2O3[5O
requi-	Y0f1I2J3K4Z5I
requir	f0l2N4M5N
require	[0O1I2L3K4^5L
require a	h0[3O4^5O
resen-	^0K1G2H3j4H5K
resend	_0K1G2H3k4H5K
resend my	h2O3_4O5O
resid-	Y0[1G2G3K4D5J
respect	[0L1J2T3H4X5J
respect for	h2O3O4b5O
respo-	X0S1I2K3a4]5H
respond	`0M1N2N3Z4j5N
respond _ the	h0O1O2O3L4h
respond to	h1O2O3Y4J5O
respond within	h0O1O2O3O4^
response	a0O1O2O3Z4N5M
response so	h2O3[4O5M
responsibility	f0[1L2N3O4H5M
rest	[0H1H2o3N4`5W
rest >	h0N1O2]4f
rest _ the	b0L1I2]3O4E5N
rest of	b0L1I2_4R5N
rest of the	d0L1I2b4J
resul-	Y0F1K2s3M4I5H
result	Y0F1K2s3M4I5H
result and	h0L1O2`4O
resume _ >	h0d2O4^
resur-	h0O2O3Y5O
resurfac	h0O2O3Y5O
resurfac my	h0O2O3Y5O
retir-	Z0R1d2I3L4M5O
retirement	a0O1[2J3N4O5R
retirement or	h0J1h2K5O
return to	b0N2N3]4O5N
rever-	h0O2O3W4[5O
revert	h0O2O3W4[5O
revis-	h2O3`5N
revisit	h2O3`5N
rewar-	`0c1J2K3N4R5U
reward	`0c1J2K3N4R5U
right ?	[0W1J2<3K4X5L
right ? >	]0Y1K2<3K4Z5L
right _ >	X0T1U2=3O4S5Q
right _ ?	h0O1X2^3O4L5O
right _ i	h0L1O2O3N4M5a
right at	f0O4M5`
right now	d0M1I2Z3L4V5h
ring	b0N1O2^3O4N5M
role	N0Q1`3@4A5A
role _ is	h0T1_2N4N
role play	f0N1t2N3O4O5O
roll	d0`1I2F3O4O5O
roll over	h0a1M2G3O4O
room	N0E16223@4@5A
room _ a	d0O1`2M3O4O5L
room for	a0K1]2@3N4N5M
room is	d0X1F2L3N4L5M
rough	_0Z1H2d3O4K5b
rough _ long	h0N1L2]4N5O
rough _ of	h0M2N3O4N5g
rough how	h0N1L2]4N5O
rough what	f0b1L2R5O
rough-	_0Z1H2d3O4K5b
roughly how long	h0N1L2]4N5O
round	S0H1J2s3H4n5O
round >	_0^1O2K3L4W5N
round ?	d0N1X2[4L5N
round ? >	d0N1X2[4L5N
round _ >	a0L1V2a3O4K5M
round and	h0N1c2S5O
round the	d0I1E2@4`5N
round-	S0G1J2r3H4m5O
runs	_0K1W2Y3O4Z5H
runs _ on	h0O2X3O4a5O
runs out	f0O1O2^3O4`5O
runs out on	h0O2X3O4a5O
said *	h0L1N2c3O5O
said * and	h0L1N2c3O5O
said _ and	h0L1N2c3O5O
said _ be	h0`1M2O4N5O
said in	h3`5O
salar-	`0d1N2N3O4N5M
salary	`0d1N2N3O4N5M
salary is	h0_1O2O4O5O
same _ >	_0N1N2N3N4K5a
same _ at	h0c1O5O
same _ i	h0O3_4M
sank	h1O2O3^4O5O
savin-	h0N1O2O3O4O5c
saving	h0N1O2O3O4O5c
saw your	h5g
say	O0C1g2X3V4_5@
say >	f0O1O2O3e4N5J
say ?	f0K1]2W4O
say ? >	f0K1]2W4O
say _ >	^0J1g2S3M4K5M
say _ again	h1O2O3]4O5N
say _ to	f0O1N2O4_5O
say it	f1O2O3a4O5N
say it again	h1O2O3]4O5N
say so	b0N1[2L3N4T5_
say so >	f0N1`2N3N4L5N
say that i	f0_1O2N3O4K5E
say yes	f0O1O2V4e5N
sayin-	d0J1O2]3N4W5c
saying	d0J1O2]3N4W5c
saying _ i	h1O2_3O4Z5K
says	W0^1F2W3I4D5A
says *	b0U1N2e3M4O5G
scal	f0X1O2O3O4b5O
scale	_0k1J2]3O4I5N
scale and	f0i1L2K4I5O
scale-	]0q1J2[3O4X5M
scena-	h0N1_2N
scenario	h0N1_2N
schoo-	M081L2L3C4@5Q
school	M091M2M3D4C5R
school >	Y0H1K2J3I4J5c
school _ *	b0N1O2g4O5J
schools in *	h2`5M
scor _ >	h1c3N4O5O
scori-	h0O1_4O
sdr	f0N1I2O3O4`5J
searc-	a0L1T2l3N4M5M
search	a0L1T2l3N4M5M
seasonal	d0`1M2b3M4O5O
seasonal _ ?	h0c1M2U5O
seat	]0G1`2H3T4=5L
secon-	M0R1A2Y3h4H5a
second	M0R1A2Y3h4H5a
second _ >	a0^1O2L4J5K
second _ ?	d0J1F2c3O4O5O
second _ apprentice	h0d1O3O5N
second _ at	h0O2N3O4l5O
second _ in	h0O3X4O5q
second _ is	a0L1N2`3X4N5M
second _ this	h0O3]4O5O
second _ was	h0O4O5a
second attempt	h2O3[4N5O
second interview	`0K1I2d3L4X5L
second question	f0O2O3O4N5k
second round	b0`1`2L3L4V5O
second round >	h0c1O2M3L4L
second time	`0L2K3r4V5M
second time this	h0O3]4O5O
second year	b0`1O2O3L5R
second year apprentice	h0d1O3O5N
secre-	`0O1O2O4T5_
see	H0S1E2G3B4T5J
see _ i	f0O2O3O4e5O
see _ it	h0O2O3O4g
see _ my	f0b2O3d4N5M
see _ reason	h0M1L2[4U5O
see _ your	f1O2O4O5e
see any	h0M1M2d4N5M
see from	f0K1U2O3V4O5e
see if	f1N2d3U4O5O
see my	d0O2M3_4K5O
see that	a0N1O2O3^4W5L
see that my	h0O3d4O5M
see that the	h0O1O2O3O4]5O
see to	h0O2O3O4g
see to it	h0O2O3O4g
seeing _ the	h0N1L2b4O
seem	Y0R1K2G3F4C5o
seem to	a0K1M2J3M4I5]
seems-	b0Y1O2N3L4K5d
seen	W0D1H2G3I5;
seen anyth	h2b3]5O
self	b0O3O4c5L
send	Q0Q1?234J5A
send _ my	h0`1O3O4O5O
send me	]0J1G2I3L4Y5N
send this	b0O1O3e4M5J
send you	h0`1O3O4O5O
send you my	h0`1O3O4O5O
sendi-	[0M1L2O3e4J5H
senio-	_0U1T2J3M4g5K
seniority	f0X1N2M4`5O
sent	S0G1J2D3|4F5F
sent >	d0O1O2O3]4J5O
sent _ this	h3Y
sent a	f3e4b5O
sent you	a1O3k4N5O
sent you this	h3Y
seque-	f0L1`2L3V4O
serio-	h0O1O2O3O4^5O
seriou	h0O1O2O3O4^5O
set	U0T1R2O3H4A5C
set aside	d0c1O2K3O4R5O
settl ?	h0N1N2c4O5O
settl _ >	h0N1N2c4O5O
settl in	h0M1`2K4O
settl-	Z0Z1R2Z3K4e5I
settle	a0S1G2U3L4q5M
settle the	f0V1L2M3N4j5O
settled ? >	h0N1N2c4O5O
settlement	h0a1O2M3O4K5O
seventeen	f0L1`2M3O4M5X
seventy	f0R1O2N3O4L5`
shall _ my	d0O3O4^5O
shall be	[0M1O2N3R4J5Y
share	T0S1]2Y3J4B5?
share _ case	h0O1a4O
share the	f0Z1`2N4M
share the case	h0O1a4O
share-	S1_2X3I4B5@
sharp-	f0O2K3J4N5c
she	d0^1M2N3L4N5c
she is	h0W1O2N4N5e
shift ?	f0M1R2e3O4O
shift ? >	h0M1M2j4O
shift _ *	h0`1O2N4O
shift _ >	`0J2b3N4g5N
shift at	d0M1b2O4O5K
shift at the	f0N1c2O4O5K
shift is	h0O2O3^4O5L
shoe	^0E1Z2I3N4L5H
shoe ?	d0J1e2M3N4O5O
shoe _ >	b0J1_2K3N4L5H
shoes ? >	d0J1e2M3N4O5O
shoes-	_0F1_2J3N4N5O
shoot	b0K1N2Y3H4V5J
shoot-	b0K1N2Y3H4V5J
shop	S0D1I2D3C
shop went	h0O2O3H4O5b
short	W0J1J2a3T4]5Q
short _ >	d0O1O2R4M5a
short-	T0H1G2l3R4r5J
shortlist	a0O1M2`3O4d5M
shoul-	I0X1C2I3I4[5Q
should	I0Y1D2I3E5S
should _ >	f0J1N2M3O4H5Y
should _ be	a0J1o2Y3O4V5O
should _ brush	h0O1c2O
should _ oblig	f0V1N2b4M5N
should _ previou	h0O1O2O3Y4O5O
should be	Z0a1]2p3N4J5k
should be obliged	f0V1N2b4M5N
should i	Q021F2S3M4G5H
should i be	d0K1r2Z3O5O
should i brush	h0O1c2O
should know	h1b2O4A5O
should like	`0a1N2R3O4L5Z
should my	h0O1O2O3Y4O5O
should my previous	h0O1O2O3Y4O5O
should not	h0M1O3O4c5N
should the	h0`1O3N4K5O
shoulder	h0O1O3W4N5O
shouldn't	h0N1O2O4g5N
shout	a0L1O2N3]4^5X
shout-	a0L1O2N3]4^5X
show	P0?1A2@3E4K5E
show >	d0N1O2O3J4L5`
show _ >	h0N1O2O3N4b5O
show me	U0E1F2J3L495G
shown to	h0N1O3O4a5N
sick	_0X1N2N3_4G5Z
side	S0=1A2]3G4^5G
side _ >	h0O1I2d3N4M5O
sign _ the	b0N1T2O3N4N5a
silen-	a0M1M2Z3Z4M5Q
silence	d0M1N2]3]4N5J
simp	d0j1L2O3W4N5K
simpl-	_0d1K2[3U4W5T
since	H0J1O2S3X4H5Q
since *	_0M1f2L3O4N5Q
since >	]0M1M2W3K4N5c
since _ first	a0N1O2O3]4N5L
since _ spoke	b0M1K2_3N4J5M
since _ thank	h2M3]5N
since _ visa	h0N2_4O5O
since i'm	d0N1O2N3T4l5J
since my	W0O1X2T3d4G5t
since my thank	h2M3]5N
since my visa	h0N2_4O5O
since the	X0M1R2T3U4L5u
since we	^0L1H2n3M4b5I
since we spoke	b0M1K2_3N4J5M
since you	f0O1O2O3U4c5O
since-	G0J1N2Q3T4D5O
sit with	f0M1f2N3O4M5O
sitt	h0N1`2N3N4O5K
six	U0T1K2R3K4R5?
six _ >	b0]1O2O3O4M5M
six month	h0c2_4O5N
sixty	b0b1N2M3N4O5]
sixty is	h0i1O2M3O4O5M
sixty-	b0b1N2M3N4O5]
size	`0J1H2J3L4e5E
skip	f0K2N3O4r5O
skip the	h0M2N3O4b5O
sleep	a0J1^2Z3M4M5k
sleep better	h0M1a2]4O5O
sleep-	a0J1^2Z3M4M5k
slept	h2O3N5p
slept-	h2O3N5p
slip	d0O1M2N3L4Z5K
slipp	f1O2O3Z4N5O
slipp-	f1O2O3Z4N5O
slow	^0J1D2K3L4e5J
slow _ >	d0L1C2M3O4l
slowl-	d0O1O2N3O4M5J
smile	a0N1O2N3N4Z5f
smile-	a0N1O2N3N4Z5f
so	C0f1O3Q4]5`
so >	a0M1]2M3M4J5K
so _ >	Y0I1L2Y3Y475^
so _ be	`0f1L2L3X4L5N
so _ can	b0[1[2N3N4^5N
so _ hope	f0Y4U5`
so _ i	X0R172S3N4S5G
so _ like	h0M2N3O4b5O
so _ thought	d2W3Z4N5N
so _ want	`0g1N2S3O4N5O
so a	_0M1I2j3O4L5K
so any	f0N1d2M3O4N5N
so could	^0L1@2I3O4H5L
so far	a0M1S2M3]4L5D
so far >	f0N1T2N3[4N5I
so i	R0F1S2O3N4R5]
so i can	h0L1^2O4O5O
so i hope	h0[4O5a
so i thought	d2W3Z4N5N
so i'd	]0s1L2K3N4b5L
so i'd be	b0g1L2M3O4N5O
so i'd like	h0M2N3O4b5O
so i'll be	h0O2O3Z4M5O
so i'm	Y0T1L2`3a4V5B
so many	f0M1a2O4J5K
so may	a0Z1M2R3O4L5K
so may i	a0Z1M2R3O4L5K
so much	_0K1O2N3M4L5]
so nervou	h0N2O3M4N5^
so please	_0_1^2M3Q4[5M
so soon	h2M3`4O5N
so the	^0f1N2N3M4M5A
so to	h1N2O4i
so we	f0L1O2N3M4_5M
so we can	h0M1O2O3N4a5O
so you	b0d1O2J3J4Q5]
sober	d0N2N3N4N5j
sober for	h5h
sober-	d0N2N3N4N5j
some	V0r1R2f3I4S5O
some _ of	d0[1Z2X3O4N5N
some idea	f0^1^2M3O5N
some idea of	f0^1^2M3O5N
someb-	Z0I1Z2S3M4S5Q
somebody _ the	h0O1e2b
somebody else	h0O1O2O4^
someo-	T0W1[2b3J4b
someone	U0W1T2c3J4b5Q
someone _ me	d0W1L2a4G5O
someone _ my	a0R1T2J3N4h5K
someone _ the	h0M1Z2K3O4J5N
someone as	h0N1O2N3O4_5M
someone in	h0N1W2N3O4O5f
someone of	f0J1N2L3N4b5N
someone of my	f0J1N2L3N4b5N
someone with	d0n1L2M3O4]5L
somet-	T0^1[2c3O4D5Q
someth	U0]1^2e4E5R
someth ?	h0L1K2]5O
something ? >	h0L1K2]5O
somew-	a0`1M2R3N4H5N
somewhere _ 0	h0^4O5O
son	f0O2O3O4O5j
soon	W0N192~3N4R5B
soon >	a0L1N2E3T4J5E
soon after the	h0O1G2`4N
soon as	b0L1O2]3L4K5L
soone-	h0W1O2O4i5O
sooner	h0W1O2O4i5O
sorry	U0G1L2B3R4S5d
sorry _ i	d0O2O3N4L5a
sorry for	`0L1N2G3K4K5^
sorry that	d0O2O3N4K5d
sorry to	a0N1O2N3`4N5B
sorry-	U0G1L2B3R4S5d
spam	h1O3]4N5O
speak	R1Z2D3I4b5O
speak >	h0N1`2O4L
speak about	h0`1O4N
speak to	b0O1]2O3O4k5_
speak-	R0N1X2D3I4a5M
spend	b0K1O2L3O4Y5^
spend-	b0K1O2L3O4Y5^
split	b0L1k2L3O4N5N
split-	b0L1k2L3O4N5N
spot on	h1O4O5c
spott	h0O2L3X4N5N
spott a	h0O2L3X4N5N
spott-	h0O2L3X4N5N
spous-	f0d1O2O4N5N
sprin-	W0M1X2R3K4H5^
spring	W0M1X2R3K4H5^
stack	a0K1N2`3L4Y5M
stack-	a0K1N2`3L4Y5M
stag	f0M1E2b3O4M5L
stage >	f0E2`4Z
stage _ my	h0a3O4M5N
stage of	h0a3O4M5N
stage of my	h0a3O4M5N
stage-	^1E2j3L4S5J
stand	U0M1M2b3O4N5Q
stand ?	d0H1?2^4M5N
stand _ >	b0I1@2]4M5N
stand _ my	h0O1O2_3O4O5O
stand with	f0N1O2e3O4O5O
stand with my	h0O1O2_3O4O5O
stand-	T0L2k3O4M
star	h0N1`2M3N4I5G
start	P0m1I2S3H5S
start _ *	f0S1O2`5N
start _ at	h0X4^5O
start _ now	h0M1f2K3O4]
start date	d0V1N2b3O4Z5N
start in	d0Q1O2`4O5N
start out	f0L1c2M3O4H5J
start to	f0M2L3O4O5g
start-	O0p1I2R3H4O5N
station	]0G1L2N3H4L5a
statu	]0M1M2a3J4F5M
statu _ my	f0O1N2o4I5O
statu of	a0N1N2e3M4I5N
statu-	Y0H1L2_3I4E5K
status of my	f0O1N2o4I5O
stay	Q0M1M293F4F5;
stay late	h0N1b2O4L5K
step	Y0R1:2F3K4R5E
stick	d0I1L2O3O4N5X
stick _ >	h0N1M2O3O4O5c
stick-	d0I1L2O3O4N5X
still	N0=1I2e3r4>5K
still _ *	h0M1O2d3M4O5O
still _ >	f0O2L3i4O5N
still _ ?	]0E152j3J4N5L
still _ a	h0N1O2b4N
still _ for	d0N1O2K3X4O5O
still _ to	h1_2O3n
still have	h0N1O2`3V4M5N
still hoping	h0O1O2N3Z4O5O
still hoping for	h0O1O2N3Z4O5O
still in	h1N2`3O5O
still in the	h1N2`3O5O
still open	h0M1M2n3O5O
still says	h0M1O2d3M4O5O
still says *	h0M1O2d3M4O5O
still work	h1b2M3O
still-	N0=1I2e3r4>5K
story _ my	h0O2L3N4O5`
strai-	^0V1I2D3L4^5L
straight	^0V1I2D3L4^5L
straight to	h0N2G4]5O
straight to the	h0N2G4]5O
stret-	d0e1O2N3O4I5N
stretch	d0e1O2N3O4I5N
strik-	h0c1J2N
strike	h0c1J2N
strok-	d0N1O2N3M4N5^
stroke	d0N1O2N3M4N5^
strongest	h0O2O3O4e5O
studi-	V0C2E3G4E5=
study	W0G1]3A4E5A
study >	f0O1`2M3O4L5N
study _ advance	h0O1a4O
study in advance	h0O1a4O
study was	h1L2c3O4N5M
study-	W0G1]3A4E5A
succe-	W0D1`2L3L4K5H
succes	Y0D1c2C3M4K5I
successful	h0O1M2^3O5O
such	W0C1I2J3T4J5n
such _ >	h0M1O2O3O4N5]
such a	_0K1M2M3V4W5_
suit	R0K1B233G465G
suit _ ?	b0D1T2=3O4N5O
suit _ well	h0a1O4N5O
suit you	[0;1>2<3L4I5G
summa-	f0e1O2O4M5O
summary	f0e1O2O4M5O
summe-	W0S1Y2b3K4G5A
summer	W0S1Y2b3K4G5A
summer _ ?	h0`1I2U
summer and	h0R1O2_
super-	X0_1N2H3O4N5D
suppo-	W0^1V2L3L4E5h
support	Y0a1W2I3M4J5R
suppose	b0N1O2T3N4I5j
sure	R0^1Q3X4~5D
sure _ it	h0T2O4^5O
sure _ manager	h0O1O2O3O4`5O
sure _ my	a0L1O2]3Y4W5N
sure _ we	h0c2O4M5O
sure i	h0O1^2J3N4N5]
sure that	^0^1M2Y3X4M5K
sure that we	h0c2O4M5O
sure the	f0M1N2O3O4b5J
sure you	d0Y1O2M3O4i5M
sure you'll	h2M4g
surel-	`0I1N2M3N4q5I
surge-	`0N1O2M3M4K5e
surgery	b0N1O2N3N4L5^
surgery on	h0N2O3N4M5[
surpr-	[0_1[2I3]4^5H
surpris	_0U1]2J3M4`5J
surprise	d0Z1O2O3a4N5M
sweet-	h4c5N
syste-	Z0F1c2R3T4K5T
system	Z0F1c2R3T4K5T
table	[0j1J2Y3M4L5Z
table >	f0X2O3O4N5a
table-	V0`1K2M3K4E5Y
tablet	d0L1K2H3O4N5`
take	N0s1A2[3I4g5<
take >	f0f1O2R5M
take a	a0b1O2K3O4^5I
take home	d0l1J2N3O4^5M
take it	_0W1M2f3O4Z5O
taken	_0o1N2M3M4J5U
taken-	_0o1N2M3M4J5U
takes-	[0I1^2d3N4J5J
takin-	X0a1[2M3T4F5L
taking	X0a1[2M3T4F5L
talen-	a0O1O2M3O4_5N
talent	a0O1O2M3O4_5N
talk	I0N1J2?3=4I5N
talk >	[0M1N2M4`5W
talk ?	f0N1k2J4O5b
talk ? >	h0O1`2L4O5c
talk _ >	b0N1i2I3O4N5o
talk _ about	f0L1O2O5a
tap	h0O1O3W4N5O
tap _ the	h0O1O3W4N5O
tap on	h0O1O3W4N5O
tap on the	h0O1O3W4N5O
taugh-	R0=1O2C3H4A59
taught	R0=1O2C3H4A59
teach-	Q0?1K2D3B4C5I
team	L0>1l2=3?4?5C
team >	U0E1V2G3K4A5X
team _ >	d0N1l2O3O5O
team _ i	h1]4O5O
team is	a0Y1]2K3O4O5O
tell	L0G1Z2{3M4E5c
tell _ >	f0N1N2j3O4O5U
tell _ a	f0O1Z2M3O4M5Z
tell _ more	f0O1a2M3O4O5O
tell _ that	a0S1N2J3M4I5k
tell _ the	f0c1J2b3X4O5O
tell _ what	_0I1s2U3O4K5N
tell me	P0V1j2n3L475N
tell me >	h0N1N2k4O5N
tell me how	f0_1F2^4M5O
tell me more	h1c2M3O5O
tell me the	h0d1J2c4O
tell me what	a0J1y2W3O4L5N
tell my	f0N1M2`4O5O
tell the	d0O1M2^3O4[5N
tell you	[0K1H2J3M4G5i
tell you a	h0O1K2N3O4M5[
tell you that	f0N1O2M3M4J5Z
ten	R081-2K3F4Q5L
ten _ and	f0M2^4O5X
ten days	f0Z2e3O4O5L
tend	f0N1W2Q4M5f
tend to	f0N1W2Q4M5f
tenur-	h0Z1L2]3O4N5N
tenure	h0Z1L2]3O4N5N
term	^0q1M2L3N4G5I
terms-	f0h1N2O4N
test	S0?1_2D3F4R5G
test >	a0O1N2O3I4V5Y
test ?	h0O1i2J4O5O
test ? >	h0O1i2J4O5O
test _ >	a0N1a2I4N5N
test _ over	h0N1c2O
text	^0M1N2X3i4E5I
th	L0B1F2X3Z4Q5H
th _ for	h0L2m
than	O0h1@2>3=4I5G
than _ >	_0I1O2J3K4I5b
than _ five	h0f1O4J5O
than _ form	h0O2O3M4b5O
than a form	h0O2O3M4b5O
than the	^0X1N2N3N4d5M
than your	f0L1B2J3O4L5`
thank	A091<2;3/435-
thank _ >	V0M1I2J3G4I5G
thank _ card	h2O3[5N
thank _ for	F0G1E2C3A4H5J
thank _ note	h2N3Y4N5O
thank you	C0D1A2@3T4>5A
thank you >	Y0N1L2L3G4J5H
thank you for	F0H1F2D3D4H5K
thank you note	h2N3Y4N5O
thank-	A041G2A3-4,5+
thankful	Y0F1d2[3M4D5K
thankful for	[0I1j2L3M4L5M
thankful to	d0M1L2i4F5N
that	<0a1<2;344U5>
that >	X0Z1c3J4H5W
that _ >	T0W1S2D3L4R5U
that _ ?	a0E1H2l4O5M
that _ about	h0a1O2O5O
that _ already	d0T1O2O3Z4Y5N
that _ am	a0N1O2X3N4V5`
that _ answer	h0O1_2W4K5O
that _ are	f0g1a2O4N5O
that _ as	f0Z1O2O3O4H5]
that _ asked	f0O1O3Z4O5O
that _ be	]0b1L2J3N4b5J
that _ board	f0K1a2N4J5O
that _ can	[0f1H2O3J4W5L
that _ committee	f0O1O2O3O4l5O
that _ decision	h0N1N2g4O
that _ expect	h0O1O2N3O4U5_
that _ first	d0N1`2K3Z4O5M
that _ know	f0^1O2N4g5O
that _ might	h0O1c2I3O4O5O
that _ on	h0O2]5O
that _ second	h0M2m3O4K
that _ stay	h0N1b2O4L5K
that _ the	^0S1V2L3N4t5L
that _ work	b0N2O3O4a5_
that _ would	`0N1`2O4J5i
that a	U0i1K2^3K4b5G
that an	f0O1O2d4Z5N
that i	J0B1Q2I3V4X5m
that i am	a0N1O2X3N4V5`
that i had	d0M1O2N3O4Z5I
that i would	b0N1a2O4K5[
that i'd	a0W1L2L3O4N5_
that i'm	Y0G1L2L3L4[5c
that i'm the	b0N1O2O3O4c5N
that i've already	h1O2O3]4K5O
that it's	h0O2O3W4a5N
that mean	f0Y1O2a5N
that means >	h0]2U5N
that my	W0B1W2U3p4W5W
that my *	h2a3O4O5e
that no	h0N2b4O
that people	f0U1^2N3O4I5O
that reflect	h0a1I2O4N
that still	d0i1M2X3N5O
that the	P0a1e2d3K4O5;
that the committee	h3O4^
that the first	f0N1a2K3V4O5N
that these	h0M2Z4`5O
that three	h0O1h2O5M
that time	d0f4M5N
that we	Y0c1O2I3I4N5F
that you	N0I2@3M4C5?
that you know	h0_1O2N4b5O
that you will	h2O3O4`
that you're	`0M1O2X3O4o5X
that'	U0R1E2K3I4J5W
that'-	U0R1E2K3I4J5W
the	00+1+2#3#4#5#
the *	F071S2H3G5K
the * was	h2O5b
the 0	I081B2S3W4L5D
the 0 rd	^0M1N2_3O4N5N
the 0 th	M0B1F3U4S5I
the _ >	@0?1E2)3J4T5I
the _ ?	L0I1u2]3I4Q
the _ a	_0N1N2N3O4e5O
the _ about	X0N1M2`3O4M5M
the _ analyst	h3]
the _ and	K0Z1W2f3F4Q5Q
the _ applicant	h0O1c2J3O4[5O
the _ are	_0V1U2M3N4_5c
the _ be	[0_1W2F3N4M5K
the _ been	h0O1M2Z3O5O
the _ before	Z1J2N3S4g5L
the _ beforehand	h0O1`2M4L5O
the _ candidat	f0O1O2L3O4_5N
the _ challeng	h0N1Y2M
the _ come	a0L1r2F3N4L5^
the _ company	f0O1e2N3N4M5O
the _ crew	b0O1b2N3O4O5O
the _ director	d0^1Z2N3O4N
the _ do	b0C1m2S3O4O
the _ each	h0f1O2O
the _ fair	h0O3`5N
the _ fellow	h0a1N2Z4O
the _ finalist	h0L1L2c3O4N
the _ firm	h0b1N2V4N5O
the _ for	N0i1H2@3V4W5C
the _ from	S0a1T2H3K4J5F
the _ go	h0g1H2L4O5O
the _ grant	h0b1O2N4M
the _ guys	h0c2O
the _ had	d0O1O2M3^4N5L
the _ has	Y0N1~2H3M4J5O
the _ have	_1S2^3N4L5J
the _ head	f0O1M2O3O4l5O
the _ held	h2]4O
the _ i	K0X1M2A3g4W5i
the _ in	N0j1K2?3N4Y5]
the _ is	M0^1[3D4I5S
the _ like	f0O1[2K4M
the _ mile	d0^1N2N3O4L5K
the _ mine	h0O2O4g5J
the _ month	b0e1I2L3O4]5N
the _ on	L09142L3E4O5J
the _ open	^0f1H2H3N4B5M
the _ or	[0Q1a2M3N4M5N
the _ paid	d0o1M2O4O5O
the _ part	[0`1_2T3N4I5L
the _ pay	f0c1J2O
the _ person	^0V1f2J3N4F5^
the _ piece	f0R1^2O3O4N5O
the _ policy	h0e1N2O3O4O5M
the _ post	U0M1G2T3X4I5M
the _ power	h1O2O3O4a5O
the _ question	`0L1K2L3K4N5e
the _ rd	^0M1N2_3O4N5N
the _ read	f0O1N2O3N4f5O
the _ round	[0F1B2c3K4T5K
the _ said	h0b1L2O3M4O5N
the _ set	h0J1^2M3M5O
the _ shift	X0X1J2b3U4K5I
the _ should	`0Y1D2K3N4i5M
the _ side	Z0d3K4D5J
the _ so	W0L1J2O3f4Q5g
the _ study	a0K1[2J3O4K5O
the _ support	f0L1f2O5O
the _ table	d0m1O2N3O4N5N
the _ team	[0M1b2L3M4L5a
the _ test	_0M1L2J3O4b5N
the _ th	M0B1F3U4S5I
the _ that	S0@1b2]3a4V5E
the _ that'	f0O2O5r
the _ there	h0J1G2N
the _ this	`0L1M2d3W4^5O
the _ time	W0N1L2M3^4H
the _ to	L0K1:283D4Z5I
the _ twice	h3Z
the _ visit	d0M1L2^4O5O
the _ week	^0Y1M2c3M4M5L
the _ when	^0T1c2G3O4M5V
the _ whether	f0U1g2O4O5O
the _ why	f0N1]2O3O4L5L
the _ would	^0Y1V2C3O4F5L
the _ year	a0Z1d2N3O4K5E
the ad	f0p1N2M3O4O5O
the ae	f0O1N2N3X4L5O
the answer	`0M1K2[3O4M5N
the answer ?	h0O1O2`4O5O
the apprenticeship	f0M1O2O3^4N5O
the attachment	f0N1N2K3`4N5K
the bakery	a0M1O2O3Z4O5K
the bank	f0M1`2O3O4M5m
the bar	h0M1O2N4a
the below	d0N1O2O3m4N5N
the below >	f0O1O3d4N5O
the best	V0H1N2J3Y4X5F
the better	d0L2O3O4c5L
the biggest	f0L1f2M3O4M
the biggest challenges	h0N1Y2M
the board	_0J1k2]3O4G5O
the bottom	h0X3]4O
the bottom of	h0X3]4O
the box	d0M1M2O3O4^5I
the budget	h0g1N2O4N5O
the bus	^0N1N2L3L4K5p
the call	[0?1F2O3M4V5J
the case	^0Y1Y2J3L4J5O
the case study	a0K1[2J3O4K5O
the ceo	h0O2N4[
the charm	h0O1O2O3k4M5O
the choice	f0K1M2Y3O4K5N
the clerk	h0L1e2O3M5N
the clinical	h0N1^2N
the code	h1`2M
the committee	[0J1]2U3N4W5M
the commute	h0`4O
the commute from	h0`4O
the company	Z0n1N2L3N4X5M
the contract	h0N2O3N4l5O
the coordinator	h0N1L2c4O5O
the cost	h0f1N2M4O5O
the cost of	h0f1N2M4O5O
the counter	h0O2N4`5O
the course	d0O1O2O4N5^
the course >	h4O5c
the curator	h0M1a2O3Z4O
the data	h0O1N2O3Y5O
the day >	a0L1O2O3O4g5N
the deal	h0Z1N2O4c
the decision	^0M1L2V3M4X5^
the deck	h3Z4O5N
the demo	h0M1^2L4M5K
the department	d0J1_2K3O4U5N
the extra mile	d0^1N2N3O4L5K
the farm	h2O3O4O5b
the figure	f0j1I2O3O4N5O
the final	]0J1J2p3O4O5M
the final stage	h0N2a4Z
the financial	h0a1N2O4M
the firm	f0_1S2L4N5O
the first	Q0]1[2f3_4H5f
the first had	h3`4O5N
the first month	d0`1J2N3O4^5N
the first one	b0]1O3]4M5M
the first year	h0`1V2O4O5O
the floor	h0a2O3O4O5K
the forklift	f0b2O4O
the forklift guys	h0c2O
the formaliti	h0M3O4j5N
the guy	h2O3X4O5N
the guy with	h2O3X4O5N
the head	`0Z1Q2L3O4[5`
the head of	f0O1Y2O4c5f
the hiring	b0K1M2W3O4`5O
the holiday	a0I1L2]3_4K5N
the holidays >	h0N2L3]4O5O
the hour	X0_1E2L3H4E5J
the house	d0[2O3O4X5i
the house >	f0]3O4Z5c
the inside	f0O1f2O3O4O
the internship	h0h1M2L
the interview	P0O1C2U3S4Y5R
the interview and	f0b1O2O
the interview for	h3^4b
the interview held	h2]4O
the job	W0V1]2Y3T4c5D
the kindest	h1O2N3O4U5`
the last	V0j1^2J3M4J5]
the last person	b0[1_2J3O4N5N
the letter	d0N1O2N3Z4N5O
the liberty	b0N1O2N3_4`5O
the liberty of	b0N1O2N3_4`5O
the line	a0K1^2N3N4M5L
the list	a0N1m2J3N4Z5M
the list of	h0O1`2O3O4O5O
the market	f0_1N2O4^5O
the matter of	h1O2O3X4L
the merger	d0O1_2N3O4O5O
the merger ?	h0O1c2O3O
the message i	f2O3_4O5N
the middle	h0N4O5`
the month	d0N1N2O4b5N
the move from	h0`1N2O
the new	Q0C1E2R3C4H5O
the newsroom	d0M1Y2Z3N4N5M
the next	W0C1K2_3N4G5J
the note	`0N1O2N3o4N5N
the note i	a0O1O2N3g4O5N
the number	^0[1L2H3L4T5M
the nurse	h0O1`3O5N
the observatory	h0a1O2O3O4O
the office	a0o1S2O3O4L5O
the on	f0f1L2N3O4O
the on call	f0f1L2N3O4O
the one	S0I1L2D3>5Q
the one >	f0O1O3O4_5N
the ones	h0_1M2O3O4N5O
the open	^0E1d2H3N4L5M
the other	V0R1L2_3V4n5H
the other candidates	f0O1O2L3O4_5N
the others >	f0O2O3O4_5O
the outcome	_0L1M2o3O4M5O
the outcome >	f0N1O2j3O4N5O
the package	b0e1M2N3O4M5N
the panel	T0B1b2^3M4]5J
the panel likes	h0O1]2K4N
the people	`0M1^2J3O4L5K
the people i	f0O1c2N4O5O
the person	a0V1]2N3O4J5N
the phone	`0M1N2g3M4K5N
the photo	`0O1O2O3I4N5`
the pile	f0O1O2O3[4Q5O
the pile >	h0O3_4O5O
the place	`0K1K2R3O4e5W
the pleasure	f1O2O3X4O
the pleasure of	f1O2O3X4O
the position	W0X1U2]3N4]5L
the post	T0e1`2K3K4`5I
the post is	f0i1K2N4N
the previou	d0K1n2L3S4N5O
the proces	`0L1M2m3O4K5O
the process ?	h1I2a4N
the public	h0O4M5b
the question	]0K1Y2M3M4b5I
the quiet	h1M3N4o
the real	h1O2O3O4a5O
the real power	h1O2O3O4a5O
the reason	X0G1_2Q3K5@
the recruiter	h0a1M2N4a5O
the remain	h0O1L2d4M
the remuneration	h0]3O4L5O
the responsibility	h0b1O2O4M
the rest	_0L1I2Y3O4k5M
the rest of	b0L1I2_4R5N
the result	]0G1L2}3N4I5K
the result and	h0L1O2`4O
the right	Y0E1c2I3O4I5G
the role	Y0_1j2N3O4L5N
the role is	h0^1W2O4O
the room	Y0F1A293I4M5X
the room for	h0L1L2@4O
the runn	h1N2`3O5O
the same	R0U1M2B3X4L5B
the scal	h0N1O2O3O4c
the scale	h0a1L2L4O
the scale and	h0a1L2L4O
the search	f0M1C2v4O5O
the second question	f0O2O3O4N5k
the second time	f0O2O3k4N5O
the service	h0O4_5N
the short	d0N1O2X4M5`
the shortlist	h1L2e4_
the shoulder	h0O1O3W4N5O
the spring	a0N1O2O5d
the spring >	h0N5d
the stack	a0K1N2`3L4Y5M
the start date	h0_2M3O4^5O
the station	b0M1M2O3H4L5f
the statu	a0N1N2e3O4J5N
the status of	b0N1N2g3O4J5O
the story of	f0O1H2N3O4O5a
the stroke	h0N1O2O3N4O5h
the strongest	h0O2O3O4e5O
the summer	_0Y1Q2d3O4N5M
the system	h0O1M2b3^4O5O
the team	W0Z1^2K3L4R5K
the team >	b0M1b2I3O4M5L
the test >	h1O2O3O4M5[
the till	h1O3O4O5]
the time i'd	h0L4N5b
the top	^0]1O2N3W4Z5K
the trial	[0Z1I2M3O4^5M
the trial shift	a0d1L2a3O4O5O
the two	V0E2A3Q4F5J
the union	d0O1b2N3O4N5N
the unit	d0O1Z2O3O4c5N
the university	d0T1_2O3O4N5Y
the vacancy	d0M1d2^4O5N
the visa	f0l1M2L3L4O5O
the wage	f0t1O2N4L5N
the week	^0c1M2X3L4J5K
the weekend	a0T1O2O3^4V5O
the weekend >	d0M1O2O3X4W5O
the whole of	f0[3N4L5O
the winter	d0d1K2N3O4O5^
the work	]0R1`2K3O4N5F
the younger	h0N1N2_3O4N
their _ ?	h0[1H2V4M5N
them	Q0J1M2;3D4G5H
them _ ?	f0O1]2J3O4K5O
then	U0L1H2O3Q4M5D
then i	h0_2M3O4N5N
thera-	f0V2O3O4N5^
therapist	h3O4O5_
therapist _ me	h3O4O5_
therapist encourag	h3O4O5_
therapist encouraged me	h3O4O5_
there	I0K1]2N3N4B5H
there >	X0F1K2D3H4H5^
there ?	b0U1c2L3O4O5O
there ? >	b0U1c2L3O4O5O
there _ >	`1Y2K3O4N5H
there _ a	`0b1T2Y3O4N5`
there _ been	d1N2V3f4O5L
there _ date	h0N1O2g4O
there _ in	d0M1i2V5O
there _ the	f0b1H2O5M
there a	X0Z1@2N3N4_5M
there a date	h0N1O2g4O
there anyth	a0H1B2g4N5O
there be	_1r3O4N5O
there has	f1N2V3Y4O5L
there has been	f1N2V3Y4O5L
there in	f0J1G2N
there is a	h0_5c
there one	h0N1_2M4O5O
there room	h0c1K2M3O
there'	X0T1H2V3E4@5E
there' a	a0d1O2Y3O4J5M
there' any	h1O2g4O
there-	H0N1V2T3G475A
therefore	h0O1c2N4O5O
these _ >	h0N4O5_
these days	f0[1J2O3O4N5_
they	T1<2L3L5K
they _ >	b0M1M2N4N5M
they _ all	f0O1O2O3M4M5W
they let	h0V5a
they were all	f0O1O2O3M4M5W
thing	R0T1Q2c3O4D5V
thing _ me	f0a1N2O3O4[5O
thing _ with	h0O1O2_3O4O5O
thing in	h0O5_
thing is	h0N2O5c
thing stand	b0I1H2d3O4M5M
thing-	R0T1Q2c3O4D5V
things stand with	h0O1O2_3O4O5O
think	Q0W1@2`3E4V5h
think _ a	h0N1O2N3O4U5h
think _ my	h0N1L2f4O5O
think of	a0e1I2c3L4N5I
think that	d0L1O2M3O4f5L
think-	Q0W1@2`3E4V5h
third	W0I1M2J3c4K
third-	W0I1M2J3c4K
thirt-	^0j1X2K3M4T5G
thirty	_0j1X2K3N4T5I
this	E0[1_2<3~4~5S
this >	]0L1M2I3]4I5N
this _ *	f0O1O2O3W4O5O
this _ >	R0<1F2M3S4V5>
this _ ?	]0z1T2B3X4Z5M
this _ again	d0O1N2O3a4M5G
this _ and	^0F1g2N3K4`5F
this _ at	f0j1L2N3N4_5O
this _ for	h0M1^2O4N5Y
this _ i	`0W1O2O3W4Y5S
this _ it	h0O1O2O3L4]5E
this _ of	f0`2O3N4S5N
this _ or	h0L1H2g4J5O
this _ that	h0c2N3O4K5d
this _ to	d0N1O2O3]4I5L
this _ your	h3[4M
this a	`0J1f2M3^4K5N
this addres	h0M3M4a5O
this back	b0N1N2O3a4G5L
this back to	f0O1O3[4I5L
this is	W0K1I2L3`4H5G
this is *	h0O1O3X4O
this is a	f0N1O2O3Y4M5O
this job	]1X2J3J4Y5_
this message	d0O1O3?4X
this number	h0M1O2M3L4Z5O
this one	a0N1K2L3s4J5N
this open	h0e1L2O3O4J5N
this post	b0^1e2L3O4X5N
this post ?	f0b1T2L4M5O
this seat	f0S1h2O4N
this so	d0Z1N2[3O4_5L
this so i	h0M2O3O4a5M
this stage	h0a3O4M5N
this stage of	h0a3O4M5N
this up	`0]1L2N3b4X5I
this week	a0K1M2a3Y4U5a
those	]0V1c2K3M4K5h
those-	]0V1c2K3M4K5h
thoug-	P0Y1?2N3`4D5Q
though	[0m1L2B3L4E5e
thought	R0B1B2Y3e4L5A
thought >	h0O3b4N
thought _ ask	f0O2b3V4N5O
thought _ might	f0O1K2M3[4O5O
thought about	a0M1K2f3N4O5M
thought i'd	`0O1O2]3[4N5N
thought i'd ask	f0O2b3V4N5O
thought linkedin	h3]5O
thought linkedin might	h3]5O
thous-	^0f1N2M3K4L5T
thousand	^0f1N2M3K4L5T
threa-	a0K1N2M3b4H5M
thread	d0N1N2N3d4H5U
three	M0K1Z2B3V4D5R
three _ >	^0C1J2N3Y4K5E
three _ and	b0R1a2O3O4N5N
three _ left	h0O1h2O5M
three-	M0K1Z2B3V4D5R
through *	h0O1O2N3[4F5N
through >	a0N1J2N3h4Y5N
through _ the	h0O1O2f4K5N
through _ you	h0N1e2N3O4L5N
through the	W0G1A2H3K4H5M
through three	h0N1c3O4O5O
through to	f0O1O2d3O4U5M
through to the	h0O1O2f4K5N
throw-	f0b1M2N5Z
thrown	h0d1M2N5Z
tied	h3M4O5t
till	`0e1N2L3L4K5K
till system	h0M1O3O4N5[
time	G0L112?3U4K5?
time >	U0[1[2K3N4R5`
time _ i	d0L1K2b3I4N5M
time _ the	Z0T1L2L3c4K5G
time _ week	f0O3[4N5O
time _ your	f0O1O2O3M4]5F
time about	h0O2O3Y4O
time before	h3`4O
time i'd	h0L4N5b
time is	b0J1M2L3M4_5N
time of	h2O3`
time that	b0N2O3J4g5O
time this	d0O2O3[4N5O
time this week	h0O3]4O5O
times-	[0X1M2M3W4J5D
timin-	f0O1J2g3N4N5O
timing	f0O1J2g3N4N5O
to	40119273)4=5/
to $	h0j1N2N4O5O
to $ 0	h0j1N2N4O5O
to 0 *	f0e2O4O
to ?	f0N1j2M4O5O
to ? >	f0N1j2M4O5O
to _ *	U0k1W2W3N4G5L
to _ 0	^0b1N2M3M4X5[
to _ >	G0K1L2<3K4<5e
to _ ?	X0]1^2^3N4`5M
to _ a	S0>1?2=3Y4O5?
to _ about	X0e1S2Q3Q4K5L
to _ addres	f0M3I4X5N
to _ again	f0N1O2O3I4e5N
to _ an	a0L1d2[3M4R5`
to _ announc	h0O1O2c4N
to _ another	b0c1^2N3O4N
to _ at	Z0O1K2A3O4a5L
to _ back	Z0K1H2H3X4V5I
to _ beforehand	h0N1]2O3O4O5O
to _ both	h0O1O2O3O4N5f
to _ by	`0N1N2U3O4_5L
to _ desk	d0O1O2O3^4N5K
to _ director	h0O1N4h
to _ else	f0M1L2O4l5O
to _ final	d0M2e4W5O
to _ from	W0b1U3H4C5L
to _ hiring	f0O1M2N4b
to _ honest	f0U1O2M3O4O5d
to _ how	R0^1c2l3K4O5I
to _ i	W0G1M2O3c4@5^
to _ if	[0W1I2f3T4W5L
to _ in	P0@152L3I4C5:
to _ interview	Z0Y1N3Y4c5L
to _ into	h0L1^2M3O4O5N
to _ me	R1C2F3J4T5]
to _ my	P0L1U2]3G4U5?
to _ new	f1N4O5a
to _ no	h3e4`5N
to _ note	`0N1O2N3j4M5N
to _ of	[0I1Q2`3]4U5I
to _ off	d0M1N2Y3O4O5|
to _ office	a0V1K2N3N4^5d
to _ other	b0L1M2K3S4d5O
to _ panel	f0O1N2N4]
to _ people	h0O1J2N3O4f5H
to _ so	d0M1M2U3[4U5J
to _ somebody	h0O1O2k4O
to _ someone	f0M1O2L3O4J5a
to _ that	Q0O1D2H3T4Y58
to _ the	H0O1'2E3C445D
to _ to	W0F1I2L3U4[5^
to _ together	h0O4N5`
to _ top	`0L1O2N3X4]5L
to _ twice	h1O3]4L5O
to _ upfront	f0e1K2N3O4N5N
to _ what	W0n1y2J3K4G5K
to _ when	d0K1N2c4N5M
to _ where	_0I1o2d3N4N5N
to _ whether	Z0f1U2S3M4M5N
to _ which	a1X2^3O4N5K
to _ with	R0G1K3O4B5?
to _ without	h0N1O3N4[5M
to _ work	f3b4N5O
to _ would	h0O1_2L4O
to _ yes	h2O4f5N
to _ you	M0F1G2E3V4L5M
to add	Y0M1N2M3b4G5M
to add a	f0O2O3i4O
to any	d0N1O2M3O4b5N
to ask	X0Z1B2U3J4b5S
to ask for	f0O1I2H4a
to ask what	h0i1K2M3O4O
to be	K0B1>2[3K4a5_
to be announced	h0O1O2c4N
to be back	b0M1L2M3X4K5L
to be honest	f0U1O2M3O4O5d
to be in	f0O2K3^4O5N
to be interviewed	h2O4f5O
to be on	a0I1[2H3O4@5L
to be sure	d0[2_4M5O
to be upfront	h0]1N2N3O4N5N
to being	h0N1O2O3O5i
to choose	b0K1M2c3O4O5M
to connect	P0A1?2E3Q4C5J
to connect >	X0H1L2L3]4I5L
to cover	f0O1_2M4O5N
to cover >	h0O1_2M4O5O
to draw	b0J1F2H3J4J5`
to expand	d0O1]2O3N4M5N
to find	Y1T2L3^4K5R
to get	^0K1_2L3M4K5[
to get the	f0O1g2O3O4O
to give	^0K1O2`3O4_5_
to go	^0^1J2X3M4L5H
to have	V0K1K2p3W4]5;
to have it	h0^1O2[4O5O
to hear	O0T1i2d3I4C5H
to hear what	d0Z1m2N4M
to hear which	f0M1]2^3O5M
to hear would	h0O1_2L4O
to it	]0]1M2M3S4^5L
to it that	h0O2O3O4g
to its	h0Y1L4`
to join	Z0=1D2H3N4J5I
to know	P0n1Z2~3L4;5M
to know about	h0d2L
to know before	h0N1_2S4O5O
to know how	`0O1b2e4M5O
to know the	a0T1L2d4N
to know what	d0`1`2C4M5N
to know when	f0K1N2d4O5M
to know where	h0M1K2d
to know whether	`0^1F3N4N5O
to learn	T0S1g2S3N4Y5K
to learn how	d0Z1O2`4M
to learn that	d2O3O4f
to leave	d0O1O2O3L4e5N
to lose	d0U1O2O4`5M
to make	]0_1Q2Z3T5M
to me	Q0b1U2C3M4R5M
to me >	Z0d1L2J3N4V5Z
to mention	d0R2N3Z5O
to my	R0I1E2K3m4K5F
to my note	d2O3g4M5N
to pass	d0L1[2Z4g5N
to picture	h1j2M3O
to reach	_0K1N2G3Y4G5M
to reach you	h3e4O5O
to refer	h0O1N2O4i
to remind	h0O3g4N5O
to remind you	h0O3g4N5O
to run	b0I1L2N3N4J5]
to say	V0G1K2]3J4`5E
to say ?	f0K1]2W4O
to say it	h1O2O3Z5O
to say yes	h2O4f5N
to see if	f1N2d3U4O5O
to share	f0Y1N2a3O4J5O
to show >	h0O3O4N5e
to somebody	h0O1O2O4^
to somebody else	h0O1O2O4^
to speak	Z0L1L2H3K4m5J
to speak to	h0O1O4]5N
to spend	f0L1O2L3O4O5_
to study	h0O1d2K4O5N
to talk	V0^1B2E3K4I5O
to that	f0e1O2O4M5N
to the	G0I1X2>3O4R5F
to the final	d0M2e4W5O
to the hiring	f0O1M2N4b
to the interview	d0b1O3[4H5M
to the new	f1N4O5a
to the panel	h0O1N2O4^
to the top	`0L1O2N3X4]5L
to think	d0]1O2b4M5U
to this address	h0M3M4a5O
to touch	h0c3W4M5N
to treat	d0N1M2O3N4k5^
to two	h0N1O2[3O5N
to understand	_0d1u2L3O4O5O
to understand how	f0^1d2M5O
to what	Z0J1M2I3a4M5L
to what i	[0K1N2N3j4N5N
to whether	f0N1W2e3O5O
to whether i	h0O1O2h3O5O
to whoever	h0O1O2N3O4e5M
to work	R0S1E2H3C4@5=
to work from	h0i1N2O4O
to you	R0H1C2V3t4^5c
to you >	`0O1F2N3M4L5^
to you for	b0N2e3O4O5N
to you on	h1O3^4N
to your	O0J1K2K3]4J5c
to your desk	f0O1O2O3_4N5K
to your office	b0M1K2N3N4^5e
to your work	f3b4N5O
today	V0J1I2E3K4b5H
today >	^0Q1M2N3L4_5I
today-	V0J1I2E3K4b5H
toget-	Y0D1T2H3K4K5[
together	Y0D1T2H3K4K5[
together >	^0L1K2K3M4J5g
told	O0U1<2o3J5>
told _ what	h0`1N2O3O4N5O
told anyone	h3O4O5_
told me what	h0`1N2O3O4N5O
told my	b0O2L3L4a5M
told myself	h0M1O2^4M5O
tonig-	d0L1O2K3O4e5O
tonight	d0L1O2K3O4e5O
tonight >	d0L1O2K3O4e5O
too	S0G1E2H3c4N5c
too _ >	d0O1O2O3]4N5N
too _ and	h0O3O4K5h
too much	b0M1L2G3Y4N5Y
too much >	h0O3^5V
too old	h0O4O5a
took	U0J1K2H3B4S5M
took _ liberty	h3O4f
took a	d0`1O2O3N4M5^
took the	b0M1O2O3O4a5O
took the liberty	h3O4f
top	[0l1L2M3^4^5K
top _ the	_0f1M2N3R4h5O
top of	^0Y1O2N3W4a5N
top of the	`0Z1O2N3R4h5O
topic	d0N1~2J3O4O5N
topic-	d0N1~2J3O4O5N
touch	T0J1@2V3W4B5H
touch _ once	d0O1O2O3c4M
touch base	d0O1O2O3c4M
touch on	f0b1O2N3T4L5M
touch-	T0J1@2V3W4B5H
touching base once	f2O3[4O
towar-	d0d1G2I3N4Z5a
toward	d0d1G2I3N4Z5a
toward my	h0N1O2O3O4]5d
track record	f2O3O4]5M
tract-	h0N1O2O3Y4O
tractor	h0N1O2O3Y4O
trail	d2O3d4M5O
trail mail	f2O3f4M5O
trail-	`0L1L2N3a4L5N
train	Q0E1I2<3H4D5C
train days	h0c1O2N4O
train-	O0O1Q2:3C4A5A
trainee	]0R1]2M3L4N5M
trainee _ >	a0M1_2N3L4N5M
trave-	a0a1M2T3O4N5L
travel	a0a1M2T3O4N5L
treat	Z0C1Q2K3J4r5^
treat-	W0M1N2J3I4h5[
trial	V0Q1D2S3J4M5J
trial _ ?	f0R1M2h3O4O5O
trial shift	_0^1J2]3L4D5M
trial shift ?	h0M1M2j4O
trial-	V0Q1D2S3J4M5J
trick	f0N1d2N3O4M5G
trick-	d0M1c2N3O4M5G
tried	^0O1O2N3d4M5L
tried to	d0O2O3Y4O5O
tried your	h1O3Z4O5O
tried-	^0O1O2N3d4M5L
trip	d0g1M2M3N4O5N
trouble >	f0O2O3M4[5J
trust	X0R1J3K4_5G
trust _ the	h0]4N
trust that	b0Y2K3N4Z5N
trust-	U1I2M3J4[5E
truth	h0N1j2N4O5O
truth-	h0N1j2N4O5O
try	]0M1N2H3h4K5H
tryin-	[0N1_2S3`4I5E
trying	[0N1_2S3`4I5E
trying _ picture	h1j2M3O
trying to	b0O1b2Y3V4N5I
trying to picture	h1j2M3O
tube	h3M4O5c
tuiti-	h0k1M2L5O
tuition	h0k1M2L5O
turn it	h0d1O2M
twent-	Z0_1L2I3M4T5V
twenty two	f0V2O3O4N5`
twice	X0I1W2I3d4M5H
twice and	f0O3k4N
twice-	X0I1W2I3d4M5H
twin	d0V3O4O5g
two	G0M1;223X4I5C
two _ ago	f0O1O3O4O5l
two _ days	h0d1J2M4O
two _ for	h4d
two _ in	_0f1M2M3O4N5M
two _ us	h0N1O2o4O5N
two messag	f0O1O2O3a4O5N
two of	d0M1O2m3O4O5N
two of us	h0N1O2o4O5N
two on	f0_1M2_5O
two week	`0Y1O2L3W4N5N
two years ago	f0O1O3O4O5l
typo	f1O3[5N
unans-	h0O2O3a5O
unanswer	h0O2O3a5O
under	U0U1M2@3J4J5T
under _ ?	h0I1c2K4J5O
under control	f0L1O2O3O4M5k
under the	h0M1L2O4a5M
under your	f0g1@2J3N4L5N
under-	N0Z1V2F3K4=5N
understand	U0c1`2E4K5N
understand _ the	a0F1m2M3N4L5M
understand how	a0Y1h2M3O4O5N
understand how the	h0O1W3O5N
understand the	h0e4O
unifo-	h0O3O4[5O
uniform	h0O3O4[5O
unive-	a0R1]2S3O4N5d
university	a0R1]2S3O4N5d
until	Q0E1G2W3J4V5K
until * to	d2K3O4f5N
until _ end	h0O4d5N
until _ to	d2K3O4f5N
until the	_0M1N2L3K4c5^
until the end	h0O4d5N
until-	Q0E1G2W3J4V5K
up	G0N1f2H3[4K53
up ?	f0[1a2K4O
up ? >	f0[1a2K4O
up _ >	_0T1^2H3L4I5Y
up _ mind	b0M1K2k3O4e5O
up _ the	W0J1a2B3V4V5L
up _ your	a0N1K2O3]4N5N
up in	Z0W1L2E3b4T5L
up in your	f0O1N2O3`4N5O
up on	W0G1e2F3U4C5G
up the	^0R1c2Y3Q4K5U
up where	h0O1O3X4O5N
up where my	h0O1O3X4O5N
up your	f0O1N2d3O4S
up your mind	h2b3O4T
updat-	Y0J1F2k3K4D5I
update	]0K1G2~3N4M5N
update _ on	d2c3O4N5O
update me	d2c3O4N5O
update me on	d2c3O4N5O
upfro-	f0e1K2N3O4N5N
upfront	f0e1K2N3O4N5N
urgency	h0N1N2O3O4b
us	R0Z1G2M3K4S5~
us >	]0D1N2J3R4N5|
us _ >	b0f1K2J3O4J5d
us _ that	h0O1O2b3O4O5b
us i	h0N1O2]3O4N5W
use	P0=1;213G4R5H
used _ being	h0N1O2O3O5i
used to	_0I1N2M3N4J5c
used to being	h0N1O2O3O5i
usefu-	_0H1U2[3O4L5[
useful	_0H1U2[3O4L5[
useful >	f0N1N2S3O4N5a
using	h1N2O3X4N5O
using-	h1N2O3X4N5O
usual	Z0R1_2]3M4L5L
usual go	h0G1a2I4O
usual-	Z0R1_2]3M4L5L
vacan-	]0K1i2X3N4M5M
vacanci	h0N1_2G4N
vacancy	^0M1^2a3N4O5N
vacat-	d0k1F2I3O4O5O
vacation	d0k1F2I3O4O5O
varia-	f0b1J2O4O
variable	h0e1J2O
verdi-	d0L1O2s3N4N5N
verdict	d0L1O2s3N4N5N
versi-	f0N3[4N5N
version	f0N3[4N5N
version of	f0N3[4N5N
very	M0>1?2F3@4J5@
very keen	h0O1O2K4c5O
view	]0J1d2G3]4G5G
view on	f0O1Z2M3O4N5N
visa	a0h1L2b3L4M5N
visit _ >	f1L2_
visit-	T0>1:2M3B4F5G
visitor	[0C1<2H3F4J5M
voice-	d0O1O2N3p4M5Y
voicemail	f0O2O3s4M5L
vote	h0M1O2O3O4N5f
voter	d0O1O2O3O4O5Z
voter-	d0O1O2O3O4O5Z
vouch	h0N1N2M4e5O
vouch _ me	h0N1N2M4e5O
vouch for	h0N1N2M4e5O
vouch for me	h0N1N2M4e5O
vouch-	h0N1N2M4e5O
wage	]0b1N2L3N4J5G
wait	R0C1D2B3J4r54
wait _ >	a0T1L2L3O4k5J
wait for	b0L2V3O4i5K
waiti-	]0I1K3R4a5M
walk in	f0Z1_2O3O4S5O
want	K0l1k2R3S4W5Y
want >	h0O1O2O3M4O5[
want _ hear	h0N1_2M
want _ more	h0O1O3O4f5L
want _ see	a0Q1N2^3Q4M5N
want _ to	d0M1`2K3O4L5`
want _ understand	f0S1p3O5O
want it	h0O3N4T5`
want me	d0L1`2Z3O4Z5O
want me to	h0N1a2M4N5O
want to	M0^1`2S3]5M
want to be	_0O1N2M3L4X5K
want to know	f0_1O2O3O4O
wante-	R0K1M2N3b4;5X
wanted to be	d0a1N2M3M4M5M
wanted to see	d0M1O2_3R4N5O
wants-	a0J1Y2X3O4]5`
was	@011'2D3#4(5I
was _ at	f4N5~
was _ bit	h0O2O3O4_5M
was _ how	h0`2:3O5M
was _ my	h0^2N5c
was _ out	h2O3N4O5_
was _ what	h0J1^2U5O
was a	Q0A1H2I3K4Q5;
was a bit	h0O2O3O4_5M
was among	d0[2N3O4O5`
was among my	h0^2N5c
was bulli	h2O3N4O5_
was bullied out	h2O3N4O5_
was in	a0N1M2O3H4O5g
was so	a0N1O2c3O4N5c
was spot	h1O4O5c
was spot on	h1O4O5c
was that	h0O1K2d4L5O
was told	h0O2_4Z5O
was wonder	a0v1U2]3O5N
was wondering what	h0J1^2U5O
wast	d0g1N2N3O4K5_
wast _ time	f0[1O2N3O4M5_
wast your	f0[1O2N3O4M5_
waste-	f0k1O2O3O4W5I
wasti-	f0[1O2N3O4M5_
wasting your time	f0[1O2N3O4M5_
way	R0;1H2U3@4R5=
way _ the	`0K1Q2V3O4]5O
way the	h2`4O5M
we	E0D1)273,4G5?
we _ >	Z0N1k2S3M4N5G
we _ ?	h0N1I2e4O5N
we _ my	h0M2O3N5c
we _ to	a0M1B2U3O4[5N
we are	[0Q1J2W3N4J5[
we both	]0L1N2L3N4a5I
we can	^0o1O2L3J4k5K
we have	_0]1O2J3J4[5L
we may	f0^3N4G5i
we meet >	`0X1c2K3O4Q5O
we speak >	h0N1`2O4L
we'll _ a	h0]2M3K4M5O
websi-	b0L1c2V3Z4N5[
website	b0L1c2V3Z4N5[
wedd _ *	h0`5O
wedd in	h0`5O
wedding in *	h0`5O
week	K0h1F2X3b4E5G
week >	U0S1L2Q3V4M5N
week _ *	^0n1N2c3M4O5K
week _ i	d0N1O2L3c4O5N
week in	f0^2O3O5M
week of	^0[1N2f3K4K5M
week of *	b0]1N2e3N4O5O
week or	f1M2e3O4O
week until	h0M1M2c
weeke-	Y0a1L2I3Q4O5F
weekend	Y0a1L2I3Q4O5F
weeks-	X0W1L2N3b4L5J
weigh-	a0V1W2M3O4O5p
weight	h0M1[2O4M5f
welco-	U0H1a2X3J4G5K
welcome	U0H1a2X3J4G5K
weld	^0N1f2I3L4L5F
welder _ >	d0O1^2N3O4K5O
well	M0>1b2<3F4D5G
well >	W0Q1C2L3?4Y
well _ it	h0O2N3`4G
well _ the	a0_1`2J3O4M5_
well and	d0N1O2X3a4N
well with	b0M1m2G3O4F5N
well with the	f0O1a2J4N5O
went	R0V2c3X4M5C
went _ >	a0J1N2L3d4L5J
went _ well	f0N1g2J4N5O
went _ your	h0O1K2a4O5N
went quiet	h0e2O3`4O5N
went to	_0J1M2D3G4b5C
were	N0C1O3?4G5K
were all	d0O1O2N3L4K5b
were i	h0]1L4e
were my	a0J1K2M3C4H5I
what	B0b1~2b3R4#5D
what _ a	d0M1e2N5O
what _ after	f0O1J2l4O5O
what _ asked	d0O1O3b5O
what _ be	f0M1`2M3V4N5O
what _ committee	h0O1a2U4O5O
what _ does	d0N1=2N3O5O
what _ i	a0I1b2N3O4N5O
what _ is	d0b1Y2L4M5N
what _ make	f0f1]2N3O4O
what _ mean	b0T1N2g3O4O5]
what _ of	]0e1v2D3O4M5N
what _ panel	d0N1f2T4L5O
what _ personal	h0N1g4O
what _ sent	_0O1O2N3g4M5O
what _ the	Y0o2g3N4L5M
what _ to	f0L1i2K3N4O5O
what _ would	^0H1^2V3M4K5M
what _ wrote	^0O1M2N3n4O5K
what _ you	Z0J1~2N3M4H5N
what a	X0I1H2D3C4L5I
what are	`0H1`2Z3O4L5O
what are the	d0M1K2b3O5O
what became	h0M1`2O3O4O
what became of	h0M1`2O3O4O
what come	f0N1J2h3O4O5O
what comes after	h0O1J2n4O
what date	f0K1J2a4N5O
what did	`0b1A2]3O4M5N
what did the	a0c1D2Q3O4M5O
what does	b0G1b2L5O
what follow	f0M1K2]4O5N
what i	O0K172I3~4O5@
what i asked	d0O1O3b5O
what i could	d0M1O2`3O4X5O
what i sent	_0O1O2N3g4M5O
what i wrote	_0O1O2N3n4O5K
what i'd	`0e1M2N3O4O5O
what i'd need	h0a1O
what i'll	h0M1_2M3N4N5b
what is	f0h1M2b
what keep	h0N1`2O4N
what led	h0O1b2O4O5N
what manner	h0N1e2N5O
what measure	h0O1^2N
what measure would	h0O1^2N
what she	h0`1N2O3O4N5O
what that	f0Y1O2a5N
what that means	f0Y1O2a5N
what the	X0i1|2^3N4J5K
what the committee	h0O1a2U4O5O
what the panel	d0N1f2T4L5O
what would	[0I1s2D3O4K5N
what would you	a0J1Z2L4L
what you	S0i1O2K3C4D
what you personally	h0N1g4O
what you're	d0K1a2I3N4M5T
what'	_0O1t2c3O4M5M
what' the	f0U1b2J4N
what'-	_0O1t2c3O4M5M
when	L0[1O2p3>415I
when ?	h0N1M2`
when ? >	h0N1M2`
when _ >	h0N1M2`
when _ might	h0L1L2]4N5O
when _ new	h0r1K2K5O
when _ was	h0O2N4O5h
when _ you	d0L1J2[4G5O
when do	d0_1G2Z3O4H5O
when do you	f0M1L2`4G5O
when i might	h0L1L2]4N5O
when i was	h0O2N4O5h
when the	W0L1Y2X3K4J5O
when we	^1B2?3K4M5M
when you'll	f0M1G2u3O4M5N
where	L1B2d3E4=54
where _ are	d0X1N2_3O4M5O
where _ land	f0L1O2o3O4O5O
where _ last	h0O1O3X4O5N
where _ stand	d0J1C2b3O4N5N
where i	U0C1B2K3M4E5J
where matter	h0M1O2b4O
where matters are	h0M1O2b4O
where my	f0a1O2O3X4N5N
where my last	h0O1O3X4O5N
where the	^0a1n2G3M4N5K
where thing	d0K1K2k3O4N5N
where things stand	f0L1K2c3O4O5O
where we	f0N2^
where-	L0O1B2c3E4<5C
wheth-	N0k1o2l3H4G5C
whether	N0k1o2l3H4G5C
whether _ am	h0N1N2h3O
whether i	[0<1C2y3M4M5K
whether i am	h0N1N2h3O
whether the	X0[1e2E4N5N
whether your	d0j1l2K4O5O
which	H0[1b2J3I4@
which _ a	f0O1O2N4H5`
which _ be	h0O1O2d4c
which _ do	f0K1o2L4O5O
which _ hope	f0_1O2a3Q4O5O
which _ why	a0Y1N2V3T4V5f
which day	h0O1N2a4N
which day you	h0O1N2a4N
which grade	h0m1K2M4O
which i	T0R1M2F3Q4_5i
which i hope	h0`1O3Q4O5O
which is	[0U1L2T3Z4R5p
which is why	a0Y1N2V3T4V5f
which of	^0K1c2G3O4O5O
which of the	`0L1^2G3O4O5O
which topic	f0N1q2M3O4O5N
which way	h0N1N2i3O4O5L
which-	H0[1a2F3Q4?5O
whichever	h0O1O2J3_4N5M
white-	a0O1d2M3O4O5J
whiteboard	a0O1d2M3O4O5J
who	K0@1L2F3A4D5I
who _ i	d0L1`2J4O5O
who _ in	d0M1N2b3O4J5K
who _ it	b0O1a2N5M
who _ the	Z0k1H2X3N4C5J
who _ this	h0K1_2N4M
who else	h0O1g2J3O4N5O
who has	a0N1M2M3N4T5i
who would	f0M1c2L4O5O
who would i	f0M1c2L4O5O
whoev-	d0M1[2M3N4c5M
whoever	d0M1[2M3N4c5M
whole	U0S1J2D3E4L5I
whole _ *	h0_4O
whole of	f0[3N4L5O
whole of *	h0_4O
whole-	U0S1J2D3E4L5I
whom	W0I1R2=3L4b5A
whom i	d0T1K2K4p
why	S0F1c2D3H4X5Q
why i	^0d1K2M3H4R5Q
why the	a0I1Z2J3O4O5L
widow-	h0O1O5k
wife	^0^1N2N3O4[5~
wife would	h0T4O5_
will	G0?1O2b3D4a5H
will _ and	h2O4V5e
will _ be	Y0e1c2[3N4N5L
will _ my	^0M1O2J3B4=5G
will _ so	h0O1^2N3O4J5l
will _ the	^0N1N2S3[4]5L
will _ to	f0M1M2X4e5O
will _ you	]0]1O2K3O4L5I
will be	S0A1B3Y4I5T
will be the	f0O3_4N5O
will come	f1[2O4N5N
will do	h0O2N3O4a5N
will do the	h0O2N3O4a5N
will i	`0a1I2n3N4L5O
will i be	d0g1J2V4N
will see	^0O1O2O3O4_5_
will send	h0_1O3O4G5O
will the	`0@1Q2`3O4L5O
will there	b0M1e2T3O4O5O
will there be	b0M1e2T3O4O5O
will you	h0O1j2N
with	>0B13283=4?5C
with * >	b0O2^3O4N5O
with ?	d0M1k2J4O
with ? >	d0M1k2J4O
with _ *	]0G1N2M3M4e5L
with _ >	N0L1Z2C3F4L5H
with _ application	h0O1O2_3O4O5O
with _ as	f0O1O3Q5i
with _ assistant	h3Y
with _ at	b0S1`2O4N5N
with _ but	h0O1O2O3O4[5a
with _ experience	h0b2O4X5O
with _ for	b0K1O2c4N5N
with _ grad	h0L2M3O4_5L
with _ i	a0I1O2N3N4b5K
with _ is	d0O1M2N3O4`5O
with _ of	d0N1O2Y3N4a5J
with _ real	f1O2O3N4`5N
with _ since	d0O2O3N5q
with _ smile	h4O5s
with _ work	h0b1M4L5N
with _ year	f0f1L2N5O
with a	P0A1D2B3K4@5[
with interest	h4_5O
with me	T1@2^3M4O5U
with me is	h0O1M2N3O4a5O
with my	U0t1H2Q4j5F
with my *	h0M1O2O3O4_
with my application	h0O1O2_3O4O5O
with my experience	h0b2O4X5O
with my grades	h0L2M3O4_5L
with myself	h0O1N2O3N4N5m
with one of	h0N1O2_3O4L5K
with regard to	f0N1O2N3]4N5O
with remote	h0a1M2O3N4N5H
with that	h0O4O5e
with the	L0O1O2A3R4O5H
with the real	h1O2O3O4a5O
with this	f0M1N2N4L5j
with you	N0s2^3K4O5?
with you ?	f0^1O2f4O
with you on	^0f1O2N3L4M5K
with your assistant	h3Y
withi-	Y0K1S2J3F4[5B
within	Y0K1S2J3F4[5B
within 0	f0N1O2O3N4`
within 0 hours	f0N1O2O3N4`
within the	a0H1L2M3H4^5M
witho-	V0B1S2G3X4Y5Q
without	V0B1S2G3X4Y5Q
without _ >	d0N1O2O3Y4Y5J
woke	h1O2O3U4N5d
woman	f0O1M2M3O4J5[
woman-	f0O1M2M3O4J5[
won't	Y0I1M2H3L4k5D
won't find	d0O1O2O3O4_5M
won't-	Y0I1M2H3L4k5D
wonde-	U0n1q2w3L4M5K
wonder	W0t1z2|3N4I5M
wonder _ my	h0O1O2[3S4N5N
wonder _ the	a0h1b2^3N5N
wonder how	b0Y1_2X3O4O5N
wonder if	f0O1N2l3S4N5N
wonder if my	h0O1O2[3S4N5N
wonder what	b0F1d2e3O5K
wonder where	f0h1K2I3O4N5O
wonder whether	f0L1l2X3N
wondering what the	h0K1]2W5O
word	T0D2p3T4^5E
word >	a0N1O2I3X4C5N
word _ me	h1O2O4_
word _ what	h0N1b2M3O4O
word _ where	h0M1O2i4N
word _ you	d0L1J2[3W4b5N
word for	d1O2N3O4i
word for me	h1O2O4_
word from	d0L1J2[3W4b5N
word from you	d0L1J2[3W4b5N
word on	b0J1[2e3N4N5O
word on what	h0N1b2M3O4O
word on where	h0M1O2i4N
work	D0E182*3>4:5C
work >	W0A1D2H3H4b5[
work _ ?	f0N1e2M
work _ as	h3d4N
work _ first	f0H1O4_5O
work _ your	[0T1B2K3J4G5e
work as	f0O4b5M
work from	a0e1K2N3N4O5O
work in your	b0M1K2O3J4L5]
work on	R0A1T2K3H4F5D
work out	f0[1O4]5_
work the	f0K1O2O3O4`5M
work when	h0_1N2O5O
work with ?	h0O1b2N
worke-	S0;1L2K3K5A
worki-	T0b1I2M3K4I
works-	Q0K1?2B3I4>5K
worth	_0[1L2M3N4M5M
worth-	^0j1K2L3M4L5M
would	?0~1s2[3?4Y5M
would _ >	b0F1O2f3O4N5L
would _ a	U0D1J2I3M4f5I
would _ an	f0L1[2c3O4L5O
would _ any	h0O1O2m3O4O5O
would _ company	h0j1N2O4O
would _ for	a0F1N2N4e5L
would _ have	a0d1c2X3O4K5O
would _ honor	b1L2N3Z4M5N
would _ love	h0J1L2N3i4M5O
would _ me	V0?1U2j3M4D5I
would _ my	a0b1I2S3O4F5a
would _ receiv	h0N1d2L4O
would _ say	h0O1b2N4N
would _ thankful	b0L1Y2T3N4M5N
would _ that	b0k1M2U3O4V5O
would _ to	P0~1L2^3G4B5L
would _ useful	d0J1Y2a3O4L5N
would _ want	f0T1_2M4L5O
would _ you	b0K1]2U3O4k5O
would _ your	f0L1O2O4k5K
would appreciate	h0N1O2p3O4N5O
would ask	b0K1O2[3O4N5E
would be	H0X1d2Y3F4V5@
would be a	X0@1G2M3N4K5K
would be honored	b1L2N3Z4M5N
would be received	h0N1d2L4O
would be thankful	b0L1Y2T3N4M5N
would be the	f0S1O4O5c
would be useful	d0J1Y2a3O4L5N
would change	h0O1N2M3O5c
would expect	f0c1N2N3O4L5L
would hate	f0V2O4a5N
would hate for	h0O4d5O
would have to	h0[1O2O4N5O
would help	Y0Q1_2`3O4M5J
would help me	_0E1d2V3O4H5L
would hope	b0g1N2N3O4K5O
would hope to	h0[1O2O4L5O
would i	Z0n1r2?3M4V5]
would i be	a0U1Y2J3O4O5O
would i have	d0Z1k2I4N5O
would love	Z0@1L2K3I4M5V
would love to	Z0@1L2K3I4M5V
would need	b0s1O2N3O4O5L
would not	_0Q1T2I3N4q5G
would not be	h0c1O2O4T5O
would only	h0h4M5O
would the	^0q1]2G3O4O5O
would there	h0T1a2L4O
would there be	h0T1a2L4O
would welcome	_0K1d2I4K5O
would wish	f0_2Z5O
would wish to	f0_2Z5O
would you	S0C1c2O3L4U5K
would you be	^0X1D2T4k5N
would you say	h0O1b2N4N
would you want	h0N1a2M4N5O
would-	?0~1s2[3?4[5M
writ	T0C1K2V3g4X5D
writ >	h0O2`3X4M
writ _ >	h3b5O
writ _ second	h0O2N3]4M5N
writ a	h0O2N3]4M5N
write	S0J1T2A4K5B
write back	h1M2O3N4v5O
write-	Q0@1J2>3N4J5=
writi-	U0L1T2X3i4Y5D
writing a second	h0O2N3]4M5N
writt-	X0J1K2F3b4R5K
written	X0J1K2F3b4R5K
written _ >	h0M2O3L4^5O
wrote	Q0B1J2J3^4H5F
wrote _ *	a0O2O3o4O5K
wrote _ your	f3W4O
wrote on	b3^4O5L
wrote on *	d3a4O5L
wrote to your	h3^4O
wrote you	f2O3^4O5O
wrote-	Q0B1J2J3^4H5F
yard	]0K1G2J3O4N5`
year	E0T1f2431495[
year ?	`0b1m2I3N4N5N
year ? >	d0i1Y2L4O5N
year _ *	_0L1N2O3N4N5j
year _ >	^0^1k2I3M4M5W
year _ i	_0L1p2K3K4M5a
year _ my	h0M1a2N5O
year _ the	Y0Q1L2O3N4a5T
year _ which	h0N5x
year ago	d0O1O3O4O5g
year and	Y0H1_2M3N4K5G
year apprentice	h0d1O3O5N
year i	[0Z1L2N3M4L5B
year in	Z0H1M2O3L4h5Y
year would	h0N1O4S5b
years ? >	f0I1g2M3O4O5O
years ago >	h0O1O3O4O5Z
years in *	f0O4O5r
years in the	b0N1O3N4k5I
years-	H0F1T2:3=4E5D
yes	Z0:1L2o3W4b5K
yes _ no	h0N1O2h4N
yes or	d0M1M2o3O4U5N
yes or no	h0N1O2h4N
yeste-	V0J1J2X3]4G5F
yesterday	X0N1K2^3_4J5I
yesterday >	`0O1N2_3[4N5L
yet	Y0T1J2s3e4C5V
yet ?	d0L1F2h3N4O5O
yet ? >	d0L1F2h3N4O5O
yet _ >	d0L1F2h3N4O5O
yet i	d0O1O2O3`4I5M
you	60#1G2<4g50
you ?	_1D2d3O4J5N
you ? >	_1D2d3O4J5N
you _ >	M0N1?3=4F5U
you _ ?	]0R1B2Y3M4N5N
you _ able	d0a1I2R3O4J5O
you _ and	^0N1M2I3X4T5L
you _ another	h0O1d2L3N4K5O
you _ care	h1O2c3O4e5O
you _ decide	f0O2b3O4Y5O
you _ find	[0I1U2L3K4[5I
you _ for	S0V1O2b3K4J5E
you _ get	f0O1O2O3b4L5N
you _ given	h0N1J2`3O4O
you _ had	d0N1h2_3O4M5M
you _ have	^0M1L2^3Y5Z
you _ i	V1L2J3l4Q5V
you _ i'm	f0N1N2O3N4c5L
you _ know	d0N1N2M3O4]5M
you _ let	b0M1L2C3O4c5M
you _ like	f0M1O2N4X5`
you _ look	h0J1V2O3O4M5d
you _ me	K0E1g2F3E4S5B
you _ mind	f0Y1]2K3O4M5Z
you _ move	d0N1O2T3M4b5N
you _ my	W0I1I2G3Q4_5[
you _ not	`0I1M2R3a4[5M
you _ of	]0J1l2N4I5M
you _ one	h0N4^5N
you _ people	h0r1I2N4O
you _ rate	h0^1U2N3O4O5O
you _ run	h0N1a2L4O5O
you _ share	h0M2d4O5O
you _ tell	]0J1`2^3O4J5M
you _ the	F0=1e2.3S4a5K
you _ think	h2O3O4H5g
you _ this	b0K1I2I3Q4g5M
you _ timetable	h0O1O2a4M
you _ to	T0?1X2h3H4`5J
you _ until	b0O1N2J3X4g5O
you _ want	f0M2[3N4h5O
you _ well	f0L1J2O3O4H5]
you _ with	^0I1N2[3M4E5H
you _ your	[0M1S2M3L4V5b
you _ yourself	f0M1O2O4_5M
you about	Y0M1L2N3b4Q5L
you about the	[0O1M2O3[4N5N
you after	f3_4N5N
you after i	h3`5O
you again >	h3]4N5O
you ahead	f0O1f2O3S4N
you ahead of	f0O1f2O3S4N
you are	X0N1V2W3M4^5Q
you are >	h0^1K2]4N5O
you as	d0O3U4`5O
you as a	h4b
you asked	Y0G1K2H3D4I5K
you be	]0W1C2Z3N4k5N
you be able	d0a1I2R3O4J5O
you both	h2N4O5d
you both >	h2N4O5d
you but	d0O1O2O3]4[5L
you but i	f2O3]4O5L
you can	Y1V2m3L4a5K
you can see	h0b2N4N
you can share	h0M2d4O5O
you card	h2O3[5N
you could	[0Z1r2E3N4n5N
you could tell	h0O1c2L4N
you didn't	`0O1O2O3t4I5K
you didn't get	h2O3Z4O5O
you don't	a0W1Z2J3X4G5j
you don't mind	f0Y1]2K3O4M5Z
you feel	h0O1S2b4O
you find	d0X1e2N3O4N5O
you for	F0E1F2O3C4G5I
you for a	f2h
you give	_0S1Y2b3O4G5N
you give me	`0W1T2d3O4I5N
you had a	h2K3Z4N5O
you have	Q1[2[3X4V5Y
you have a	b0K1[2T3O4M5c
you have given	h0N1J2`3O4O
you have had	h0N1^2a4N5O
you have in	f0`1L2V4O5N
you have not	h2O3^4L5O
you have the	f1M3O4Y5a
you have until	f2K3O4n5O
you i	Z0E1L2K3Z4<5K
you in	[0J1V2M3M4S5a
you in my	h0O2O4L5h
you join	h0M1b2O4J5O
you know	]0S1I2L3O4f5L
you like >	h1O2O3W4N5N
you look	d0K1b2L3O4L5Z
you may	_0N1O2L3S4e5X
you measure	h0N1`2L
you measure whether	h0N1`2L
you might	f0L1^2_3O4K5N
you must	b0L1O2L3O4j5c
you must know	h0O1O2O3O4o5O
you my	h0`1O3O4O5O
you need	Y0D1<2G3K4U5H
you need to	d2N3O4p5N
you note	h2N3Y4N5O
you on	R0W1T2I3e4@5b
you on *	W0a1N2O3O4I5I
you on the	Z0J1Z2L3X4H5J
you one	f0O1O3]4O
you one more	f0O1O3]4O
you or	h0O1R2b
you owe	h1N2N3O4g5N
you owe me	h1N2N3O4g5N
you personal	h0N1g4O
you plan	h0O1f2W4O
you plan to	h0O1f2W4O
you saw	h0O4d5D
you say	a0U1k2N3O4K5O
you see	d0J1_2X3O4X5N
you seeing	h0K1G2`3O4M5_
you share	f0M1j2N4O
you share the	h0O1a4O
you still have	h0N1O2`3V4M5N
you that	`0N1N2M3V5X
you that i	f0O1O2O3Z4O5d
you then	h0O1O2N3Z4K5M
you think	d0J1J2q3O4H5N
you to	R0E1L2=394~5R
you until	h2O4Y5c
you until the	h2O4Y5c
you use	d0N1l2L3O4M5N
you want me	h0N1a2M4N5O
you were	X0K1`2I3M4F5Z
you will	U0T1J2Z3G4m5S
you won't	b0O1O2N3O4j5L
you won't find	d0O1O2O3O4_5M
you would	[0G1M2]3L4t5V
you'd	X0`1d2U3N4L5G
you'd _ me	h0M1^2U4O5N
you'd be	d0e1L2N4W5N
you'd want	h0H1g2M
you'd-	X0`1d2U3N4L5G
you'l-	U0C1E2e3Q4y5A
you'll	U0C1E2e3Q4y5A
you'll _ >	d0O1O2_3G4K5N
you'll bring	h2a4W5O
you'll choose	f2[4`5O
you'll choose >	h2_4X5O
you'll have	f0O1O2T3Y4I5N
you'r-	R0O1`2T3S4u5f
you're	R0O1`2T3S4u5f
you're _ >	f0Z1N2V3N4Z5H
you're _ best	h2N4]5M
you're _ first	h0O1O2O3O4b5b
you're _ one	f0O1I2`3O4H5a
you're _ the	h0O1O2N3O4S5c
you're lean	h0M1I2k4J5O
you're the best	h2N4]5M
you'v-	Y0K1Q2W3K4^5E
you've	Y0K1Q2W3K4^5E
you've been	f0Z1b2N3O4K5M
you've made	h0L1M2S3O4H5O
young	b0K1]2K3O4W5r
young and	h0O2N4L5n
young people	h0M1M2N3O4]5X
young-	^0O1X2V3N4g5m
younger	f0N1N2_3O4^
your	:0(1O27344S5#
your _ *	Y0M1O2M3[4I5G
your _ 0	h0p1M2O
your _ >	H051A3R5^
your _ ?	W0R1[2d3O4Z5M
your _ addres	h3h
your _ as	a0O1W2N3N4u5O
your _ attention	h2O3S4a5O
your _ by	d0M2O3N4b5M
your _ came	h2M3E4_5M
your _ convenience	h0^1O2N3N4O
your _ i'm	h1O3L4O5^
your _ in	Z0[1d2I3I4T5K
your _ know	h0O1O2O4O5e
your _ of	V0K1F2i3I4M5G
your _ on	P0I1N2J3A4S5M
your _ portal	h0O1N2N4d
your _ so	a0J1O2V3c4N5Z
your _ still	b0I1j2S3O4N5O
your _ that	[0K1L2]3N4D5k
your _ to	Z0F1F2Q3J4V5G
your _ which	f0]1N3O4N5i
your _ would	d0N1N2v3O4N5[
your account	f0_1M2O3O4O5O
your answer	a1O3[4k5N
your case	h1]2N3a4N
your chamber	h0O1_2O3O4O5O
your colleagu	d0N1_2K4X
your competitor	h0h1N2O4M5O
your convenience	d0O1O2[3X4M5O
your convenience >	h0O2]3O4N5O
your decision	d0O2v3O4N5O
your decision >	h2d3O4O
your department	f0N1g2N4I5O
your desk	^0K1M2N3Z4[5Y
your desk is	h0O3O4d5M
your director	f0M1`2L3O4h5O
your door	h3[4b
your earliest	f0]1O2X3N4M5O
your earliest convenience	h0^1O2N3N4O
your eyes	h1^2O3O4O5d
your firm	a0a1M2L3O4R5N
your floor	h0N1O2O4M5c
your heart	h0O4L5d
your honest	h1[2a3O4O5N
your hotel	h0O2O3O4`5c
your house	h0O1O2O4c5K
your impression	h1N2s
your impressions of	h1N2s
your in	h0N2O3N4O5a
your inbox	^0N1N2O3e4G5W
your inbox >	d0O1O2O3]4I5N
your institution	f0f1Q2O4O
your kind	a0O2O3Y4L5O
your lobby	h0N1O4M5e
your loss	h0N1O2N3O4i
your mind	f0O1N2d3O4S
your mind >	h2b3O4T
your office	W0F1S2K3I4_5Y
your office >	`0N1O2O3M4Y5b
your second	f0O1b2I3M4O5O
your side	b0N1B2n4g5O
your time	X0R1J2[3K4I5_
your time >	a0N1O2N3K4K5a
your trouble	h4`
your view	h1[2O3O4O5N
your view on	h1[2O3O4O5N
your website	h1i3]4O5O
your weld	h1n2N
your wife	h0N1O2O4`5c
your work	^0O1N2N3_4K5M
your yard	f0M1B2K3O4O5c
yours in the	h0N2O3N4O5a
yours-	Q0H1B2E3E4A5M
zero	h0]1M2O3a4N5O
£	h0`2O3O4O5N
£ 0	h0`2O3O4O5N
"""
"""A feature a line: its name, how rare it is, and for each rule that it weighs in its number and the weight."""
