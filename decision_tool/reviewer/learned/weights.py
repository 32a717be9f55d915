"""What was learned from the labeled sentences. Written by `python -m training.train`; never by hand."""

from collections.abc import Mapping

from decision_tool.reviewer.learned.model import Rate

RATES: Mapping[str, Rate] = {
    "pay": Rate(-3.344, 0.5777, 0.17, -3.29),
    "role_question": Rate(-3.681, 0.5083, 0.34, -3.54),
    "next_steps": Rate(-3.387, 0.5926, 1.14, -2.76),
    "repeat": Rate(-2.741, 0.5987, -0.05, -1.78),
    "pushy": Rate(-2.219, 0.5955, 1.4, -3.18),
    "too_personal": Rate(-2.397, 0.5458, 3.86, -3.65),
}
"""For each rule that is scored, how its weights become a score."""
NAMES = """\
A!
B *
C>
A$
B 0
D a
Eplus
C_ a
Eplus
A*
B 0
C>
C?
D >
C_ !
E*
E0
E>
E?
Ea
Fn
Gd
Fre
Fs
Ft
Ebe
Gen
Efor
Egood
Ehave
Fr
Ei
F'd
Gm
Gve
Fn
Fs
Ft
Elet
Fike
Emade
Fe
Fy
Enot
Eon
Fr
Epart
Ereal
Eso
Ethat
Ge
Hre
Gis
Fo
Eus
Every
Ewant
Gs
Fe
Fhat
Gich
Fill
Fonder
Guld
Eyou
Hr
Cafternoon
Dnd
F *
Ghave
Gi
H'd
Im
Ive
Gwould
Gyou
Dre
Ds
E the
Dt
E the
Cbook
Dut
Dy
Ccall
Cdo
Cfor
F a
Dree
Eom
G the
Chas
Dow
Ci
D will
Fould
D'd
Em
Df
Dn
E *
Fhr
Eterview
Ds
E there
Dt
E would
Clink
Dook
G like
Cnight
H >
Do
Cof
Ef
F >
Gand
Dn
E *
Fthe
Dpen
Dr
E *
Fin
Cpost
Creport
Dole
G at
Csince
Do
E i
Fthat
Cthat
G i
Hwe
Ee
F 0
Eough
Dime
Do
E *
Dwo
Cwas
De
Dhen
G the
Eich
Dill
G i
Eth
G a
Dould
A-able
Ey
Ccts
Cged
Er
Es
Due
Cils
Dns
Drs
Cker
Es
Clly
Dty
Cmed
Cnce
Ey
Der
Dge
Dts
Crch
Dds
Ded
Dge
Dks
Dly
Csed
Cted
Er
Es
Dly
Dor
Cuse
Cy's
Bback
Dnd
Dse
Cers
Cine
Cled
Em
Es
Cody
Dok
Drn
Cute
Bcant
Dre
Dte
Ce's
Ded
Dnt
Drs
Dss
Ched
En
Er
Es
Cial
En
Des
Dng
Dse
Cked
Come
Cted
Dly
Dor
Cult
Dss
Bdacy
Drd
Dte
Dys
Cded
Cent
Drs
Dst
Cful
Cict
Ded
Es
Dng
Cled
Er
Es
Cn't
Coor
Dwn
Craw
Ded
En
Cuce
Et
Dle
Dre
Beady
Drs
Dse
Dth
Ccts
Cdic
En
Cers
Dts
Cfit
Dly
Dul
Clor
Cman
Dic
Dpt
Cn's
Et
Dce
Ey
Dds
Ded
Er
Dge
Dse
Dts
Ey
Cone
Cper
Dsy
Cr's
Dal
Ded
Ee
Dns
Dty
Dve
Ctch
Ded
Er
Es
Dic
Cved
Er
Cwed
Bfect
Dss
Cfed
Cied
Dle
Drm
Dts
Core
Em
Bgers
Ey
Dst
Ched
Dly
Dts
Cies
Dng
Dst
Dve
Dze
Cled
Cned
Er
Cram
Cues
Bhair
Dnd
Et
Dps
Drd
Cbor
Cere
Es
Cine
Eg
Dve
Cone
Ey
Dod
Dut
Cted
Er
Dly
Bians
Et
Dte
Cbed
Dle
Ccal
Ded
Es
Cday
Ded
Er
Es
Cent
Drs
Dst
Dty
Dve
Dws
Cful
Cged
Dht
Dns
Cled
Cmum
Cnal
Er
Ded
Ee
Er
Es
Dgs
Dst
Dts
Due
Cons
Drs
Dus
Cpal
Cred
Es
Csed
Dts
Ctal
Ded
Er
Dor
Cval
Ded
Es
Czed
Bject
Bkage
Cend
Drs
Dts
Cful
Cing
Blace
Dge
Din
Drs
Cbox
Cder
Cege
Dss
Dts
Cied
Er
Es
Dft
Dne
Eg
Don
Dse
Eh
Et
Dty
Dze
Cler
Coad
Dck
Dgy
Drd
Dws
Cude
Dre
Cves
Cyst
Bmail
Dry
Cber
Cend
Et
Drs
Cine
Eg
Dse
Dts
Dum
Cmer
Cple
Cute
Bnced
Es
Cd's
Dar
Ded
Er
Dly
Dry
Ce's
Dct
Drs
Ey
Dss
Cg's
Ded
Er
Es
Dly
Cies
Dng
Don
Dty
Cked
Dly
Cned
El
Er
Coon
Drs
Csed
El
Cted
Er
Dly
Dry
Board
Cked
Clio
Cmer
Es
Cnal
Dds
Ded
Er
Dse
Cols
Dns
Cr's
Dal
Dce
Dds
Ded
Dts
Csed
Cugh
Dnd
Et
Dse
Cwed
Er
Cxes
Cyed
Ee
Er
Bpals
Dny
Dre
Ek
Cect
Dns
Cful
Cily
Dng
Dst
Cond
Drt
Dse
Cped
Cted
Dly
Bract
Dge
Dit
Dls
Dns
Drs
Ey
Dte
Cced
Cday
Ded
Ce's
Dct
Des
Dly
Dnt
Dss
Et
Cful
Cibe
Dct
Des
Dly
Dng
Dos
Dse
Dty
Cker
Cman
Ded
Cned
Er
Ey
Coll
Dnt
Dom
Dus
Cral
Ded
Dow
Cses
Cted
En
Er
Cved
Es
Cy's
Bsage
Dnd
Celf
Es
Ey
Dnt
Drs
Ey
Cful
Ched
Er
Dip
Dop
Cide
Dng
Don
Dte
Ey
Dve
Cman
Cn't
Cons
Csed
Es
Dor
Ct's
Ded
Dic
Dly
Dra
Ey
Cume
Dre
Btact
Dge
Din
Dke
Dnd
Et
Dte
Cead
Den
Er
Dly
Dnt
Drn
Es
Dsy
Cher
Cial
Dce
Der
Es
Dme
Dng
Don
Dve
Cled
Cner
Cody
Dod
Dre
Es
Ey
Crar
Dic
Dol
Cted
Ee
En
Cude
Dre
Dte
Buary
Dte
Cble
Cest
Cght
Cire
Clar
Dly
Dts
Ey
Cmes
Cous
Cral
Ded
Es
Csal
Ctes
Bvate
Cene
Drs
Cice
Dew
Dng
Dst
Cous
Bward
Ceen
Drs
Cing
Dse
Cork
Byers
Cing
Cone
Csts
Bzing
A0
B *
D >
Eand
C>
C?
D >
C_ *
E0
E>
E?
Ea
Ffter
Fnd
Ft
Ebefore
Fut
Efor
Ehour
Hs
Ei
F'd
Fn
Fs
Fts
Elast
Em
Eof
Fr
Ethe
Hre
Gis
Ewould
Eyear
Ca
D m
Eyear
Dnd
F 0
Gi
Gwould
Cdays
G ?
Cfor
Chour
Gs >
Cin
E *
Ds
Ck
D and
Cmillion
Cnd
Cor
Cpeople
Ercent
J >
Dlus
Crd
E >
Fand
Cs
Dt
E >
Cth
E >
Fand
Fi
Do
E 0
Cwhich
H is
Cyear
Gs in
A< *
C_ *
E0
Ea
Fdd
Hition
Gmire
Gvice
Ise
Ffter
Fgain
Flready
Gso
Gway
Fm
Fn
Gd
Gswer
Gy
Hth
Fpologize
Gplication
Hreciat
Ne
Fre
Fs
Gk
Hed
Gsume
Ft
Gtach
Fwait
Eback
Gnk
Gse
Fe
Gen
Ggg
Glieve
Gst
Fook
Gss
Gth
Fuilt
Gmp
Gy
Ecall
Gme
Gn
H't
Hdid
Hnot
Grd
Gse
Fhair
Hs
Geck
Fircle
Flear
Fome
Gnfirm
Hsider
Guld
Jn't
Hrse
Furiou
Hrent
Eday
Fescribe
Hign
Fid
Fo
Ges
Gn't
Gubt
Frove
Eeager
Grlier
Fleven
Fmail
Fnjoy
Gtrance
Fven
Hryth
Fxcuse
Gpect
Hlain
Efaith
Feedback
Hl
Glt
Find
Grst
Gve
Flight
Goor
Follow
Gr
Hgive
Iot
Hward
Gund
Hr
From
Egather
Fentle
Gt
Five
Flad
Food
Gt
Frade
Hteful
Geen
Fues
Ehad
Hn't
Gppen
Ii
Grd
Gs
Gve
Fead
Hrd
Glp
Gre
Gsitation
Fint
Gring
Fold
Gpe
Hing
Gur
Gw
Fusband
Ei
F'd
Gm
Ff
Fn
Gform
Gsist
Hurance
Gterview
Fs
Gn't
Ft
G's
Ejob
Fust
Ekeen
Hp
Gpt
Find
Fnow
Elandlord
Gst
Gte
Feader
Hrn
Hve
Gcture
Gft
Gt
Ficence
Ged
Gke
Id
Gne
Gp
Gttle
Fong
Gok
Gst
Gve
Id
Fuck
Emade
Gke
Gn
Hy
Gy
Fe
Gntion
Gssage
Gt
Fore
Gther
Gved
Fuch
Gst
Fy
Ename
Feed
Gighbor
Gver
Gw
Hs
Fo
Gt
Hic
Je
Gw
Eof
Gten
Fld
Fn
Gce
Ge
Gly
Fperat
Fther
Fught
Gr
Gt
Fwe
Epaid
Grent
Gtience
Ferson
Fhone
Fing
Flease
Fointer
Gst
Fray
Gefer
Hsent
Hviou
Gobab
Hfile
Hmis
Full
Gt
Equestion
Erather
Fe
Gach
Hd
Hl
Iise
Jze
Gcommend
Iver
Ggard
Hret
Gmain
Hember
Hote
Gquest
Iire
Gsident
Hpond
Hume
Gturn
Gvert
Hisit
Esaving
Gw
Gy
Hs
Fecond
Ge
Hm
Gnd
Ht
Fhall
Hre
Gop
Huld
Fince
Fmall
Gile
Fo
Gld
Gmeone
Gn
Gon
Grry
Ht
Fpreadsheet
Ftart
Gill
Gock
Gruggl
Gudent
Fure
Hvey
Etake
Glk
Gught
Feach
Hm
Gll
Gn
Fhank
Ht
Ge
Hrapist
Ie
Ging
Ik
Hrd
Hs
Gought
Gree
Fime
Fo
Gld
Gok
Gpic
Frain
Gied
Guly
Hst
Gy
Hing
Fwenty
Go
Eunderstand
Lood
Fp
Gdate
Fs
Ewait
Glk
Gnt
Gs
Fe
Glcome
Gnt
Gre
Fhat
Gich
Gom
Fife
Gll
Gsh
Gth
Fon't
Hder
Grk
Hry
Guld
Frit
Ie
Iten
Gote
Eyear
Fou
Hr
Ca
D friend
Egentle
Eleader
Fittle
Eperson
Esecond
Fmall
Dccept
I my
Ford
Iing to
Dfter
H my
Iour
Iten
Jhe
Dgain
Dll
Fow
H me
Dm
E i
Dnd
Eother
Ey
F advice
Gnews
Gpointers
Dpologi
Jes for
Dre
F the
Jre
Gyou
Ds
E a
Gn
Fi
Fmy
Fone
Fpromised
Fthe
Fyou
Dt
E *
Fthe
His
Etach
Cbe
Efore
I *
Ji
Jwe
Eing
Elow
H is
Est
Etween
Doth
Dump
Ging this
Dy
E what
Ccall
En
F i
Gwe
Gyou
Dheck
Hing in
Dircl
Hing back
Doming
I back
Engratulation
Qs on
Fsider
K this
Euld
H i
Isomeone
Ithe
Iwe
Iyou
Cdear
G *
Did
F i
Gmy
Gthe
Do
E i
Fnot
Fyou
Ees
G the
En't
Cenjoy
H the
Dven
Cfancy
H a
Dollow
Iing up
Er
F the
Fgive
J me
Drank
Hly i
Durther
J to
Cgentle
I reminder
Et
Ft
Diving
Dlassdoor
Dod
Eod
Dreat
Chappy
H to
Es
F the
Eve
G you
Fing
Dere
G is
G'
Hs the
Ey
F there
Di
Ere
G me
Donest
Epe
Fing
Ew
F are
Gdid
Ho
Gis
Glong
Gmany
Huch
Goften
Gsoon
Gwould
Ci
D admire
Flready
Gso
Gways
Fm
Fnswered
Fpologize
Gpreciate
Od
Fssume
Fwait
Ebelieve
Fuilt
Ecame
Gn
H't
Fould
Jn't
Edid
Fo
Gn't
Gubt
Frove
Eemailed
Fnjoyed
Fxpect
Efeel
Glt
Forgot
Gund
Egather
Five
Fot
Fuess
Ehad
Hn't
Gve
Feard
Fold
Gpe
Einsist
Ekeep
Fnow
Elearned
Gft
Fied
Gked
Gp
Fook
Gved
Emade
Gy
Foved
Fust
Eneed
Gver
Foticed
Eought
Epaid
Frayed
Ereached
Hd
Hlise
Jze
Ily
Ggret
Gmain
Gquire
Esaw
Fee
Gnt
Fhall
Gould
Ftill
Etake
Gught
Feach
Fhink
Fold
Gok
Fried
Gust
Eunderstand
Lood
Ewant
Ied
Gs
Fill
Fon't
Hder
Guld
Frite
Gote
D'd
F appreciate
Hsk
Gbe
Gdo
Glike
Hove
Gneed
Grather
Heally
Gtake
Gwant
Helcome
Ell
G be
Em
F *
Ga
Gcurious
Geager
Gglad
Hrateful
Gin
Gkeen
Glooking
Gnot
Gon
Gsending
Horry
Htill
Hure
Gthe
Hrying
Gused
Gwriting
Eve
G already
Jways
Hbeen
Hgot
Hhad
Hnever
Df
E anything
Fi
Gt
H's
Fthe
Fyou
Dn
E addition
Fcase
Fmy
Fthe
Ds
E it
Fthe
Ire
His
Fyour
Dt
E has
Fis
Fsays
Fwas
Gould
E'd
G be
Fs
G a
Hbeen
Hclear
Honly
Cjust
G a
Hbumping
Hchecking
Hso
Ckind
Gly accept
Jconfirm
Jlet
Jnote
Jrespond
Lvert
Jtell
Jupdate
Clast
Det
F me
Gus
F'
Dife
G has
Eke
Dook
Ging forward
Cmake
G sure
Eny
Ey
F *
Gi
Fbe
De
Dight
H i
Ithe
Iwe
Iyou
Doney
H isn't
Dy
E *
Fapologies
Hplication
Fback
Goss
Fcard
Gurrent
Fearlier
Fhusband
Fjob
Flast
Hte
Gicence
Fmother
Fname
Geighbor
Gotice
Fold
Gnly
Fpatience
Ghone
Grevious
Fquestion
Fresume
Fsavings
Gon
Ftherapist
Fwife
Gork
Cno
Ebody
I has
Et
F sure
Gto
Con
E *
Fthe
Ece
G again
Hmore
Ee
F more
Gwould
Ely
Dpen
Dther
Dur
Cpeople
Er
Fhap
Is you
Fmit
I me
Dick
Ging up
Dlease
I accept
Jbe
Jconsider
Jdo
Jexcuse
Jfind
Korgive
Jget
Kive
Jkeep
Jlet
Jnote
Jtake
Kell
Dopp
Cquick
Creminder
Esend
Dough
Csecond
Ee
F you
Fing
End
G me
Ging this
Dhall
Eoot
H me
Fuld
I i
Jmy
Dince
H i
Imy
Ithe
Iwe
Iyou
Er
Do
Eme
Gone
J as
Kof
Erry
H for
Ito
Dtill
H hoping
Dure
Ctell
G me
Dhank
H you
Hs again
Jfor
Jonce
Ft
G'
Ee
F bank
Gnew
Goperating
Hther
Gposting
Fre
H has
H'
Is a
Kno
Eis
G is
Do
E add
Fbe
Fwhom
Euch
Hing base
Drying
Durn
Dwo
Cunles
Cwant
Ged to
Es
F my
De
E are
Fboth
Fhave
Dhat
G a
Ire
Hdid
Io
Jes
Hhappens
His
Hkind
Hmade
Hshould
Iort
Htime
Hwill
Iould
Hyou
G'
Hs the
Jup
Gever
Een
G do
Hi
Fre
H do
Fther
Eich
H entrance
Iof
Eo
F would
Ey
F did
Ghave
Gis
Dill
G i
Hthe
Kre
Eth
G an
Hmy
Hthis
Dork
Euld
H i
Jt
Ilove
Ithe
Lre
Iyou
Cyes
Dou
F are
Hsked
Gcan
Gdid
Ghave
Glook
Gmade
Iy
Hentioned
Hust
Gneed
Gowe
Gsaid
Hhould
Htill
Gwere
Hill
Hon't
F'll
I find
Gre
I the
Gve
Fr
G post
Hsmile
A?
B >
C_ hope
Ci
D hope
Aa
B *
C0
C_ *
E>
E?
Eabout
Ffter
Fllowance
Fnd
Fs
Ft
Eback
Fecause
Gfore
Gtween
Fonu
Fut
Fy
Ecall
Grd
Fhange
Eday
Feal
Ggree
Efit
For
From
Egets
Fift
Grl
Ehas
Fead
Hrt
Fire
Four
Ei
Fn
Gterview
Fs
Gn't
Ejob
Ekind
Eleader
Fike
Gne
Fook
Emeet
Foment
Gther
Enudge
Eof
Fn
Gce
Ge
Fr
Fut
Epanel
Gss
Ferson
Flace
Foint
Gst
Erate
Feminder
Foom
Gund
Esince
Fo
Ftarter
Gudent
Etalk
Feam
Gn
Gst
Fhat
Ge
Ging
Fime
Fo
Go
Fwo
Eup
Eversion
Eward
Fedd
Gekend
Fhen
Hre
Go
Ford
Guld
Frite
Eyear
Gt
Fou
Cbad
F moment
Fge
Enk
G >
Deginner
Etter
I version
Dig
Et
F about
Dlast
Dottle
I of
Drief
Dudget
Ccall
G and
Endidate
Fe
Erd
Feer
Dhance
I >
Jto
Gge
I >
Eief
Fld
Dity
Dondition
Ftract
Holler
Euple
I of
Cdate
Ey
F >
Decision
K >
Egree
Dispatcher
Evorce
Driver
Cfact
Emi
Gly wedding
Evorable
Dellow
I *
Ew
Dinish
Erm
Fst
Dool
G of
Erm
Gality
L >
Ger
Driend
Ily nudge
Durther
Cgas
Dentle
I reminder
Dift
G card
Dood
G deal
Htime
Hword
Dreat
H deal
Duide
Chead
Dint
G about
Is
Dotel
Euse
H or
Durry
Cjob
Dunior
Ckindnes
Js >
Etchen
Clater
Deader
I as
Dine
Ettle
I >
Jnudge
Jon
Eving
Donger
Et
F about
Cm
Dan
F who
Fager
Ester'
Js degree
Etter
I of
Distake
Donth
H >
Cnanny
Dew
F post
Fborn
Dice
Do
Ermal
I day
Ete
G on
Dumber
Cparamedic
Ft
Dermanent
Fson
I as
Jof
Ial
Dhone call
Dlace
Eeasure
K to
Dosition
Cquarter
J of
Eick
H call
Fet
Creal
Fson
Eference
Hral
Eminder
Eply
H by
Ito
Esponse
Dough
Dule
Cschool
Deason
Econd
I interview
Jtime
Jyear
Ense
H of
Dhift
Eort
H word
Dick
Egn
Ging bonus
Emple
Engle
I mother
Dmall
H gift
Dtammer
Fnd
Erong
Dubject
Ctalk
Deam
Ext
G on
Dhank
H you
Eird
H >
Iof
Dimetable
Dool
Drainee
Dypo
Cverdict
Fy
Cway
Deek
G is
Dord
G from
Hon
Dritten
Cyear
G >
H?
Hthat
Es
F or
Bble
E to
Cout
F *
H >
G0
G_ *
I>
I?
Ianalyst
Kd
Jpplication
Ibut
Icompany
Idata
Le
Ky
Ifellowship
Jirst
Ii
Js
Jt
Ijob
Juri
Inew
Jote
Ipay
Jost
Iresult
Jole
Iso
Jtatu
Iteach
Lm
Jhe
Lre
Jime
Iwith
Iyou'll
Ga
Ghow
J juries
Git
I >
Gme
I ?
Hy
I application
Gthat
K >
Ie
J *
Kanalyst
Kcompany
Kdata
My
Kfellowship
Kjob
Knew
Lote
Kpost
Krole
Kstatus
Kteaching
Nm
Iis >
Gwhat
K i
Lthe
Iere
Hork
King there
Gyou
Jr
K company
F-
Dve
F _ the
Gall
Gwhat
K the
F-
Croa-
Fd
G ?
I >
H_ >
Csen-
Bcade-
Ccep-
Ft
G _ >
Jinvitation
Oe
Jrequest
Jthe
Hmy
J invitation
Pe
Krequest
Hthe
Dom-
Er-
Fd
G to
Ging
J >
Eu-
Fnt
H of
Hant
Dru-
Fal
Ckno-
Fwledgment
Cros
F-
Ct
D _ >
Eaccording
Nly >
Dio-
Fn
Bd
C says
Capt-
Cd
D _ to
Gwhat
Ea
Eto
G what
Eyou
Ded
F-
Dit-
Fion
I to
Dre-
Fs
G >
Cmir-
Fe
Et-
Ft
Cult
F-
Cvan-
Fce
H or
Der-
Ft
Dic-
Fe
G _ the
Hon
J the
Es-
Fe
G _ to
Hyou
K to
Be
C _ >
Bffec-
Ft
Dor-
Fd
Crai-
Fd
Cter
F *
G0
H years
G_ *
I>
I?
Iholiday
Ii
Imany
Jerger
Ipanel
Iround
Italk
Jrial
Iyear
Ga
Gfour
Gi
Gme
I >
Hy
Gnine
K years
Gour talk
Gso
I many
Gten
J years
Hhat
Ie
J merger
Kpanel
Ktrial
Hwo
J years
Gyesterday'
F-
Fnoon
J >
K_ the
Kslot
Bgain
F *
G>
G_ *
I>
Ii
Ime
Iof
Ithe
Iyou
Lr
Gabout
L the
Hnd
Hs
Gbecause
Gfor
J *
Kthe
Kyour
Ghere
Gon
I *
Gsoon
K >
Gthank
Ie
Gwith
F-
Fst
H _ >
Kother
Ime
K >
Ithe
Ce
Dnc-
Fy
Et
F-
Co
D >
E_ the
Eabout
J the
Fnd
Cree
F-
Bhead
F _ *
Ithe
Jime
Gof
I *
Jthe
Kime
F-
Bid
De
Cr
Blarm
F >
F-
Cive
F-
Cl
D >
E_ >
Gand
Gdifference
Gneed
Gof
Gthe
Ho
Ei
F need
Fn
Emy
Enight
Eright
J to
Ethe
H difference
Gree
Eyour
Dow
F _ ?
Isay
Ito
Gme
I to
Gto
F-
Fance
Fed to say
Cmos-
Ft
Cone
F-
Eg
F >
G_ >
Ithe
Gthe
Ho
Gwith
F-
Fside
Crea-
Fdy
H _ me
Ly
Kthe
Kyou
Ithank
Ned you
Jold
M my
Dight
Cso
E _ from
Fhave
Cway
F _ >
Ime
Jy
Ithe
Jo
Iup
Gbeen
Glook
Gsaid
F-
Fs been the
Bm
C _ >
Fa
Gbout
Fbe
Gy
Fcandidate
Gheck
Ffor
Fin
Hterest
Fmonth
Gy
Fof
Gn
Hce
Gut
Fright
Fstill
Fthan
It
He
His
Go
Fyou
Da
Egain
Et
Dby
Dcertain
Euriou
Grent
Deager
I to
Excit
Ied about
Dglad
H to
Dhoping
Di
E right
Fstill
En
Djust
Dkeen
H to
Dlook
Hing for
Dnot
Dreach
Iing out
Fsend
Jing my
Dso
Frry
I that
Eure
H you
Dthe
G candidate
Eo
F be
Erying
J once
Dvery
H interested
Dwrit
Hing to
Caz
E _ >
Ei-
Cong
F my
Gthe
Gyour
F-
Bn
C _ *
F0
F>
F?
Fand
Gs
Gt
Fbefore
Ffor
Fin
Gs
Fon
Fthat
Go
Fwith
Goman
Danswer
J >
Kbefore
Kto
Eppointment
O is
Errangement
Dearly
Email
Exception
Fplanation
Eye
G for
Dhonor
I to
Fur
H >
Ifor
Didea
H of
Enterpreter
Iview
M with
Doffer
I is
Eld
Epportunity
Dupdate
Caly-
Fst
H _ >
Kthe
Iat
Irole
M >
Cd
D *
F >
Gand
E_ *
G0
G>
Ga
Hbout
Hgree
Hm
Hnd
Iswer
Hssume
Ht
Gbe
Ien
Gcan
J't
Gdo
Ies
Gevery
Hxpect
Gfami
Hell
Hor
Ggas
Ghas
Ive
Hope
Iw
Gi
Hn
Hs
Ht
I's
Gkept
Hnow
Glearn
Hike
Hook
Ive
Gmade
Inagement
He
Iet
Intion
Hiss
Hore
Hust
Hy
Gneed
Iver
Hot
Iw
Gof
Hn
Ice
Ily
Gpromise
Hut
Greal
Gsaid
Iw
Hhould
Ho
Htart
Iill
Gthat
Ie
Jm
Jre
Iink
Js
Ho
Iok
Hravel
Gup
Gvery
Gwant
Is
Here
Hhat
Iich
Hill
Ish
Hon't
Jder
Irk
Iuld
Gyou
Jr
Ea
F gas
Fm
Fs
Ecall
Fould
Efavorable
Finish
From
Ehalf
Gve
I not
Fear
Gre
I i
Fope
Gw
H it's
Ei
F agree
Hm
Hre
Hssume
Gcan
J't
Gexpect
Ghave
Hope
Gknow
Glook
Gnever
Gpromise
Gshould
Htill
Gthink
Gwanted
Is
Hould
F'd
H be
Iexpect
Ilike
Iwant
Gll
Gm
H starting
Gve
I got
Ff
Fn
Fs
G the
Kre
Ft
G would
G's
I on
Ekept
Fnew
Gow
Elast
Eme
Fost
I of
Fy
G family
Eneed
Gver
Fot
Gw
Eon
Ge
Epick
Fut
Eread
Esent
Fhould
K be
Fo
Ethank
Ht
I i
I'
Ge
H *
Hn
Gis
Fook
Fwo
Ewant
I to
Ied to
Lyou
Gs
Fe
G can
Fhat
Gen
Hther
Go
Fill
I be
Fonder
Guld
J be
Kwant
Eyou
H're
Hr
Cew
E >
Cgry
F-
Cnou-
Fnc
Dua-
Fl
Coth-
Fer
H >
I_ >
K?
Kand
Kof
Kthat
Ifirm
Ioffer
N and
Itime
M ?
Cswe-
Fr
G >
H?
I >
H_ *
J>
J?
Jemail
Jfrom
Jmy
Jonce
Jquestion
Jthe
Ko
Hat
J once
Hbefore
Iy
His
Hmy
Hon
Hso
Hthat
Jis
L >
Io
J my
Hwas
Iere
Cxie-
Fty
H has
Eo-
Fu
Cy
D _ >
G?
Gfor
Hrom
Gof
Hn
Gthat
Gwould
Gyou
Eadvice
Efeedback
M from
Ejobs
I for
Emore
Gvement
M on
Enews
I on
Eopening
Epointer
Ls for
Ethought
Fime
Gps
Eword
Dbo-
Fdy
H >
Iwho
Don-
Fe
G >
H_ >
Hbetter
Dth
F >
G_ >
Ican
Ii
Imy
Ishould
Gbeforehand
Gelse
Gfor
Gi
Hn
Gsince
Gyou
F-
Fing beforehand >
Ji can
Lshould
Jyou can
Dwh-
Fere
Bpart
F-
Fment
Colo-
Fgi
Hze
J _ my
Kfor
N my
Cp
Dea-
Fr
Dli
F-
Fcant
J >
Htion
L >
M?
N >
M_ >
Othe
Mfor
P the
Mstill
Ey
F-
Doi-
Fnt
Hment
L is
Dre-
Fciat
J >
Je
K _ advice
Nif
Nupdate
Nyou
Lan
N update
Lit
N if
Lyour advice
Jion
Fntic
Je
Kship
Eoach
Cron
F-
Brchi-
Fve
H ?
J >
I_ >
Iand
Gist
Ce
D >
E_ 0
G>
G?
Gbiggest
Gfor
Ggiven
Gi
Hn
Gnext
Gof
Hn
Hr
Gseeing
Gthe
Ho
Io
Ea
Fttach
Ebusy
I >
Eexpect
Egone
I >
Ein
Ethe
H biggest
Inext
Hre
Hy
Fo
Ewell
I >
Eyou
H seeing
Da
Dn'-
Ft
Cm
Coun-
Fd
G 0
H>
H_ >
Cran-
Fg
G for
Ge
H for
Hment
Div
F-
Fe
Bs
C _ *
F>
F?
Fa
Gnd
Gs
Hked
Fbeen
Fdid
In't
Hrector
Go
Hes
Ffellow
Fhave
Fi
Gn
Fmatter
Fof
Gn
Freference
Gule
Fsaid
Gtand
Hudent
Gure
Fthank
He
Go
Fwas
Ghether
Ho
Gill
Grote
Da
E fellow
Fmatter
Freference
Gule
Fthank
En
Dbrilliant
M as
Di
E did
Go
Fhave
E'd
Fm
G sure
Fve
Es
Et's
H been
Dleave
I >
Eong
H as
Dmy
Done
G does
Dpromis
Drequest
Dsoon
H as
Dthe
Gre
Eo
F the
Gwhether
Dwell
H >
Iand
Eork
Dyou
G asked
Hdidn't
Hsaid
Iurely
Hwill
Gr
Cham
F-
Cide
F for
F-
Ck
D ?
F >
E_ *
G>
Gat
Gbecame
Gi
Gthat
Ie
Ho
Gwhat
Iy
Gyou
Jr
Eagain
J >
Efor
H at
Ehow
H the
Eif
Eme
Ethat
I you
Ge
Fo
Ewhat
I became
Gen
I you
Hther
L your
Eyou
H to
Ded
F >
G_ i
Imy
Ithe
Jo
Gabout
L the
Gme
I to
Gto
F-
Din-
Fg
G ?
I >
H_ >
Ji
Hwhether
Csis-
Ft
Gant
J _ >
Kinterview
T >
Kjob
N >
Kpost >
Doc-
Fiat
Ie
Dum-
Fe
G _ a
Jyou
Hthat
L a
Myou
Je
Er
F-
Ctra-
Fy
G here
Bt
C *
E >
F?
Fi
Fwith
D0
E and
D_ !
F*
F>
F?
Fa
Gfter
Gnd
Grchive
Fbad
Gest
Fcompany
Hnvenience
Fdesk
Goor
Fearliest
Gnd
Ffor
Fgate
Fhour
Fi
Gn
Hterview
Flast
Fmoment
Fnumber
Hrsery
Foffice
Gld
Gr
Fplant
Goint
Fso
Gtage
Irt
Fthat
He
Hree
Gime
Go
Hp
Gwo
Fwith
Fyou
Da
E bad
Ell
G >
Dease
H >
Dfifteen
Frst
I and
Dhome
H >
Ii
Dleast
Dmy
F best
Gdesk
Glast
Dnight
I >
Fne
Eoon
H >
Donce
H >
Dpresent
Dsix
Dten
Ehe
G *
Harchive
Hearliest
Ind
Hgate
Hinterview
Hmoment
Hplant
Hstart
Htop
Fis
H point
Istage
Ewo
G on
Dwhat
Fich
Dyour
H *
Icompany
Knvenience
Idoor
Iearliest
Ischool
Ctac-
Fh
G >
H_ >
Jgift
Jyour
Ha
Hfor
Ged a gift
Jfor your
Gment
K >
Dem-
Fpt
H to
En-
Fd
Ftion
Dra-
Fctive
Budit
F _ >
Gcommittee
F-
Cnt
Ctho-
Frity
Dom-
Fatic
Dum-
Fn
Bvoid
F-
Bwait
F your
F-
Drd
F-
Dy
E >
F_ the
Hwork
Ffrom
J the
Kwork
Fthat
Ckwa-
Frd
Ababy
Cck
E >
F?
G >
F_ >
Hanother
Is
Hin
Hme
Iy
Hthe
Jis
Hwhat
Iork
Hyou
Kr
Ffor
I the
Grom
J you
Fin
Fon
H this
Fto
H me
Jy
Ithe
Iwhat
Jork
Iyou
Fup
H in
Fwith
J you
Eg-
Fround
Cd
D >
E_ >
Emoment
Dge
F-
Cg
Cke
Er
F _ i
F-
Fy
G _ >
Cllp-
Fark
Cnd
Dk
E >
F_ >
Er-
Cr
Dga-
Fin
Cse
E _ more
Fonce
J more
Ed
F-
Be
C ?
E >
D_ *
F0
F>
F?
Fa
Gbout
Gmong
Gs
Gt
Fby
Fdream
Ffor
Grom
Fgood
Fhome
Fi
Gf
Gn
Fkindnes
Flast
Fme
Gy
Fof
Gn
Fsecond
Go
Fthat
He
Go
Huch
Fwelcome
Ghat
Gith
Fyou
Ir
Da
E good
Fkindness
Fsecond
Eble
H to
En
Fnounc
Errang
Esked
Et
F home
Gmy
Dback
H in
Erief
Dchang
Eomfortable
Fnnect
Ked >
Euriou
Js to
Lwhat
Ddelight
Ked to
Eoing
Fne
Dexpect
Dfair
Eollow
Eree
Dgiving
Elad
H if
Iof
Ito
Eood
H to
Erateful
L for
Mif
Mto
Feat
I to
Dhappy
I to
Eelpful
Eonest
J i
Gor
Ied to
Fping
J for
Din
F *
Gtouch
Gyour
Fform
Jed of
Fstructive
Fterest
Led to
Iview
Fvit
Dkeen
H to
Dleav
Hing a
Eook
Dmaking
J a
Eeet
Eost
Ey
Dnice
H to
Doblig
Ied for
En
Fe
G >
Dpleas
Ied to
Eossible
L to
Eroud
I to
Dreceiv
Fluctant
M to
Fport
Jing to
Dseeing
Eo
Frry
Etart
Eure
H that
Dtaking
Ehankful
L for
Mto
Fe
G last
Gre
I >
Eold
H ?
Ithe
Ereat
Dupfront
Eseful
J to
Dvery
Dwill
Hing to
Fth
H you
Dyour
Car
E _ cost
Fthe
Dt
Dut-
Fiful
Ccam-
Fe
G _ the
Ha
Hof
J the
Eu-
Fse
H _ am
Kfirst
Kwere
Ii
J am
J'm
Imy
Iof
Ithe
L first
Ly
M were
Dom
F-
Cds
Ceke-
Feper
Dn
E _ >
H?
Ha
Hby
Hdays
Hfor
Hme
Iovement
Hof
In
Iver
Hsince
Hthe
Io
Hweek
Iith
Hyear
Iour
Fa
Gny
I movement
Fdecid
Ffill
Jed ?
Fhard
Fkind
Flook
Jing for
Fmade
J ?
Goved
Fnine
J days
Go
Fpass
Jed over
Fquiet
Fread
Fsober
K for
Fthe
Hrough
Cfor-
Fe
G *
I >
J?
Ji
H>
H?
I >
H_ >
J?
Jafter
Jbook
Jcommit
Jgo
Jhave
Koliday
Ji
Knterview
Jmeet
Jspeak
Jtake
Jweekend
Hi
I book
Jtake
It
Hmy
Hor
J after
Hthe
K holiday
Ss
Linterview
Lweekend
Kn
L >
Hwe
J meet
Kspeak
Hyou
Ghand
K >
L?
M >
L_ >
Nlet
Nthat
Ljust
P let
Lso
N that
Cgan
F-
Dg
Din
F >
Fner
Chin-
Fd
G _ >
Jrent
Hon
J rent
Hthe
Cing
F _ >
Ifor
Inervou
Ga
Gconsider
Gso
I nervous
Gthe
F-
Clie-
Fve
H _ i
Ii've
Ithat
M i
Iyou
Dl
Dow
F >
G_ >
Gis
F-
Cnd
Dea-
Fth
Ef-
Fit
H _ >
Iand
Ifrom
Iof
Csid
F-
Dt
E >
F_ from
Hi
Hyou
Fwish
Ct
D you
Dte-
Fr
G >
H?
I >
H_ >
Ja
Jin
Jof
Jthe
Ko
Hfor
Hin
Hof
Hthan
L the
Hversion
O of
Hwith
Dwe-
Fen
H *
J and
I0
J and
I_ and
Ithe
Jwo
Ius
Cyon-
Fd
Big
D guy
Ethe
Dge-
Fst
H _ facing
Ichalleng
Qe
Cll
Es-
Ct
D about
Blank
F-
Dst
F-
Cess-
Cind
F-
Cood
F-
Cue
E badge
Board
F >
G_ *
Iwill
Gand
Gof
Hn
F-
Dt
E >
Cdy
Cnu
E _ to
Es-
Cok
E _ *
H>
Fa
Ee-
Ek-
Feep
Es-
Dt
Es-
Css
E >
F_ a
Cth
E >
F_ *
Hto
Hus
Fknow
J *
Fof
H us
Ftime
Fwent
J to
Ee-
Fr
G _ >
Hyou
Dtl-
Fe
G of
Eo-
Fm
G of
Cx
Brain
F-
Dnc-
Fh
Ed
F _ shout
F-
Cead
F-
Ek
F-
Cidg-
Fe
Def
F >
Gon
F-
Dll-
Fiant
J _ you
Kas
M you
Dng
F _ >
Inew
Iyear
Ga
Gmy
Gthe
Iis
Gup
F-
Coke
F-
Fn
Dth-
Fer
Dug-
Fht
H _ to
Cush
F _ on
Gup
I on
F-
Budge-
Ft
G _ a
Cild
F the
F-
Et
F a
Gin
Gthe
F-
Clli
F _ of
Gout
F-
Fed out of
Ey
F-
Cmp
E _ to
Hup
Fthis
Ei-
Fng this to
Nup
Cndl-
Fe
Cri
Ee-
Dn
Ee-
Cs
Din-
Fes
H and
Dy
E >
Ct
D _ >
Gfeel
Gget
Gone
Gwas
Ei
F'd
H feel
Gm
Ft
G was
Emy
Enot
Ethe
Cy
Der
F-
By
C *
E >
Fso
D>
D_ >
Fdate
Hy
Fend
Fi
Gf
Fmeasure
Fof
Gn
Gr
Fso
Fthird
Gime
Fyou
Da
E third
Dhand
Eow
Dmy
Dname
H >
Eoon
H on
Fw
G >
Dthe
G end
Htime
Free
Eomorrow
Dway
G of
Ehat
H date
Imeasure
Fich
I day
Dyou
Gr
Acalen-
Fdar
Dib-
Dl
E >
F?
G >
F_ *
H0
H>
H?
Hand
It
Hi
Hon
Hthe
Hweek
Hyou
Kr
Fa
Gnd
Fbefore
Ffrom
Fin
Fme
H on
Fthat
He
His
Go
Fyou
I ?
Ee-
Es-
Dm
Cme
E _ *
H>
Ha
Hforty
Irom
Hin
Hmy
Facros
Fback
Ffrom
Fthrough
Go
Fup
Fwith
Er-
Fa
Dp
Eu
F-
Cn
D _ >
Ga
Ht
Gbeforehand
Gcount
Gin
Glook
Gme
Hy
Gon
Gput
Gtell
Hhe
Gwait
Hhere
Gyou
Ebe
G at
Ecount
Eget
Five
Fo
Ei
F count
Eonly
Ereach
J me
Esee
Gnd
I beforehand
Jyou
Fhare
Ftart
Hy
I in
Etalk
Fell
I me
Ewe
Eyou
H tell
D't
F _ about
Ithe
Gsee
Htand
Gwait
F-
Dce-
Fl
G the
Fr
Ddi-
Fd
G _ of
Gacy
J _ the
Ht
I >
Jare
Ie
J >
K_ *
Mmy
Mthe
Ois
Mwill
Kfor
N *
Othe
Qis
Kwith
Kyou
N will
Iure
L _ the
De
Dno-
Ft
Cp
Dti-
Fon
Cr
Dd
E _ with
Fand
Fin
De
E _ >
Fand
Gssistant
Ffor
Fof
Fto
Ee-
Fr
G >
H_ >
Jand
Hand
Hi
Er
F-
Dri
F-
Ey
F-
Cse
E >
F_ in
Hwas
Fit
Fstudy
K in
Lwas
Fyou
Ew-
Forker
Ctch
F-
Cus
Ee-
Bent
Ee-
Fr
Co
Crti-
Fficate
L _ *
Min
O *
Bhain
F-
Er
F ?
H >
G_ >
Ithe
F-
Fman
Dll-
Feng
Ie
Dnc-
Fe
G >
H_ discus
Jlearn
Jmeet
Hand
Hto
J discuss
Klearn
Kmeet
Eg
F-
Fe
G >
H_ *
Jlife
Jthe
Hmy
J life
Hon
Hthe
En-
Fel
Dpe-
Fl
Drm
F-
Et
F-
Fer
Dse
F-
Ei-
Dt
E _ *
Fon
H *
Fthis
Ceap
F-
Dck
F >
G_ again
Gback
Gin
F-
Fing in again
Df
Dmi-
Eo
F-
Ds
Es-
Cief
F _ >
F-
Dld
F >
F-
Fhood
Fren
I was
I'
Coic-
Fe
G _ >
Dos-
Fe
G >
H_ >
Hme
J >
Hthe
Dse
F-
Fn
Curn
F-
Bircl
F _ on
Gback
F-
Fe _ to
Hback
L to
Fing back on
Cty _ i
Blaim
F-
Dri-
Ds
Es-
Cean
F-
Fer
Er
F _ me
Ione
Gfor
Gthe
Ho
I me
F-
Fly the one
Drk
F >
F-
Cien-
Ft
Dmb
F-
Dni-
Fc
Gal
Cock
F-
Ds
E _ *
Ee
F the
F-
Ei-
Dud
F-
Bnc
Bo
Cach
F-
Cde
E _ >
Din-
Fg
Cffe-
Fe
G >
H_ the
Hand
Clle-
Fagu
I >
Ie
J *
K_ the
Fct
Hion
K i
Fge
Dor
F-
Dum-
Fn
Cme
E >
F?
G >
F_ *
H?
Hand
Hfor
Hi
Hme
Hthe
Io
Facros
Gfter
Gt
Fback
J for
Kto
Ffrom
Fin
Fto
H ?
Ithe
Fwith
Es-
Dfo-
Frtable
Din-
Fg
G _ >
J?
Jto
Hback
L to
Hfrom
Hup
Dme-
Ei-
Fssion
Ker
Ft
Gtee
J >
K_ >
Mto
Kto
Eo-
Fn
Eu-
Fte
H _ *
Ifrom
M *
Dpa-
Fny
H >
I?
J >
I_ >
Kwith
Iculture
P >
Fre
Ee-
Fnsat
Jion
Ftitor
K _ *
El-
Faint
Fiment
K you
Eo-
Er-
Fess
Cnce-
El-
Fude
Gsion
Ddi-
Ftion
Dfe-
Frence
Fs
Ei-
Fdent
Frm
H >
Ithe
Iwhether
Hation
Dgr-
Fatulation
O on
Dne-
Fct
H >
I_ >
Kwe
Kyou
Ibefore
O we
Ihere
Iwith
M you
Hion
K request
Dsc-
Ee-
Ei-
Fder
I ?
J_ >
La
Lthe
Jmy
Lself
Jthis
N a
Eo-
Flidate
Eu-
Flt
Dta-
Fct
H >
Iyou
Ei-
Fnue
Er-
Fact
I _ another
Fibute
K to
Jion
Fol
Hler
Dve-
Fne
Gience
L >
Frsation
M with
Cok
E _ >
Ffor
Dl
Drd-
Finator
L role
Cpy
E _ what
Fof
Crre-
Fct
Cst
E me
Fof
Cugh
F-
Dld
F _ a
Jnswer
Jrrang
Jsk
Iconfirm
Ido
Kne
Ifind
Jor
Igive
Iin
Ilet
Ime
Ket
Jy
Ion
Iplease
Isay
Jend
Jhare
Jleep
Itell
Jhe
Iwalk
Iyou
Ga
Gbe
I arranged
Gdo
Ghave
K done
Gi
H ask
Gnot
J meet
Ksleep
Gpass
K my
Grefer
L me
Gsee
Homeone
Htart
L on
Gtell
K me
Hhe
Gwe
I find
Jmeet
Gyou
J confirm
Kgive
Klet
Kplease
Ksay
Lend
Lhare
Ktell
Kwalk
F-
Fn't
Dns-
Fel
Hor
J _ at
Et
F _ a
Iwork
Iyou
Gas
Gon
F-
Fer
Fing on you
Fry
H >
Fy
Dpl-
Fe
G _ week
Hof
J weeks
Drs
F-
Fe
G >
Hstart
Et
F-
Fesy
Dsi-
Fn
Cver
F >
G_ >
Gthe
F-
Bpa
Bredi-
Ft
Dw
E >
Fthis
Citi-
Cois-
Fsant
Ds
Es
F-
Bultu-
Fre
H >
Crat-
For
Dio-
Fu
G _ hear
Habout
Hto
Hwhat
Gs to hear
Dre-
Fnt
H _ is
Iboss
Csto-
Fdy
Fm
Gary
Ger
Ct
Bv
C _ the
Adad
Ciry
F-
Cta _ open
Eb-
De
E >
F_ the
Hwhich
Hyou
Fand
Ffor
I the
Fof
H the
Gn
Es-
Cugh-
Fter
I'
Cy
D >
E?
F >
E_ >
G?
Ga
Gof
Hr
Gthat
Gyou
Eas
G a
Ein
Eon
Ge
H >
Eto
Ewith
Eyou
Ds
E >
F?
G >
F_ >
Hi
Hthat
Je
Hwe
Jek
Fa
G week
Gnd
Fin
Fof
Hf
Fto
Beadl-
Fine
Dl
E _ me
Fto
H me
Fwith
Et
F with
F-
Dn
Es-
Dr
E *
Dth
F-
Cbt
E >
Ccad-
Fe
Did
F >
G_ >
Gwhat
F-
Fe
G >
H?
I >
H_ >
Jthe
Habout
Hby
Es-
Fion
I >
J?
K >
J_ *
L>
Lmade
Jand
Jby
L *
Jto
Dk
Cfen-
Fd
Cgre-
Fe
Clay
F >
F-
Dig-
Fht
H to
Cman-
Fd
G _ lot
Ha
I lot
Do
E _ >
Flesson
Cnta-
Fl
Ei-
Cpar-
Ftment
K _ >
Lat
Den-
Fd
G on
Dre-
Fss
Dut-
Fi
Fy
Cscr-
Fib
He
I the
Der-
Fv
Ge
H the
Dig-
Fn
G ?
I >
H_ >
Ger
Dk
E >
F?
G >
F_ *
H>
Hmy
Hyou
Fis
Fon
H *
Ctai-
Fl
Biabe-
Ft
Gic
Dl
E in
Cd
D >
E_ answer
Gdo
Gget
Glast
Gother
Ei
F do
Gget
Ft
Emy
Enot
H answer
Ethe
H last
Iothers
Eyou
H get
Dn'-
Ft
G _ my
Hget
Cese-
Fl
Cffe-
Frent
Jial
Ei-
Fcult
Cnne-
Fr
Crec-
Ft
G >
Gion
Gor
I >
J?
J_ >
Jin
I'
Iship
Csap-
Fpoint
K in
Dch-
Farge
Eu-
Fs
G how
Hthe
Gsion
Dpa-
Ftcher
Ee-
Fns
H with
Dta-
Er-
Fact
Fibution
Gct
Cvid
F-
Dor-
Fce
H i
Bo
C >
D_ >
Fa
Fexpect
Ffeel
Golk
Fget
Fhave
Fjustice
Fkeep
Gnow
Fme
Gy
Fneed
Jful
Foffer
Fright
Fsee
Gtand
Fthe
Hink
Go
Dabout
Enyth
Di
E get
En
Dme
Dnot
G have
Dso
Dthat
Fe
G needful
Dwith
Dyou
G folks
Hhave
Hknow
Hoffer
Hsee
Hthink
Gr
Cck
Dto-
Fr
Dum-
Fent
Ces
E _ at
Hfirm
Husual
Fa
Fin
Gt
Fnot
Fthat
He
I firm
En't
H work
F-
Cg
Cing
F-
Cn't
F _ a
Iit
Ime
Ito
Iwhat
Ghave
Gknow
K what
Glet
Gmind
K me
Gthink
L it
F-
De
E _ in
Fbetter
L in
Dor
F-
Cor
E >
F_ me
Ffor
Fis
Fopen
Fto
Cssi-
Fer
Cubl-
Fe
G _ >
Et
F that
F-
Cwn
E >
F_ you
Fand
Fthe
Go
Braft
F-
Dw
E >
Fthe
En
F-
Ceam
F >
Gof
F-
Ds
E _ for
Es-
Dw
Cink
F-
Dv
E _ >
Ee
F-
Fr
G >
H_ >
Hi
Ei-
Cop
Ep
F-
Dve
F _ hour
F-
Cunk
F-
Bue
D to
Crin-
Fg
G our
Hthe
Cti
Ee-
Ae
B 0
Bach
E *
F_ >
Hon
Fmonth
Fof
Fspring
Cger
F _ learn
Gto
I learn
F-
Cr
Dli-
Fer
H _ >
Kreach
Iemail
Iline
Imessage
Gst
I >
J_ >
Jconvenience
U >
Ey
F >
G_ >
Gas
Gstart
F-
Dn
E a
Fmy
Fthis
Ee-
Ei-
Fng
Cse
E >
Die-
Fr
G >
Dy
E _ find
Fto
H find
Ct
Bditi-
Fon
Eo-
Fr
Cuca-
Ftor
Bight
F year
F-
Feen
Fy
Cthe-
Fr
G >
Blect-
Frician
L >
Dve-
Fn
Cse
E >
Ew-
Fhere
J >
Bmail
F >
G_ i
Iwell
Iyou
Gand
Hs
I well
Gi
Hn
Gthat
F-
Cbas-
Ded-
Fd
Cplo-
Fy
Gee
Hr
I >
J_ me
Dty
F >
F-
Bnclo-
Fs
Dou-
Frag
I _ to
Jme
Ied me to
Cd
D >
E?
F >
E_ *
G>
Gthe
Eof
G *
Hthe
Eup
Ded
F _ in
Gup
I in
F-
Dor-
Cgag-
Fement
Din-
Feer
I _ the
Cjoy
F _ talk
Ga
Gour
Gthe
F-
Fed our talk
Coug-
Fh
G ?
I >
H_ >
Ja
Ji
Jto
Hfor
K a
Hthat
L i
Io
Cter
F-
Dir-
Fe
Et-
Dra-
Fnce
I _ the
Jof
L the
Bpile-
Fpsy
Bquit-
Fy
G _ the
Bscro-
Fw
Csay i
Ctee-
Fm
Bve
D _ our
Eof
G our
Dn
E _ *
Hinterest
Hsentence
Hthan
Je
Fa
Fmore
J interested
Fthough
Ei-
Fng
Dr
E _ >
Hand
Fgive
Fmet
Ey
F *
H in
G_ *
I>
Ias
Ifor
Gday
J >
Gother
L *
Gyear
F-
Fbody
J at
Fone
I >
Fth
H i
Ion
Bxact
F-
Dm
Ei-
Fner
Ep-
Fle
H of
Ccep-
Ftion
Dit
F _ >
Ithe
Gabout
F-
Fed about the
Dus-
Fe
G my
Cecu-
Ftive
J committee
Drc-
Fise
I ?
K >
J_ >
Li
Jbe
Cist
F-
Cpan-
Fd
Dec-
Ft
G >
H_ *
J>
Ja
Jbe
Jcall
Jhear
Jreply
Jto
Ha
Hof
Hthat
L to
Je
Io
J be
Khear
Gation
L is
En-
Er-
Fience
K >
Lis
Dir
F-
Dla-
Fin
H the
Fnation
L >
Eo-
Cten-
Fd
G _ *
Hto
Dra
F _ >
Gmile
K >
F-
Bye
D _ talent
Efor
H talent
Ds
Aface
Din-
Fg
Dt
Dul-
Fty
Cil
Ee-
Eu-
Fre
Dr
E >
F_ i
Hyou
Fthat
J i
Go
En-
Fes
H of
Dth
F in
F-
Cll
E i
Es-
Cmi
E >
F_ in
Fwedd
El-
Fi
Fy wedding in
Cncy
F a
F-
Cr
D >
De
Dm
E >
Cst
Ct
Dhe-
Fr
G'
Cvor
F >
F-
Fable
J _ >
Bda
Beed
Eb-
Fack
I _ my
Lthe
Jfrom the
Jon
L my
Dl
E _ home
Hto
Fat
H home
Fbetter
Fthat
Ds
E for
Dt
Cll
E short
Eo-
Fw
G *
H?
H_ >
Gs ? >
Hhip
Dt
E i
Cw
D _ answer
Bield
F-
Cfte-
Fen
Eh
F-
Ey
F-
Cght
F _ me
F-
Dur
F-
Fe
G the
Cle
E >
F?
G >
F_ >
Ed
F-
Dl
E ?
F_ >
Fthe
Ee-
Fd ? >
Cnal
F _ >
Iand
Iwith
Ground
Ls with
Gstage
L >
F-
Fist
En-
Fce
Gial
Dd
E _ >
Hbetter
Hi
In
Hnumber
Hwell
Fa
G better
Gnother
M time
Hyone
L better
Fmy
Fout
Fthe
Fyou
Ei-
Es you well
F-
De
E >
Dis-
Fh
G the
Iime
Cre
E >
Ed
F _ the
Gfrom
K the
F-
Dm
E >
F_ in
Fand
Fhas
Fthat
E'
F-
Es-
Dst
F >
G?
H >
G_ >
I?
Ia
Js
Jt
Idays
Igot
Ii
Jn
Js
Imy
Iof
Ithe
Ln
Iyou
Gand
J then
Gday
Ghad
Gin
Gjob
Gmonth
L ?
Gninety
M days
Hote
Gone
J >
Gpost
Gso
Gtask
Gwas
Heek
K of
Gyear
F-
Ct
D _ >
Ds
Cve
E >
F_ >
Hearly
Hi
In
Fas
Fdays
Fminutes early
Fyear
Js >
Lin
Cx
Ded
F-
Blag
Dt
Cexi-
Fble
I about
Jhour
Jon
Jwork
Cigh-
Ft
Coat
F _ back
Gthis
F-
Dod
F-
Er
F ?
H >
G_ >
Gis
F-
Bocu
E on
Es-
Cld
Ee-
Dk
Es-
Dlo-
Fw
G _ on
Jto
Jwith
Hthe
Hup
J on
Kto
Ger
Ging up on
Cod
Dl
E _ myself
Fof
H myself
Dt
Cr
D *
F >
Gand
Ht
Gof
Hn
E0
E>
E?
F >
E_ *
G>
G?
Ga
Hbout
Hgain
Hnalyst
Id
Iswer
Hssistant
Ht
Gbefore
Gcall
Ire
Hhance
Iildren
Homing
Gdecision
Hriver
Gfirst
Ghint
Hospital
Gi
Hn
Iterview
Gjob
Gkind
Glike
Ist
Gme
Iet
Hinut
Honth
Hy
Gnorth
Ite
Gof
If
Hld
Hn
Ily
Hpen
Gpost
Hractical
Gquick
Greason
Iply
Iturner
Gsame
Hecond
Ho
Hummer
Gtea
Jm
Ichnical
Hhan
Kk
Ie
Hime
Ho
Iur
Hrainee
Iial
Iouble
Hwo
Gword
Jk
Gyear
Hour
Ea
F chance
Ghint
Gquick
Gtrainee
Gword
Gyear
Fccept
Fn
G answer
Gy
Ft
G the
Ebeing
J so
Eevery
Ein
G a
Ft
G >
Eless
I than
Fuck
I >
Emaking
Fe
G >
H?
Hand
Hso
Hthe
Io
Hwith
Fore
Gst
I of
Fy
Enoth
Eour
H meeting
Eseasonal
Gven
Fome
Ione
Ith
King north
Etalent
K like
Fen
H years
Fhat
Ge
H *
Ianswer
Jssistant
Icall
Jhance
Ifirst
Iinterview
Ijob
Ipost
Jractical
Ireturner
Jole
Isame
Jecond
Itea
Lm
Kchnical
Jour
Jrial
Kouble
Jwo
Gis
I job
Jrole
Gree
J years
Eus
Ewhat
Gen
Gich
J i
Fork
I >
Eyear
Is >
Fou
H >
Iat
Hr
I kind
Jtime
Krouble
Dce-
Dem-
Fan
H or
Ev-
Fer
H >
Dgi-
Fve
H _ for
Ksecond
Ime
K for
Ithe
L second
Eo-
Ft
G _ ask
Jmention
Hto
J ask
Kmention
Dkl-
Fift
I _ >
Lat
Jguys
N at
Dm
E >
F_ >
Hyour
Fto
Fyesterday
Ea-
Fl
Giti
Iy
J >
Ee-
Fr
G _ of
Es-
Dty
F-
Dwa-
Frd
H ?
J >
I_ >
Klearn
Kmeet
Koriginal
Kthe
Kyour
Imy
Ito
K learning
Lmeeting
Lthe
Lyour
Cund
F the
F-
Fation
Fer
Fry
H >
Dr
E _ a
Ind
Hi
Hor
Fhour
Gundr
Fthousand
Fyear
Brame-
Dnk
F i
F-
Cee
E >
F?
G >
F_ >
His
Ffor
Fto
Dsh-
Fer
Cien-
Fd
G >
Hnudge
Com
E *
G >
Hfor
Hto
F0
G to
F>
F_ >
H?
Hae
Ifter
Ind
Hby
Hfirm
Kst
Ior
Hhospital
Hi
In
Hlast
Hon
Je
Ither
Hside
Io
Hthe
Io
Jday
Hweek
Iould
Hyear
Fa
Gbroad
L ?
Gnother
M firm
Fday
I one
Fhere
Gome
Fit
H >
Flast
J week
Fme
H >
Gy
Four
Fthe
I ae
Jfirst
Jlast
Jother
Fwhen
Hich
K i
Gork
Fyou
I >
J?
Jafter
Jby
Ji
Kn
Jto
Jwould
Ir
J side
Dnt
F _ >
I?
Iyou
Gdesk
Hoor
Gof
I you
F-
Bull
E _ >
Crth-
Fer
H >
I_ our
Ito
K our
Agap
Crag-
Fe
G >
Dde-
Fn
Ger
Cs
Cte
E >
F_ *
Fon
H *
Dhe-
Fr
G _ your
Cve
E it
Fme
Fus
Fyou
Bener-
Fal
H counsel
Gtion
Fou
Dtl-
Fe
G _ about
Hreminder
P about
Gman
Ct
D ?
F >
E_ >
Ganswer
Ht
Gchance
Gjob
Gto
Ea
F chance
Flong
Fn
G answer
Eback
I to
Eit
Eme
Ethe
H job
Gis
Fo
Eup
Eyour
Ds
E _ >
Dt
E _ to
Fback
Ei-
Fng back to
Bift
E _ the
Fcard
Fof
H the
Crl
E from
Cve
E _ >
Ha
In
Hon
Hsome
Hthis
Fme
H a
Jn
Isome
Ithis
Gy
Fyou
En
F _ ?
Gme
F-
Es me a
F-
Din-
Fg
G _ another
Hme
Hnotice
Blad
E _ >
Ha
Hconnect
Hhave
Iear
Hknow
Hlearn
Hsee
Hyou
Fif
H you
Fof
H a
Fthat
Go
H connect
Ihave
Jear
Iknow
Ilearn
Isee
Dss-
Fdoor
Cov
E and
Ee-
Bo
C >
D_ >
F?
Fextra
Fthe
Go
Dfurther
Don
Eut
Dstraight
Dthe
G extra
Dup
Dwith
H the
Cal
Es-
Cd
D _ you
Ces
E _ >
Cing
F >
G_ >
Ia
Gon
Gto
F-
Cld
Cne
E >
F_ here
Hway
Fastray
L here
Fthe
Cod
E ?
G >
F_ >
Hand
Hbad
Ie
Hfor
Irom
Hlearn
Hof
Hstay
Htalk
Io
Fas
Fdeal
Fenough
Fnews
For
H bad
Ftime
J to
Go
H be
Ilearn
Istay
Italk
Fword
J for
Ct
D _ >
Gto
Ea
Fn
Ein
Elost
Ethe
Cver-
Fnment
Gor
Brad
Ee
F-
Eu-
Fate
Dnd-
Et
F-
Dte-
Fful
I _ a
Lyou
Jfor
M a
Jthat
N you
Ko
Dve-
Ceat
F _ >
Ihear
Iin
Itake
Jo
Gbenefit
Gdeal
K to
Gif
Gto
I hear
F-
Den
F-
Fhouse
Et-
Dw
E up
Cief
F-
Coup
F _ >
F-
Dw
Bues
Es
F-
Et
F-
Cide
F-
Cy
D _ the
Ewith
I the
Ds
E at
Ahabit-
Cd
D _ *
G>
Gbetter
Gchance
Gexpect
Gon
Greply
Hough
Gthought
Gyear
Ea
F chance
Greply
Hough
Ein
Emy
Eno
Gt
H expected
Esurgery
Ethe
Fo
Dn'-
Ft
Cha
E >
Cir
Clf
E >
F_ >
Hyour
Fa
Fof
H your
Fpast
Dl
Cnd
E >
F_ my
Hthe
Fin
Gs
Ftool
Ee-
El
F _ >
F-
Fe
Es-
Ew-
Dg
Es-
Cppe-
Fn
G _ the
Hto
Ei
F-
Ey
F >
G_ connect
Ihear
Gin
Gto
I connect
Jhear
F-
Crd
E _ me
Fon
Fto
Ee-
Fst
H part
El-
Cs
D _ >
Ga
Gbe
Ien
Gfor
Gmade
He
Gon
Hpen
Gpanel
Gsince
Gthrough
Hwo
Ea
Fnyth
Fsked
J me
Ebeen
I through
Echang
Egot
Emade
I me
Fe
Fy
Enot
Eset
H for
Ethe
H panel
Fo
G be
Eyour
Dn'-
Ft
Cte
E for
Ed
F me
F-
Cve
E _ *
H>
Ha
Iccept
Inother
Jy
Istray
It
Hbe
Jen
Jtter
Iut
Hconnection
Hfew
Ior
Iurther
Hhad
Ieard
Hin
It
Hjobs
Hlong
Jok
Hmade
Ie
Iind
Iy
Hnot
Hoffer
In
Hpass
Hquestion
Hseen
Io
Hthat
Je
Io
Hwait
Ieek
Ihat
Iith
Hyear
Iou
Fa
G few
Glway
Ks been
Gn
Hy
I jobs
Gttach
Fbeen
J looking
Kpassed
Fdecid
Gone
J better
Fearn
Gpilepsy
Ffor
Fgiven
K me
Gone
J >
Kastray
Fhad
Geard
Fin
H mind
Gt
H >
Fkept
Flived
K with
Fmuch
J to
Gy
Fnever
Go
Ht
I accepted
Jhad
Keard
Jseen
Iic
Fput
Fread
Fsent
Ften
Ghe
Hought
M further
Hree
Go
H be
Funtil
K *
Fwork
Fyou
I not
En't
H _ a
Lnyth
Ihad
Jeard
N anything
Iseen
M a
F-
Din-
Fg
G _ no
Jon
Jthe
Jwith
Hheard
Hmet
Hread
Bead
E >
F_ *
Fof
Hfice
Ei-
Es-
Et-
Feacher
Dlt-
Fh
G plan
Dr
E ?
F_ >
H?
Hfrom
Hi
It
Hthe
Hyou
Kr
Fabout
Fback
J from
Gy
Ffrom
J you
Fhow
I it
Jyou
Fit
H from
Fof
Fsometh
Ling ?
Fthat
Fwhat
Hich
Gould
Fyour
Ed
F _ from
Isince
Iyou
Ganyth
Ling since
Gback
K from
Gfrom
K you
Gyou
F-
Ei-
Et
F-
Dvy
F _ >
F-
Cld
E _ 0
Fon
H 0
Fthis
Dp
E >
F_ >
Hknow
Hsee
Hthe
Io
Hwhether
Fme
H to
Fto
H know
Fwith the
Ee-
Fd me see
Ef-
Ful
Es-
Cr
D >
E_ >
Dd
Es-
Fman
De
E >
F?
G >
F_ >
Ham
His
Hmy
Fand
Gre
I the
Fi
G am
Gs
H the
Gt
H is
E'
F the
F-
Csit-
Fation
Cy
D there
Bi
Cgh
Cnt
E _ to
Fabout
Gs
H to
Cre
E _ >
Fme
H >
Ed
F >
F-
Din-
Fg
G _ ?
Jthe
Jwould
Hmanager
O ?
Ie
Cs
D _ >
Eown
Bold
E a
Ei-
Did-
Fay
H >
I?
I_ >
Cme
E >
F?
G >
F_ *
H>
Hi
Hplease
Hyour
Fand
I i
Fi
Fso
H please
Cnes-
Ft
G >
H_ of
Hi
Hview
Dor
F >
G_ >
Ibe
Git
I >
Gto
F-
Fed to be
Cp
D on
De
E >
F_ bring
Hcan
Hhave
Hmessage
Hnot
Hthe
Hwork
Hyou
Ffor
Fi
G can
Fmy
Fof
Fthat
J the
Kyou
J'
His
J message
Go
H bring
Ihave
Fyou
I can
Ir
Ed
F _ an
Gfor
J an
F-
Din-
Fg
G _ a
Jcan
Hfor
K a
Hthat
Jis
Io
Hwe
Cspi-
Ftal
I _ i
Jand
Jfor
Ctel
F >
F-
Cur
E >
F?
G >
F_ >
Ha
His
Hof
Hthe
Jis
Fand
Gt
Ffor
Fin
Fof
El-
Es-
Ds
Ee
F >
Gand
Gor
F-
Ei-
Cw
D _ a
Hfter
Hre
Gcame
Hould
Gdays
Hoes
Gi
Hnterview
Hs
Ht
Gkeep
Gmore
Gof
Gpeople
Hlan
Greach
Hole
Gstand
Gthe
Gvacation
Gwould
Gyou
Jr
Ea
Fre
H the
Ebig
Edid
H i
Fo
G i
Hyou
Ei
F came
Fs
G the
Ft
G's
Ejuri
Ies reach
Elong
I it
Jthe
Fucky
Emany
I days
Jpeople
Jvacation
Fuch
I i
Fy
Eoften
Esoon
I after
Ethe
H role
Ging
Fo
G keep
Ewould
J you
Eyou
Hr
Br
C ?
E >
D_ >
Fmy
Dyesterday
Bumbl-
Cndr
F-
Crry
F >
F-
Dt
Csba-
Fnd
H >
Bybri-
Fd
Ai
B _ $
E*
E0
E>
E?
Ea
Fble
Gout
Fcros
Ffford
Gter
Fgain
Fll
Gway
Fmong
Fn
Gd
Gother
Fppli
Hreciate
Fs
Gham
Gk
Ft
Gtach
Fway
Eback
Fe
Gen
Gfore
Ggin
Ging
Fring
Fulli
Gt
Fy
Ecall
Fertain
Fhosen
Fome
Gnsider
Gunt
Furiou
Hrent
Edo
Gwn
Eeach
Gger
Grn
Fnjoy
Fpilepsy
Fvery
Jone
Fxcit
Gpect
Efamili
Gst
Feel
Finish
Gred
Follow
Gr
Hty
Hward
Gur
From
Egive
Flad
Fo
Gt
Ehad
Gte
Gve
Fear
Id
Glp
Gr
Fome
Gpe
Hing
Gw
Ei
F'd
Gm
Gve
Ff
Fn
Gterview
Ho
Fs
Ft
G's
Ejust
Ekeep
Fnock
Hw
Elaid
Gst
Fet
Fike
Gved
Fook
Gve
Emake
Gny
Feet
Gntion
Gt
Find
Fore
Fy
Gself
Eneed
Gver
Fo
Gt
Hh
Gw
Eof
Fn
Ge
Gly
Fur
Gt
Fver
Epatient
Feople
Flan
Frepare
Fut
Erather
Feach
Hd
Iy
Hl
Gceiv
Gfresh
Gport
Gsend
Esay
Fecond
Ge
Hing
Gnd
Ht
Fhort
Fix
Fleep
Fo
Gme
Grry
Ftand
Hrt
Gill
Fure
Etake
Fell
Fhank
Ht
I'
Ge
Gink
Hs
Gought
Gree
Hough
Fo
Gld
Go
Frying
Fwenty
Go
Eunderstand
Fp
Every
Ewait
Gnt
Gs
Fe
Glcome
Hl
Fhat
Gen
Hre
Hther
Gich
Gy
Fish
Gth
Fonder
Grk
Frit
Eyou
H'll
Hr
Caccept
I the
Ddmire
Dgree
Dlready
J thanked
Eso
G have
Eway
Dm
E >
Fa
Ggain
Gt
Fby
Fcertain
Gurious
Irently
Feager
Gxcited
Fglad
Fhoping
Fin
Fjust
Fkeen
Flooking
Fnot
Freaching
Hsending
Fso
Hrry
Gure
Fthe
Go
Grying
Fvery
Fwriting
Dnswer
Dpologize
L for
Epli
Hed >
Freciat
Le
M your
Dre
Erive
Dsk
F for
Ghow
Gif
Gwhat
Ien
Jther
Gyou
Fed
H about
Esume
I that
Le
Dwait
H your
Cbe
E reporting
Elieve
J i've
Kthat
Dook
Dring
H my
Eush
H up
Duilt
H the
Ccall
Eme
G across
En
F be
Gcount
Ggo
Gonly
Gsee
Ind
Htart
Gtell
F't
H see
Jtand
Iwait
Fnot
Erry
Dheck
Dome
G back
Enfes
Eok
Euld
H have
Inot
Isee
Jtart
Itell
Hn't
Fnt
H on
Cdealt
H with
Emand a
Eserve
J the
Did
F not
Do
E not
En't
H have
Iknow
Eubt
H that
Drove
Cemail
Dnjoy
Dver
G met
Dxpect
I a
Jthat
Le
Ko
Cfeel
G that
Ell
G short
Ft
G i
Digur
End
Erst
Dorgot
I to
Fward
Eund
Cgather
Det
Dive
Do
Et
Dues
Chad
F a
Gnot
Gto
Fn't
End
Eve
G a
Ilways
In
Ittached
Hbeen
Hepilepsy
Hhad
Ieard
Hlived
Hnever
Iot
Hput
Hread
Hsent
Hthought
Jree
Io
Hworked
Gn't
J had
Leard
Kseen
Dear
Gd
Elp
Dold
G a
Epe
G i
Hmy
Hthat
Jis
Io
Hyou
Kr
Cinfer
Esist
I on
Cjust
G had
Ckeep
G refreshing
Hthe
Ept
Dnow
G how
Hi
I'm
It's
Hthat
Je
Hwhich
Hyou'll
Clead
G the
Frn
Fve
Ed
F the
Eft
G a
Hmy
Hthe
Hwith
Died
G a
Eke
Gd
Ep
F read
Eve
Dook
G after
Hforward
Est
Eve
Gd
Cmade
G a
Hthe
Eil
Eke
Ey
F ask
Gbe
Ghave
Deet
Ention
Ere
Ess
Ged up
Dight
H hear
Ess
Doved
H from
Dust
G ask
Htell
Cneed
G to
Ged a
Ever
Dotic
Hed on
Kthat
Me
Kyou
Ew
Conly
Dught
Cpaid
Erk
Ess
Dlan
Dractic
Fy
Eepare
J for
Fsent
Gume
Eomise
Dut
Cquite
H understand
Cran
Deach
Hed out
Fd
G about
Fl
Gise
Hze
J that
Gly enjoyed
Jneed
Egret that
Emain
Enew
Equire
Eturn
Dight
Csaid
Ew
F that
Ie
Gyour
Dee
F that
Ent
G >
Ha
Ifter
Hmy
Hon
Hyou
Dhall
H be
Itake
Eould
I be
Jcome
Jhave
Jlike
Jmention
Jtell
Dit
Dtand
Frt
Eill
H in
Eumbl
Duppose
Ctake
G home
Hit
Hthe
Elk
Eught
Deach
Dhank
H you
Eink
H i
J've
Ithat
Eought
J i'd
Lt
Do
Eld
G myself
Hyou
Eok
G a
Hthe
Dried
H your
Eust
H that
Durn
Cunderstand
M how
Nthe
Jood
Dse
F ?
Ga
Cwalk
Ent
G to
Ged to
Es
F among
Ht
Gbullied
Gglad
Glaid
Gnot
Gon
Gso
Irry
Gthe
Hold
Gwondering
Fn't
Dear
Ent
Ere
Dill
G be
Hcall
Hnot
Esh
Doke
G up
En't be
Fder
I how
Jif
Erk
Euld
H appreciate
Jsk
Ibe
Kgin
Ido
Ienjoy
Jxpect
Igladly
Ihate
Jope
Ilike
Jove
Ineed
Jot
Irather
Iwelcome
Jish
Hn't
Drite
H to
Eote
H last
Ion
Ithe
Jo
Iyou
B'd
D _ >
Ga
Hgain
Hn
Iyth
Hppreciate
Gbetter
Gcuriou
Gglad
Hrateful
Ghappy
Hoping
Gin
Ht
Gleav
Hike
Gmost
Hy
Gnot
Gout
Gpleas
Gstart
Gthankful
Jt
Ie
Ho
Gvery
Gwork
Gyou
Jr
Eappreciate
Fsk
H you
Gsume
Ebe
G curious
Hglad
Irateful
Hhappy
Ioping
Hleaving
Hpleased
Hstarting
Hthankful
Hvery
Fring
Echange
Geck
J in
Edo
Eexpect
Efeel
I better
Ehave
I to
Fope
Elike
I to
Fove
I to
Eneed
I >
Jyou
Eprefer
Erather
Feal
Ily appreciate
Esleep
J better
Ftart
Etake
Ewant
I to
Felcome
Frite
Cll
E _ for
Hit
Hmy
Hthere
Hwith
Hyou
Fask
I for
Fbe
H there
Cm
D *
F >
E_ *
G>
Ga
Hbout
Hgain
Hnd
Gby
Gfinal
Hor
Jward
Hrom
Gi
Hn
Iterest
Ht
Gmy
Gnot
Gof
Hld
Hn
Ie
Gsingle
Horry
Hure
Gthat
Ie
Iis
Ho
Gvery
Gwe
I'll
Hhat
Iere
Hith
Gyou
Jr
Ea
F single
Ffraid
Fsking
Eback
Ecoming
Gunt
Jing on
Furiou
Ks about
Eeager
J to
Fxcit
Eglad
Frateful
Ehappy
J to
Foping
Ein
G final
Ekeen
I to
Eleav
Fike
Fook
Iing for
Pward
Enot
H sure
Eon
Gly
I a
Eprobab
Kly not
Esend
Iing this
Forry
Ftart
Jing to
Gill
J very
Fure
I you
Etaking
K the
Fhe
H one
Foo
H old
Frying
K again
Lto
Eused
I to
Ewonder
King where
Frit
Iing to
Cve
E _ a
Inother
Hdeal
Hin
Hlook
Hmy
Hthank
Je
Jis
Io
Jld
Hyour
Falready
M told
Hway
Fbeen
J a
Fearn
Jed this
Fgot
I a
Fhad
I a
Flearn
Fnever
K told
Got
Fput
Ftaken
Gried
K to
Bdea
E _ the
Hwhat
Fof
H the
Iwhat
El
F-
Bf
C *
D_ a
Gm
Gnswer
Hy
Ith
Gre
Fcame
Hn
Gould
Fdoesn't
Hn't
Ffirst
Fgoes
Fhad
Hs
Hve
Fis
Flike
Fmay
Gention
Fneed
Got
Fopen
Fstart
Fwere
Gould
Da
Enyth
Et
Di
E am
Fcan
Fmay
Fwere
Et
F can
F's
H a
Dmy
Dnot
Dthat
Fe
Gre
I is
I'
Js any
Othing
Fis
Dwe
Dyou
G are
Hcould
Hdon't
Hhad
Jve
Hmentioned
Hneed
Hwere
Iould
G'd
Hre
Gr
Bll
Bmpor-
Ftant
Dre-
Fss
H _ >
Ime
Hed me >
Hion
K _ your
Lof
Ive
K >
Eo-
Bn
C *
E >
F?
Fand
Gt
Fi
Gn
Gs
Fthat
Fwe
D0
E >
Fand
D>
D?
E >
D_ *
F>
F?
Fa
Gbout
Gdvert
Gnd
Hswer
Grchive
Gt
Fbut
Fcan
Hse
Ghair
Gity
Gountry
Irt
Fdebt
Hputy
Ffami
Gield
Hrst
Gor
Hundry
Fgood
Group
Fhand
Gotel
Gurry
Fi'd
Gn
Hbox
Hterview
Gt
Fjob
Flab
Gife
Gobby
Fmay
Gessage
Gy
Fof
Hfice
Gn
Hce
He
Gpen
Gr
Fphoto
Glace
Greviou
Hoces
Ifit
Frole
Hom
Hund
Gunn
Fseat
Hcond
Hrvice
Ghoe
Go
Gpirit
Hring
Gtack
Ite
Gummer
Gystem
Ftalk
Ghat
He
Hroughout
Gime
Go
Grade
Fwe
Hek
Hld
Gho
Gith
Gord
Ikshop
Fyear
Gou
Da
E good
Fhotel
Eddition
L to
Fvance
K or
Egain
En
Es
Dcase
H it
Iyou
Eommon
Deach
Every
Dfinal
I rounds
Eor
Erom
Gnt
I of
Dhospital
Fuse
Er
Dit
Fs
G place
Dline
H with
Dme
F >
Eind
Eonth
Ey
F case
Glast
Hife
Gmessage
Gprevious
Gshoes
Don *
Gthe
Fe
Ether
Eur
G talk
Dparticular
Eerson
J >
K?
Elain
I words
Eroduct
K marketing
Dsince
Epring
Euch
H a
Dthat
Fe
G *
Hchair
Iity
Iountry
Hfirst
Hinterview
Hlab
Hopen
Hprocess
Hrole
Jom
Iunning
Hspirit
Jring
Fis
H seat
Eouch
I >
Jwith
Dwhat
Fich
I i
Eith
H the
Erit
Dyour
H debt
Iinbox
Ilobby
Ioffice
Cbox
F >
F-
Ccid-
Fent
Dlu-
Dom-
Fe
En-
Fvenience
Dre-
Cdex
F-
Dic-
Fate
Hion
K of
Dus-
Ftry
I >
J_ >
Cfer
F _ the
F-
Dlu-
Fence
Dor-
Fm
G _ the
Hme
Hof
Gation
L >
Lal
Ged of the
Csid-
Fe
Eg-
Fht
H _ the
Es-
Ft
G _ a
Hon
Hupon
Dpe-
Fction
Hor
J _ a
Dte-
Fad
H >
I?
J >
I_ >
Iof
Ei-
Ftute
Iion
L has
Er-
Fuctive
Dul-
Er-
Fance
Cten-
Fd
G to
Er-
Fest
I >
J_ >
Lhear
Lthe
Jand
Jin
Jme
Jto
Ied in the
Fn
Gal
Gship
K _ ?
Lpaid
P ?
Fpreter
Fview
J >
K?
L >
K_ *
M>
M?
Mbe
Mme
Mon
Mthat
Oe
Myou
Kand
Lt
Kfor
N *
Kheld
O on
Ki
Ls
M on
Kme
Know
Kon
Lr
Kto
M the
Kwill
O be
Mth
O *
Do
E *
F_ >
Hbuild
Fthe
I building
Dro-
Fduce
J _ to
Kme
M to
Cves-
Ft
Dit
F-
Fation
K !
M >
L>
L_ >
Nconnect
Lto
N connect
Fe
G came
Bs
C *
E >
Fand
Ffrom
D0
D>
D_ *
F>
F?
Fa
Gbout
Gnd
Hy
Ith
Gpplication
Gt
Fbe
Fcontrol
Ffirst
Gor
Grom
Fhow
Fi
G'd
Hm
Gn
Hternship
Kview
Gts
Fmatter
Ge
Gore
Gy
Fnews
Gow
Fon
He
Hly
Gr
Fpend
Hrson
Gosition
Isible
Fright
Goom
Fsalary
Gecond
Go
Gtill
Hrong
Fthe
Hird
Gime
Go
Ho
Grue
Fup
Fway
Gell
Gith
Gork
Fyear
Gou
Da
E matter
Fstrong
Ebout
Eny
G news
Gth
Et
F the
Ftached for
Dbook
Dclear
Ddoing
Dfair
Eor
Erom
Dgoing
Fod
Dhard
Di
En
Et
F too
Hrue
Dlike
Eove
Hly >
Dmiss
Eost
Ey
F application
Gthird
Dno
Ft
Don
F the
Fe
Dpaid
Dremote
Eight
I >
Dshort
Eo
Fmeth
Etill
I pending
Jright
Dthat
H a
Ii
Istill
Fe
G first
Hinternship
Mview
Hon
Je
Jly
Hposition
Hsalary
Gre
I a
Kny
Mthing
Jone
Jroom
Fis
H a
Eo
F be
Dunder
I control
Dvery
Dwhat
H i
Fy
G i
I'm
Eith
H your
Eork
Hing on
Eritten
Dyour
Cn't
F _ >
F-
Csu
Ee-
Bt
C >
D?
E >
D_ *
F0
F>
F?
Fa
Gn
Gssist
Fbe
Hen
Fdown
Ffair
Gor
Grom
Fhelp
Fi
Gf
Fme
Gore
Guch
Gy
Fnot
Fonly
Gut
Fpossible
Fright
Fso
Hon
Gtill
Guit
Ftake
Ghat
He
Go
Fweigh
Fyou
Ir
Da
Egain
Dbe
F ?
Gpossible
Dcame
Fn
G be
Eonfirm
Ddid
Eoesn't
Fwn
Dfrom
Dgoes
Dhas
G been
Eelp
Dif
F you
En
Es
F my
Dmay
Eean
Eore
Dnow
G >
Don
F the
Fce
H more
Eut
Dsaid
Fys
Eeem
Ehould
Eo
Etart
Is ?
Fraight
Dtake
Ehat
H i
Ithe
Eo
Fo
G soon
Gk
Erue
H that
Dwas
G an
Hso
Eent
H from
Eill
H be
Inot
Fth
H my
Iyour
Eork
Fuld
I assist
Jbe
Jhelp
C'd
E be
Ds
E _ *
H>
Ha
Hfair
Hi'd
Hmy
Hnine
Hquiet
Hto
Fa
Fbeen
J a
Knine
Kquiet
Fclear
Fme
Fno
Hw
I *
Fon
Hly
J fair
Fthe
Cs
D _ >
Gto
Eindustry
Eplace
Ajack
E >
Bob
D >
E?
F >
E_ >
Gbefore
Gcome
Gmore
Hy
Gto
Ead
Fnd
Ebecause
Efair
Ei'd
Fs
Eso
Ethan
Ewas
Fould
Ds
E _ me
Ffor
I me
Cin
E >
Fus
Ee-
Ei-
Et
F-
Cke
E >
Curn-
Fey
H >
Budg
E _ >
Ee
F-
Cmp
Cnio-
Fr
G _ >
Cri
E _ a
Freach
Ee-
Fs reach a
Cst
E _ in
Hlittle
Hme
Iy
Hthis
Io
Fa
G little
Fbump
Jing this
Fcheck
King in
Fhad
Flet
I me
Fso
Fwant
Jed to
Ei-
Fce
Ak
B and
Been
E _ learn
Hthe
Hwork
Fon
H the
Fto
H learn
Iwork
Dp
E _ >
Hfirst
Hin
Hmy
Hon
Hshort
Hthe
Io
Hup
Fa
Finterview
Fme
H in
Frefresh
Ming my
Fthe
I first
Ei-
Es-
Cpt
E me
Gy
Fyou
Bids
E and
Fin
Cll
Cnd
E >
F_ >
Hfor
Hin
Hme
Iy
Hon
Hquestion
Hthat
Je
Hwithin
Faccept
Gs
Fconfirm
Flet
Fnote
Fof
H questions
Iyou
Fperusal
M >
Fregard
Hspond
Hvert
Ftell
Go
Fupdate
Ea
F-
Ee-
Frgarten
Fst
El-
Fy accept my
Hlet me
Hnote that
Htell me
Hupdate me
En-
Fes
H >
Ctch-
Fen
H ?
J >
I_ >
Bnee
E >
Es-
Dw
Cock
F-
Dw
E *
F>
F?
G >
F_ *
H>
Ha
Hdecision
Hi
I'm
Jve
Is
Hmuch
Hnext
Houtcome
Hquick
Hresult
Hsoon
Hthe
Jing
Io
Hway
Ihich
Hyou
K'd
Lre
Fa
Gbout
K the
Gs
H soon
Fbefore
Gy
H which
Fhow
I much
Jthe
Ko
Fi
G'm
Gf
H i
Ithe
Iyou
L'd
Gs
Gt's
Fme
Gy
Fof
Fthat
J a
Ki
Kyou
He
I next
Joutcome
Jresult
Fwhat
J to
Kyou
N're
Hen
J i
Ire
K i
Lthings
Ither
M a
Ni
Nthe
Hich
Fyou'll
Ir
J decision
Ei-
En
F _ your
F-
Es-
Al
Bab
D >
E_ >
Etechnician
Cck
Cid
E off
Cnd
E >
Ee-
El-
Ford
Dgu-
Cpto-
Fp
G or
Crge-
Cst
E *
F>
F_ >
H?
Hand
Hbecause
Iut
Hfor
Hi
In
Is
Hleft
Hmessag
Iy
Hso
Femail
Fjob
I and
Fmessage
M >
Gonth
K >
Fnight
Fone
I >
Fperson
L in
Glace
Fspring >
Ftime
Gwo
I messages
Fweek
J >
Fyear
J >
Cte
E >
F_ >
Hthe
Fon
Er
F _ suit
Ithe
Gthan
F-
Cugh
F >
F-
Dnc-
Fh
Cw
Ds
Cyof-
Ff
Eu-
Ft
Bead
E >
F?
G >
F_ >
Fthe
Ee-
Fr
G as
Es-
Dn
Ei-
Drn
F _ >
Iask
Ii
Imy
Ion
Jutcome
Ithe
Jrade
Iyou
Lr
Gabout
Gfrom
K you
Ghow
Gin
Ht
Gthat
Ie
Ho
Gwhether
F-
Fed to ask
Ds
Ee-
Et
F-
Dv
E a
Fme
Ee
F >
G_ >
Gfrom
Gto
F-
Ei-
Ccte-
Frn
Eu-
Fre
Cd
D _ to
Eme
G to
Ethe
Fo
Dger >
Cft
E _ >
Hi
Hlast
Hof
Hyour
Fa
Fin
Fmy
H last
Foff
Fthe
Fwith
J your
Cgen-
Fd
Cnd
Ei-
Css
E >
F_ the
Fthan
J the
Eo-
Fn
G ?
I >
H_ >
Ct
D _ bad
Ggo
Ghave
Gin
Gknow
Gtake
Ea
F bad
Eme
G have
Hin
Hknow
Htake
Eus
D'
Es-
Dt
E _ know
Ee-
Fr
G >
H_ >
Jgone
Hhave
L gone
Ei-
Cvel
F >
F-
Biber-
Fal
Fty
H _ order
Kwrit
Iof
K ordering
Lwriting
Dra-
Fry
Ccen-
Fce
H >
Fse
Ced
E _ little
Fa
G little
Ds
Cfe
E >
Fhas
Dt
E _ the
Cght-
Cke
E >
F?
G >
F_ >
Ha
Idd
Ind
Hbe
Hconnect
Hhear
Hin
Hknow
Hset
Ipend
Hthe
Io
Hwork
Fa
Ffor
I a
Fi
Gn
Gt
Fme
H >
Ito
Gy
Fthat
J >
He
His
J and
Go
H add
Ibe
Iconnect
Iknow
Iset
Jpend
Iwork
Fyou
Ir
Ed
F-
El-
Es-
Cmit
F-
Cne
E _ my
Hthe
Hyou
Ffrom
J you
Fis
Fto
Fwith
Es-
Dk
E to
Ee-
Fdin
I might
Cp
D read
Ds
Cst
E >
F_ *
Hi
Hthe
Fand
Gs
H i
Ffor
I the
Fof
Ee-
Fn
G first
Ior
Cter-
Fal
Dig-
Fation
Dtl-
Fe
G >
H_ at
Jmy
Hnudge
Hon
J my
Jes
L at
Cve
E on
Ed
F with
F-
Din-
Fg
Boan
E _ >
Cbby
F >
F-
Cck
Es-
Cg
D _ from
Cl
D >
Cng
E _ >
Hi
Hthe
Husual
Fas
Fit
Fterm
Ghe
Go
Ee-
Fr
Cok
E _ >
Ha
It
Hfor
Hin
Hmy
Hon
Hthe
Io
Fat
H my
Ffor
Iward
M to
Flike
J for
Kin
Fto
Fup
Ee-
Ei-
Fng for >
Ma
Lward to
Es-
Dm
E >
Dp
E >
Cse
Ds
Dt
E >
F_ >
Fa
Ct
D about
Cud
E _ >
Cve
E >
F_ connect
Hget
Hhear
Hknow
Hsee
Hwork
Fthe
Go
H connect
Iget
Ihear
Iknow
Isee
Iwork
Ed
F-
El-
Cw
Der
F school
F-
Buck
E >
Ey
F-
Cnch
F _ thank
Iyour
Gto
I thank
F-
Am
Bachi-
Fne
Cde
E ?
G >
F_ >
Hfool
Hmy
Hpeace
Hthe
Hyour
Fa
G fool
Ffor
Fme
Gy
Fthe
Fup
H your
Cgni-
Ftude
Cil
E >
F_ 0
Hyour
Ffor
Fof
Eb-
Fox
Ee-
Dn
E _ >
Et-
Fenance
L crew
Cke
E _ 0
Hthat
Je
Io
Fall
I the
Fit
Fsure
J that
Me
Fthe
Fup
Es-
Din-
Fg
G _ mistake
Ha
I mistake
Cn
D >
E_ has
Ewho
H has
Dag
F-
Fe
Gment
Gr
H >
I?
J >
I_ >
Ka
Iin
Iso
Dne-
Fr
Dy
E _ days
Hof
Jf
Hpeople
Fdays
Fpeople
Fvacation
N days
Fyear
Cps
E >
Crk
E _ you
Ee-
Ft
G >
Cste-
Fr'
H degree
Ctch
F >
F-
Der-
Fnity
J leave
Dh
Dte-
Fr
G >
H_ >
Ji
Jthe
Ha
Ire
Hof
J the
Hwhat
L >
Gs are >
Cy
D *
E_ >
G?
Ga
Hsk
Gbeen
Gcome
Ghave
Gmy
Gso
Gthe
Jm
Ho
Guse
Eask
H ?
Ebe
G a
Ehave
I been
Ei
F ask
Ghave
Guse
Eknow
Eneed
Esay
H so
Dbe
F-
Dor-
Bba
Be
C !
E >
D*
D0
D>
D?
E >
D_ *
F>
F?
Fa
Gbout
Gddres
Gn
Hd
Gsk
Gt
Fbe
Hcause
Hfore
Fchance
Fday
Is
Ffar
Grom
Fhow
Gr
Fi
G'd
Gdea
Gf
Gt
Fjob
Fknow
Fmeet
Gy
Fname
Gow
Fof
Gn
Fpercent
Ison
Grepare
Fsense
Ghe
Gince
Go
Hon
Fteach
Hxt
Ghat
He
Ire
Iy
His
Gime
Go
Huch
Grain
Funderstand
Fvideo
Fwhat
Here
Hich
Gould
Grite
Fyear
Gou
Ir
Da
E chance
Fsense
Ftext
Ebout
I the
Egain
I the
En
F idea
Fd
G i'd
It
Hmy
Es
F soon
Fking
Et
Dback
Eecause
Ey
Ddo
Fwn
Dfor
G years
Gward
K ?
Erom
Dgreat
Dhave
Eere
Eow
G the
Di
Ef
F i
Gyou
En
F *
G>
Gthe
Es
Dknow
H >
Iby
Iif
Ithe
Iwhat
Kere
Lther
Dmore
H about
Ey
Dof
F the
En
F my
Eut
Dright
I now
Dsee
Eince
I i
Eo
Fme
Hth
Etand
Dtake
H you
Een
Ehat
H i
Iyou
Lr
Fe
G names
Fis
H job
Frough
K a
Lthe
Eo
F *
Gask
Gknow
Gmeet
Gprepare
Gthe
Gunderstand
Gwrite
Gyour
Fday
I >
Ewo
Dup
Dwas
Eell
Ehat
H i
Ishe
Ithe
Jime
Iyou
Fere
I to
Gther
K the
Fich
I address
Fy
Eith
H the
Dyour
Can
E >
Fthat
Go
Ei-
Es-
Et
F-
Dsu-
Fre
H _ a
Iwhether
P a
Jould
Cd
Dic-
Fal
Gtion
Cet
E *
F>
F_ *
H>
Ha
Hcoffee
Hon
Hteam
Ihe
Hyou
Fat
Fon
Fthe
Fwith
Fyou
Ir
Ei-
Fng
H ? >
Cmor-
Fy
G _ the
Cnti-
Fon
H >
I_ and
Kname
Kto
Ime
Jy
Ithat
Hed my name
Crch-
De
El-
Dge-
Fr
G ?
I >
H_ >
Css
E _ the
Fup
Ea-
Fg
G _ on
Hyou
Ge
H >
I_ >
Ki
Klast
Left
Kyou
Ifind
Ms you
Jrom
M last
Ii
J left
Ksent
J'm
Iqueue
Ito you
Iyou
Hd you on
Ee-
Fd up the
Ct
D _ >
G?
Eand
Ebefore
Bid
D _ >
Ddl-
Fe
Cght
F _ >
Ibe
Ihave
Ime
Ipost
Ghear
Gi
Gthe
J post
Gwe
Gyou
J be
F-
Dra-
Fin
Cle
E >
Es-
Dk
Dl
Ei-
Fon
Cnd
E >
F?
F_ >
Hasking
Hme
Ffor
Fme
H asking
Ftell
Jing me
Go
Ee-
Es ? >
F-
De
E >
F_ >
Fand
Dis-
Dut
F _ a
Iof
Gearly
Gof
F-
Css
E *
Fher
Fit
Fyour
Ee-
Ei-
Dta-
Fk
Ge
Bodel
F-
Cmen-
Ft
G ?
I >
H_ >
Cney
F isn't
F-
Dth
F >
G?
H >
G_ >
Galong
Hnd
Geach
Gto
F-
Cod
E in
Cre
E >
F_ >
H?
Ha
Hi
In
It
Hon
Hthan
Je
Io
Hyour
Fabout
K the
Fbefore
Fclear
Ffor the
Fi
Gnterest
Ned in
Fof
H a
Frespect
Fso
Fthan
J a
Hing
Gime
J >
Go
Dn
E >
Fi
Ei-
Fng
H'
Cst
E >
F_ >
H?
Ha
Hin
Hmy
Hperson
Hthe
Km
Fin
Fof
H my
Ithe
Lm
El-
Cthe-
Fr
G _ >
Jtwo
Hof
J two
Dor
F-
Cve
E _ *
H>
H?
Hforward
Hinterview
Hless
Ffor
I less
Grom
J *
Fme
H forward
Gy
H interview
Fon
Ed
F _ the
Jo
Gfrom
Gto
I the
F-
Em-
Fent
I _ the
Jon
L the
Din-
Fg
Buch
E >
F_ >
Hi
Fappreciat
Fi
Fof
Fthat
J i
Go
Cm
Cst
E _ me
Hthat
Je
Io
Hwhat
Hyou
Fask
I to
Fbe
Fknow
Ftell
By
C *
E is
D0
D_ *
F>
F?
Fa
Gbout
Gnd
Gre
Hriv
Gs
Gt
Htach
Fbefore
Goss
Hth
Gut
Gy
Fcard
Gontract
Fdoes
Femail
Hployer
Gncourag
Ffirm
Ist
Hts
Gor
Grom
Fhas
Fi
G'd
Hm
Gf
Gn
Hterview
Gs
Fjob
Fknow
Flaptop
Gecture
Hsson
Htter
Gicense
Hne
Hst
Fmail
Hnager
Hy
Gessage
Gost
Fnetwork
Gote
Gumber
Fof
Hfice
Gn
He
Fpass
Geriod
Glan
Grincipal
Frequest
Gole
Guns
Fsaid
Hys
Ghop
Go
Gtart
Hill
Hudy
Ftask
Ghat
He
Go
Gwo
Fup
Fwas
Gent
Hre
Ghich
Gill
Hth
Jin
Gork
Huld
Fyet
Gou
Dage
Enswer
Js >
Epologi
Kes for
Fplication
O >
P?
Pfor
Pstill
Dback
Hground
Fd
Eest >
Elood
Eoss
Erother
Dcall
Fndidacy
Kture
Frd
Geer
J >
Ki
Fse
H >
Eertificate
Ehamber
Elas
Finic
Eourse
Gsin
Eurrent
K boss
Ev
Ddesk
Eream
I >
Dearlier
K email
Llines
Lmessage
Email
Expectation
Hrience
N is
Dfami
Hly >
Fther
Eield
Fle
H ?
Frst
I note
Jtask
Elight
Dgeneration
Erad
Dhand
Eead
Eour
Eusband
K >
Dinterview
M >
Nto
Nwith
Fvitation
N >
Oto
Ie
Djob
Dlandlord
Fst
H email
Ijob
Imessage
Ione
Itwo
Fte
Eesson
Ftter
J >
Eicence
Ffe
H >
Dmail
Eessage
K from
Eind
Eother
Dname
H is
Ion
Ito
Eeighbor
Frv
Ftwork
Fw
Eote
H from
Iof
Gice
J period
Dold
Enly
Eriginal
L email
Ewn
G >
Hlaptop
Dpaper
Frent
Fstor
Ftience
Ehone
I number
Eortfolio
M >
Eredecessor
Gsent
K contract
Kation
P >
Gviou
Ks email
Mletter
Mmessage
Fofessional
P network
Hile
Gject
Eublication
Os list
Dquestion
L about
Mfrom
Mis
Drecord
Fferenc
Fquest
K >
Lto
Fsume
Eésumé
J >
Dsaving
Js are
Eecond
Fniority
Ehoe
Eon
Epecialty
Fring
Etand
Iing does
Fudent
Dteam
Ehank
I you
Is on
Kto
Ferapist
M encouraged
Fird
I message
Eime
Erail
Iing mail
Hn
I is
Dvisa
Dway
Eeek
Ehole
Eife
H and
Iwould
H'
Eork
H >
Dyear
Hs in
Csel-
Ff
G >
H_ *
J>
Jthe
Hon
J *
Hthat
Aname
E >
F_ *
H>
Fby
Fin
Gs
H *
Fon
Fto
Es of the
Cnny
F-
Ctur-
Fal
Bd
Bear
Ced
E >
F_ >
Hanswer
Hbe
Hchange
Hgive
Hhear
Hin
Hjob
Hknow
Hmake
Hreply
Hto
Hyou
Fa
Gnyth
Fme
Gy
Fthis
J job
Hose
Go
H answer
Ibe
Igive
Ihear
Iknow
Imake
Ireply
Fyou
I to
Ee-
Fd a change
Ef-
Ful
H and
Es-
Cgot-
Fiable
Cigh-
Fbor
Crv
E >
Ee-
Eo-
Fu
Ctwo-
Frk
H >
I_ >
Cver
F _ >
Ia
Jnyone
Iback
Iin
Ithe
Glet
J a
Gmiss
Gseen
K a
Gtold
K anyone
F-
Cw
D _ >
Ga
Hnd
Gfor
Gon
Hr
Epost
I or
Etime
Dbo-
Frn
Dco-
Fmer
Ds
E _ the
Hyou
Ffrom
J you
Fon
H the
Er-
Foom
Cxt
E *
G ?
F_ >
H?
Hin
Finterview
O ?
Fstage
Hep
Js in
Fweek
Bice
E to
Cght
F >
G_ >
I?
Ii
Jn
Js
Gshift
F-
Cne
E >
F_ and
Fdays
J and
Fthousand
Fyear
Js >
Et-
Feen
Fy
G _ ?
Jin
Hall
K in
Hdays
L ?
Bo
C _ >
Fand
Gt
Ffor
Fi
Fof
Fthan
Go
Fwhat
Danswer
Dhurry
Di
Djoke
H >
Dlater
I than
Dmatter
J what
Eore
H than
Dneed
H to
Done
Dproblem
Dreason
Fsponse
Cbod-
Fy
G _ to
Hhas
His
Con
E >
F_ *
Fon
H *
Gr
Crma-
Fl
G day
Dth
F of
F-
Ct
D _ *
G>
G?
Ga
Hnyth
Gback
Heen
Ifore
Gfor
Hrom
Gi
Hf
Hs
Ht
Gmuch
Hy
Gof
Hn
Gsooner
Iund
Gthat
Ie
Ho
Gwhether
Gyou
Ea
Fccept
Ked my
Fnswer
Fs
G a
Ft
G the
Ebe
Eclear
Eexpect
Efor
Eget
Ehad
H a
Fear
Id
J anything
Eknow
Iing is
Emeet
I *
Eone
Erepli
Jed ?
Esay
Feen
Fleep
Fure
I i
Kf
Ethe
Fo
Go
H much
Ewant
I to
Fhat
I you
De
E >
F_ *
H>
Hi
Hme
Hsent
Hthe
Jis
Hyou
Ffrom
J *
Fi
G sent
Fof
Gn
Fthat
J i
Eb-
Fook
Es-
Dh
E _ >
Fso
Ei-
Dic
F _ the
Kree
Iyou
Gon
Gthat
Ie
Gyou
F-
Fe
G >
Hperiod
Gd that three
Nyou
Eo-
Fn
G of
Cw
D *
E>
E?
F >
E_ >
Gi
Gso
Gthe
Ho
Gyour
Ei
F'd
Fn
Eon
Eso
Dhe-
Fre
Budge
F >
G_ my
Gon
I my
Gthe
F-
Cmbe-
Fr
G >
H_ my
Hin
J my
Is
Hshould
Hthat
Crs
E _ >
Hi
Fand
Ee
F _ >
Grole
K >
F-
Fry
Ei-
Ao'clo-
Fck
H _ >
Bbjec-
Clig
F _ a
Iyou
Gfor
F-
Fed for a
Cser-
Fvatory
Bccas-
Fion
Bdd
Bf
C *
E >
Ffree
Fof
Hf
Fto
D0
E *
D>
D?
E >
D_ *
F0
F>
F?
Fa
Ggo
Gnd
Hswer
Gpplication
Gs
Fboard
Fcareer
Hse
Gode
Hmpany
Fday
Gecision
Go
Festeem
Ffami
Gile
Hrst
Gor
Gree
Fgeneration
Fhour
Gundr
Fi
Gn
Hbox
Hterview
Gs
Fjob
Gunior
Flast
Gedger
Htter
Gife
Gong
Fmeet
Hssage
Gonth
Fname
Gew
Isroom
Go
Hte
Gumber
Fof
Hf
Gn
Gther
Fpile
Gresentation
Hoces
Gublication
Freport
Fseniority
Ghould
Gize
Gtack
Ind
Ftable
Hlk
Geam
Ghat
Housand
Gime
Go
Gwo
Fvisa
Fweek
Gho
Gith
Gork
Huld
Fyear
Gou
Da
En
F hour
Fy
Esking
Dcourse
Dgreen
Dhand
Eow
Dit
F >
Fs
Dlast
Fte
Dmagnitude
Ee
Eine
Eoving
Ey
F application
Gcareer
Gfirst
Ggeneration
Glast
Hife
Gmessage
Gpresentation
Hublications
Gseniority
Htanding
Fself
Dnine
Done
Erder
Eur
G interview
Hmeeting
Dquestion
Droom
Dteach
Ehank
Is >
Gt
Fe
G *
H0
Hcase
Iode
Jmpany
Hday
Hinterview
Hjob
Hledger
Hmonth
Hnewsroom
Iumber
Hothers
Hpile
Irocess
Hstack
Htable
Ieam
Iwo
Hvisa
Hweek
Hyear
Gm
H >
Fis
Free
Eime
Ewenty
Fo
Dus
Dweek
Hs ago
Ehat
H i
Ithe
Iyou
Fich
I i
Erit
Dyesterday
Eou
G >
Hto
Gr
H decision
Iinbox
Itime
Cf
D >
E_ *
G>
Gi
Eand
Ein
G *
Eon
Ethe
Der
F ?
H >
G_ >
Ia
Gand
Gfrom
Gis
Gof
F-
Dic-
Fe
G >
H?
I >
H_ >
Ja
Jmore
Hhas
Hon
J *
Htomorrow
Cten
F-
Bkay
Bld
D _ >
Ggave
Gso
Der
F _ >
F-
Bn
C *
E 0
F>
F?
Fand
Gs
Gt
Fhas
Gow
Fi
Fnight
Fon
Gr
Fso
Fwith
D0
E *
Fk
Fth
D>
D?
E >
D_ *
F0
F>
F?
Fand
Hswer
Gs
Gt
Fbelow
Gus
Fcall
Hndidature
Hreer
Gv
Fday
Gecision
Hsk
Fearlier
Gnd
Gve
Gxecutive
Ffirst
Gloor
Gor
Gront
Fgood
Fhas
Gour
Hw
Fi
G'll
Gnterview
Fjob
Fk
Flist
Fmatter
Gessage
Fnight
Fof
Gn
He
Gther
Gur
Htcome
Fpage
Hnel
Geople
Ghone
Gortfolio
Hst
Frésumé
Fsame
Gcale
Gecond
Ghoulder
Gide
Hnce
Go
Ftable
Geam
Gh
Hat
He
Go
Gwo
Fwas
Hy
Ghich
Iteboard
Gith
Fyet
Gou
Da
E call
Fgood
Fsecond
En
Dbenefit
Dcall
Dequity
Dfor
Dhow
G to
Dleave
Einkedin
Dme
F >
Ey
F candidature
Hv
Gearlier
Gportfolio
Grésumé
Dnight
Done
Eur
Dpaper
I or
Eeople
Drent
H and
Dshift
Eite
H ?
Dthat
Fe
G *
H0
Hbelow
Ius
Hcall
Hday
Iecision
Heve
Hfirst
Iront
Hjob
Hlist
Hmessage
Hother
Iutcome
Hpanel
Ihone
Hsame
Iecond
Ihoulder
Htable
Fis
H >
Ione
Eo
F *
Fp
G of
Ewo
Dus
Dwhat
H i
Ithe
Iyou
Fere
Gther
Fich
Eork
Dyou
G >
Hto
Gr
H end
Ifloor
Ipage
Iside
Iteam
Iward
Cce
E >
F_ >
Ha
Hbefore
Hi
In
Hme
Hweek
Fa
G week
Ggain
Fmore
J >
Kbefore
Fthe
Dol-
Ce
D >
E?
F >
E_ >
Ga
Hbout
Hnd
Ht
Gin
Hs
Glike
Gmy
Gor
Gthat
Ie
Iing
Kk
Hime
Ho
Gused
Gwould
Gyour
Eand
Gother
Edoes
Ei
Fn
Fs
Emore
I thing
Kime
Eof
G the
Fn
Ething
J that
Fo
Ewho
Fith
I the
Fould
Eyear
Ds
E at
Cly
E >
F_ in
Is
Hme
Hon
Hthat
Je
Fa
Gfter
Ffair
J that
Fonce
Bpen
E >
F?
G >
F_ *
H>
Ha
Hdoor
Hme
Hthat
Fand
Gt
Ffor
Fthe
Go
Ei-
Fng
Dra-
Ft
G _ for
Gion
Cini-
Fon
H _ the
Iof
Cpor-
Ftunity
Ctio-
Fn
Br
C *
E ?
D_ *
F>
F?
Fa
Fi
Gt
Fleast
Fon
He
Fsometh
Gupport
Fthat
He
Iy
Fwould
Fyou
Da
Efter
I the
Ere
G they
Et least
Dbad
G >
Ering
Ddo
Dhas
Dis
F it
Gthat
Dmore
Fst
Dno
Ft
Don
F the
Fly
Dshould
J i
Dthe
Ewo
Dwill
Eould i
Ccha-
Frd
Ee-
Fstra
Cder
F _ magnitude
Gof
I magnitude
F-
Cgan-
Fiz
Hation
Cien-
Dgi-
Fnal
I email
Bther
F *
H off
G?
G_ >
I?
Iand
Jre
Ioff
Iwith
Gcandidat
Oe
Ps >
Gfinalist
Irm
Ks and
Gside
K of
F-
Fs ? >
Fwise
J i
Bught
F _ to
Gi
H to
F-
Cr
D _ >
Gabout
Hnd
Ht
Gby
Gi
Hs
Gnurse
Gon
Gstart
Gthis
Ho
Gwe
Econversation
Einterview
N >
Oand
Ois
Emeet
Eschool
Etalk
I >
Jabout
Ji
Ct
D >
E?
F >
E_ *
G>
G?
Ga
Hbout
Gcouple
Gmy
Gthe
Ea
F couple
Fs
Ebecause
Efrom
I the
Ein
G *
Eof
G my
Fn
G the
Fver
Eto
Dco-
Fm
Ge
H >
Dli-
Fne
Bven
Es-
Dr
E >
F?
G >
F_ >
H?
Hof
Hwith
Hyear
Fagain
Ffive
Fthe
Ire
K ?
El-
Fook
Es-
Et-
Fime
Bwe
D _ an
Eme
G an
Dd
Cl
Cn
D >
E_ >
Gand
Gor
Elaptop
K or
Ap
B _ to
Back
Ea-
Fg
Ge
H >
Iis
Ei-
Cge
Es-
Cid
E ?
G >
F_ >
Hat
Hthe
Ffor
Dnt
F-
Dr
Clle-
Ft
G _ >
Hjack
L >
Cnel
F >
G?
H >
G_ *
I>
Ia
Isay
Ithe
Jo
Iyou
Gand
Glike
Ks to
Gto
Gwas
F-
Cper
F _ the
Gor
F-
Fwork
J >
Cram-
Fedic
Dce-
Fl
G of
Den-
Ft
Dis-
Fh
Dk
E _ >
Fand
Fon
Ei-
Dt
E _ a
Hmy
Hthe
Fof
H my
Ithe
Ei-
Fcular
En-
Fer
H >
Ey
F-
Css
E _ thank
Fmy
H thanks
Fon
Gver
Ee-
Ei-
Fon
Ep-
Fort
Dt
E _ >
Fthe
Eo-
Fr
Cth
E >
Die-
Fnce
Gt
H _ >
Iof
Iwith
Cy
D _ >
Gand
Gthe
Efor
Dme-
Fnt
Dro-
Fll
Ds
Beace
F with
F-
Cdia-
Ftric
Cnd
Ei-
Dsi-
Fon
H _ >
Ischeme
Jo
Copl-
Fe
G >
H_ ?
Ja
Jin
Jme
Jtake
Khe
Ko
Jwould
Jyou
Hand
Ire
Hget
K a
Hi
I would
Hknow
L ?
Hlike
L me
Myou
Hreal
Lly take
Hwho
Iith
Cr
D cent
Emy
Dce-
Fnt
H >
Iand
Dfect _ >
Ifor
Eo-
Frmance
Dha-
Fp
G _ could
Hyou
Gs you could
Dio-
Fd
Dma-
Fnent
Ei-
Ft
G _ to
Hme
J to
Dsi-
Fstent
Eo-
Fn
G >
H?
I >
H_ >
Ja
Kt
Jmy
Jthe
Lis
Has
Hin
J the
Mis
Hof
J my
Hto
Hwho
Iith
L a
Hyou
Gal
I _ most
Dus-
Fal
H >
Bhone
F >
G_ is
Gcall
Gnumber
M is
F-
Dto
F _ your
Gin
I your
Hs
Gof
F-
Fs of your
Cysi-
Fcian
Biano
F-
Cck
E _ >
Hbrain
Hwhere
Fme
Fup
Fyour
J brain
Ee-
Ei-
Fng up where
Dtu-
Fre
H >
Cece
F-
Cle
E >
Cng
E you
Blac
Ee
F >
G?
H >
G_ >
Ithe
Gfor
Gto
Gwhere
F-
Fment
Din
F word
F-
Dn
E >
F_ >
Ha
Hsummer
Hthe
Ffor
I the
Fmy
Fthe
I summer
Go
En
F >
F-
Et
F _ *
F-
Dy
Ceas
F _ connect
Gto
Gwith
F-
Fe
G _ back
Jme
Ky
Jsure
Jthat
Le
Lis
Jyour
Haccept
N my
Hbe
Hconfirm
Ksider
P this
Hdo
Hexcuse
N my
Hfind
L my
Iorgive
O the
Hget
K back
Iive
L me
Hkeep
L me
Hlet
K me
Hnote
Hsee
Ihare
Htake
Iell
L me
Mthe
Gd to connect
Fure
I >
Jof
Jto
Cot
Cus
E the
Boint
F >
G?
H >
G_ >
Iwould
F-
Fer
H for
Clic-
Fy
G ?
I >
H_ >
Et-
Fe
Col
Dr
Cpp
E _ up
Fup
Ei-
Crta-
Fl
Ee-
Ef-
Folio
J >
Er-
Fait
I _ a
Csit-
Fion
I >
J_ ?
Li
Lopen
Lthe
Jat
L the
Jbefore
Jof
Jstill
O open
Dsi-
Fble
I >
J?
K >
J_ >
Jto
Dt
E >
F?
G >
F_ *
H>
Has
Hthe
Hwould
Hyou
Fabout
Gnd
Fin
Gs
Fof
H *
Gr
H would
Fwas
Ee-
Ei-
Cund
F-
Cwer
F-
Bract-
Fic
Hal
He
I >
Jof
Dy
E _ it
Ffor
Ee-
Ceci-
Fse
Dde-
Fcessor
Dfe-
Fr
G _ i
Hthat
L i
Dmi-
Fum
Dpa-
Fr
G to
Ge
H _ >
K?
Iaccording
Ifor
Dse-
Fnt
H _ ?
Icontract
Hation
M >
Esure
I >
Eu-
Fme
Dtt-
Fier
Fy
Dvi-
Fou
H _ >
Khave
Ki
L'm
Kleft
Iemail
Iletter
Imessage
Itwo
Hs letter have
Cic
Ee
F-
Dnc-
Fipal
J _ a
Et
F _ of
F-
Dor-
Fity
I >
Dva-
Fte
H _ >
Dze
F-
Coba-
Fb
G _ what
Hnot
Gly not what
El-
Fem
H _ you
Dce-
Fdure
J >
Fs
G >
H?
H_ >
Gs ? >
Ddu-
Fct
H market
Dfe-
Fssional _ >
Nnetwork
U >
Ei-
Fle
H _ >
Ft
Dgr-
Fam >
Dje-
Fct
Dmi-
Fs
Ep-
Ft
G >
H_ >
Hreply
M >
Dof-
Dpe-
Fr
Eo-
Fse
H to
Dsp-
Fect
Et-
Fhetic
K _ and
Dud
F of
Gto
F-
Dve
F-
Ei-
Fd
Eo-
Bubli-
Fc
Gation
L list
Cll
Cmp
Cpil
F-
Dpe-
Crpo-
Fse
Csh
Ct
D _ a
Gin
Gon
Gthe
Ho
Ea
Ein
G a
Ft
Eme
Eon
G a
Aquali-
Ffi
H _ >
Drr-
Fel
Fy
Et-
Fer
H _ an
Iof
K an
Cest-
Fion
I >
J_ i
Llast
Lthe
Jabout
Jfrom
Jis
Jof
Kn
Is about the
Kon the
Due
F _ a
F-
Cick
F >
G_ >
Iabout
Ion
Gcall
Gquestion
F-
Det
F >
G_ >
Ii
Iwhere
Gand
F-
Dt
Ee
F _ >
Gunderstand
F-
Aradio
F-
Cil
Ds
Ee
F-
Cmbl
F-
Cn
Dg
Ee
F ?
H >
G_ >
F-
Cre
Cte
E _ 0
Ffor
Es-
Dhe-
Fr
G _ >
Jand
Hnot
Hthan
Bd
C >
Dand
Be
C _ the
Cach
F _ >
Ia
Jt
Idecision
Iverdict
Ga
Gme
I at
Gout
Gyou
F-
Fed out a
Iyou >
Dd
E >
F_ >
H?
Hthe
Fabout
K the
Fmy
Fso
Fthe
His
J >
Gwo
Fyour
Ee-
Fr
Ei-
Es-
Ey
F for
Gto
F-
Dl
E _ *
Hfor
Hit
Hour
Hto
Fappreciate
Fenjoy
Fneed
Go
Fpower
Ftake
Ei-
Fse
Fze
H that
El-
Fy enjoyed *
Pour
Dso-
Fn
G _ the
Hi
Hto
Hwhy
Ccei-
Fv
G >
H_ response
Jthank
Ha
Hwith
Ged with thanks
En-
Ft
G _ with
Dog-
Em-
Fmend
J _ for
Kme
Jation
En-
Er-
Fd
G >
Ha
Ev-
Fer
Dru-
Fiter
Cfer
F _ to
Gme
I to
F-
Fe
Ge
Gnc
I >
Ie
Fr _ to
Gal
I from
Ged me to
Dle-
Fct
H _ the
Ithe
Dre-
Fsh
H _ email
Imy
Ito
Her
Hing my email
Dun-
Cgar-
Fd
G *
H_ >
Hthe
Io
Ging the *
Gs * >
Dio-
Fnal
Es-
Ftrar
Dre-
Ft _ i
Hthat
L i
Cjec-
Ftion
Clea-
Doc-
Fation
Duc-
Ftant
J to
Cmai-
Fn
G _ >
Er-
Fk
G on
Dem-
Fber
I me
Jthe
Din-
Fd
G _ of
Hme
Hyou
Ger
I >
J_ my
Jabout
Dot-
Fe
G _ >
Hwork
Dun-
Feration
Cnew
F _ >
Gthe
F-
Dt
E >
Fand
Cpea-
Ft
G below
Dla-
Fc
Ei
F >
G?
G_ >
F-
Fed ? >
Ey
F >
G_ i
Imy
Ithe
Gby
Gi
Gto
I my
F-
Dor-
Ft
G _ ?
Hthe
Io
J ?
Ger
Es-
Ft
Cque-
Fst
H >
I_ 0
Kconnect
Ii
Ito
K connect
Ei-
Fr
Ge
H a
Csea-
Frch
En-
Fd
G my
Hthe
Er-
Fv
Did-
Fent
Dpe-
Fct
H >
Ifor
Eo-
Fnd
H _ the
Ito
Iwithin
Gse
I i
Jso
Hibiliti
Ny
Dt
E >
F_ the
Fof
H the
Ea-
Furant
Eo-
Fre
Es-
Dul-
Ft
G >
H_ the
Hand
Hof
Em-
Fe
G _ >
Er-
Ffac
I my
Ctai-
Fl
Dir
F-
Fe
G >
Gment
K or
Dur-
Fn
G to
Ger
Cver-
Ft
Die-
Fw
Es-
Fit
Cwar-
Fd
Big
Dht
F >
G?
H >
G_ >
I?
Ifor
Ii
Ithat
Ke
Gat
Hway
K >
Lthat
Gnow
J >
K?
Gthat
K the
Ho
F-
Cng
Csk
Boad
Cle
E >
F?
G >
F_ *
H>
Hi
Is
Hthe
Hweek
Fat
H *
Fis
Flast
J week
Fplay
Fthat
Fwas
Dl
E over
Es-
Cof
E _ the
Es-
Dm
E >
F?
G >
F_ *
H>
Ha
Hbook
Hit
Hthe
Ffor
Fis
Fto
Cta
E >
Et-
Fion
Cugh
F _ long
Iof
Ghow
Gwhat
F-
Fly how long
Dnd
F >
G?
H >
G_ >
Imy
Ithink
Jwo
Gand
Ht
Gi
Gof
Gthe
Gwith
F-
Fs i think
Hwith two
Dte-
Bule
Cn
D a
Dn
Ei-
Ds
E _ on
Fout
I on
Csh
E >
Bésum-
Fé
G >
As
Bafe
El-
Et-
Fy
Cid
E *
G and
F_ *
Hand
Hbe
Hi
Hthe
Fabout
Fin
Fthat
Dl
Clar-
Fy
G _ ?
His
De
Es-
Cme
E >
F_ >
Has
It
Hi
Dpl-
Cnk
Ctis-
Ffaction
Cve
E _ >
Din-
Fg
G _ gone
Hare
Gs are gone
Cw
D _ photo
Gyou
Eon
Ethat
I you
Ge photos
Eyour
Cy
D >
E?
F >
E_ >
Gagain
Gi
Gthe
Ho
Eit
G again
Eno
Eso
G >
Ethat
I i
Jthe
Ge
Ewhether
Eyes
Din-
Fg
G _ i
Ds
E *
G and
F_ and
Bbar
Bcal
Ee
F and
F-
Cena-
Frio
Ched-
Fule
I _ *
Jfor
M *
Doo-
Fl
G >
H_ *
Hand
Hin
Hor
Gs in *
Cor
E _ >
Ei-
Bdr
Bea
Drc-
Fh
Dso-
Fn
Gal
I _ ?
Dt
E >
Ccon-
Fd
G _ >
J?
Jand
Kpprentice
Kt
Jbecause
Ji
Kn
Ks
Jof
Jthis
Jwas
Hand
Ittempt
Hcandidate
Hfloor
M ?
Hinterview
Hnote
Hpart
L of
Hquestion
Hround
M >
Htime
L this
Hweek
L of
Hyear
L apprentice
Dre-
Ftary
Dur-
Fity
I _ my
Ce
D >
E_ >
Gi
Hn
Ht
Gmessage
Hy
Gon
Greason
Gthe
Jre
Gyou
Jr
Eany
Efrom
Eif
Eme
Fy
G message
Gself
Ethat
I my
Jthe
Jyou
Ge
Fo
G it
Ewhat
I i
Gere
Eyou
H on
Hr
Dd
Din-
Fg
G _ the
Hyour
Dm
E _ >
Ha
Fto
Es-
Dn
E a
Gnyth
Cldo-
Fm
Dec-
Ft
G >
Df
Dl
E _ >
Cmin-
Far
H on
Cnd
E _ >
Ha
Inyth
Hjust
Hmy
Hover
Hthe
Fa
Fbeforehand
P just
Fme
H the
Fthe
His
Fyou
I anything
Jmy
Ei-
Fng this over
Dio-
Fr
Gity
Ds
E >
Ee
F of
F-
Dt
E >
F_ *
H>
Ha
Hon
Iur
Hthe
Jis
Fa
Gfter
K our
Gn
Fmy
Fon
H *
Fthe
Fyou
I a
Jon
Jthis
Ee-
Fnce
I would
Cpar-
Fate
Cque-
Crio-
Fu
Dv
Ee
F-
Ei-
Fce
Ct
D _ a
Gfor
Easide
J for
Efor
Eup
G a
Dtl
F ?
G_ >
Gin
F-
Fe
G on
Hthe
Gd ? >
Gment
Cven
F year
F-
Fteen
Gy
Er-
Fal
H connection
Bhall
F _ it
Imy
Gbe
Gi
Gtake
F-
Dp
Ee-
Dre
F >
G_ >
Icase
Imy
Ithing
Ghow
Gthe
J case
Gyour
F-
Ep-
Ce
D is
Det
F-
Dlf
F-
Cift
F >
G?
H >
G_ *
I>
Ithe
Gat
I the
Gi
Hs
Glead
K >
F-
Dp
Drt
F-
Coe
E ?
F_ >
Es ? >
F-
Dot
F _ a
Gme
I a
F-
Dp
E _ i
Fwent
Es-
Drt
F >
G_ >
Ifor
Ion
Gof
Gword
F-
Flist
Dt
Dul-
Fd
G _ >
Jask
Jbe
Kring
Lush
Jcome
Jexpect
Jfor
Jglad
Jhave
Jme
Ky
Joblig
Jpreviou
Jthat
Le
Ko
Juse
Jwear
Hbe
J glad
Kobliged
Hcome
L to
Hhave
Hi
I ask
Jbe
Kring
Lush
Jcome
Jexpect
Juse
Jwear
Hknow
Hlike
L to
Hmention
O that
Iy
J previous
Hnot
Htell
Ihe
Hyou
Ger
Gn't
Et
F-
Dw
E >
F_ >
Hthe
Fme
Fup
Fyou
Ee-
En
F to
F-
Es-
Cut
Bick
Cde
E _ >
Hon
Hthe
Fdoor
Fgate
Fof
H the
Cgn
E _ ?
Hthe
Fbonu
Fform
Foff
Ea-
Ee-
Ei-
Es-
Clen-
Fce
Ft
G >
Cmp
El-
Fe
Cnce
F *
H >
Ihas
G0
G>
G_ >
Ibeen
Ifirst
Ihas
Kven't
Ispoke
Italk
Jhank
Ivisa
Iyear
Gi
H haven't
H'm
Ht's
Gmy
I first
Jthank
Jvisa
Gthe
Gwe
I spoke
Gyou
F-
Fre
Dg
El-
Fe
G _ of
Hmother
Cr
D >
Ct
D _ >
Gthe
Eon
Ewith
De
E ?
G >
F_ >
Es-
Ds
Dt
Ei-
Cx
D _ >
Emonth
Eyear
Dte-
Fen
Ey
F is
F-
Cze
Bketc-
Fh
Cill
F-
Dp
E the
Bleep
F better
F-
Dpt
F-
Cid
Ee-
Dp
Ep
F _ you
Gby
F-
Cot
Et
F-
Dw
E _ >
El-
Bmall
F _ >
Ion
Ggift
F-
Cell
F-
Cile
F _ your
Gthat
F-
Bo
C >
D_ >
F?
Fa
Gbout
Gre
Gs
Fbe
Fcan
Fexpect
Fhope
Fi
Gs
Fjust
Fknow
Flike
Fmay
Ge
Fno
Hbody
Fthat
He
Ire'
Hought
Go
Fwant
Ge
Gill
Gonder
Huld
Grit
Fyou
Da
Eny
Dcould
Dfar
G >
Eorgive
Dgood
H to
Di can
Fhope
Fknow
Fthought
Fwill
E'd
G be
Hlike
Hwant
Fll
H be
Fm
G wondering
Iriting
Ef
F there's
Et
F would
F's
Dlong
Dmany
Fy
G i
Euch
Dnervou
Eo
Dplease
Dsoon
Dthat
H i
Iwe
Fe
Eo
Dwe
F can
Fll
Dyou
Gr
Cber
F for
F-
Cil
Cld
Dve-
Cme
E _ for
Hof
Fidea
J of
Eb-
Fody
I _ >
Lthe
Jelse
Eo-
Fne
H _ me
Ly
Kthe
Ias
Iin
Iof
K my
Iwho
Jith
M my
Et-
Fh
G ?
H_ >
Jof
Hin
Is
Hnorth
Ging ? >
Knorth of
Ew-
Fhere
J _ 0
Cn
Con
E !
G >
F>
F_ >
Hthe
Fafter
K the
Gs
Fto
Ee-
Fr
G >
Crry
F _ being
Ii
Ithat
Ke
Gabout
L that
Gfor
J being
Kthe
Gif
Gthat
K i
Ho
F-
Dt
E it
Fof
Ee-
Cugh-
Ft
Dnd
F _ >
F-
Bpam
Dre
F-
Ceak
F >
G_ >
Ime
Ithe
Iyou
Gabout
Gfor
Gto
Gwith
K you
F-
Dci-
Falty
Dnd
F-
Et
F-
Cirit of
Clit
F _ and
F-
Coke
F _ >
Ithe
Gon
F-
Dt
E >
Fon
Et
F a
F-
Dus-
Fe
Crea-
Fdsheet
Din-
Fg
G >
H_ i
Hand
Hwhen
Bquad
F-
Bt
C >
Cack
F >
F-
Dff
F-
Dg
Ee
F >
G_ my
Gof
I my
F-
Din-
Er
F >
F-
Dmm-
Fer
H _ would
Dnd
F >
G?
H >
G_ >
Imy
Inot
Gdoes
Gout
Gwith
K my
F-
Fard
Fing does not
Dr
Et
F >
G?
G_ *
I>
Ia
Jnd
Jt
Inow
Ithe
Iyou
Gand
Ht
Gdate
Gin
Gof
Hn
I the
Hut
Gto
Gwith
F-
Fer
Fs ? >
Dt
Ee
F-
Fment
J _ >
Ei-
Fon
H >
I?
J >
I_ >
Eu
F _ my
Gof
F-
Fs of my
Dy
E _ i
Hme
Htouch
Fin
H touch
Flate
Fon
Fwith
Ee-
Ceam
F-
Der
F-
Dp
E >
F_ the
Ffree
Fin
Ep
F into
F-
Es in the
F-
Cick
F _ >
F-
Dll
F _ *
I>
I?
Ia
Iconsider
Ifor
Iinterest
Ithe
Jo
Gat
Gbeing
L considered
Ghave
Hoping
M for
Gin
I the
Glike
Gopen
K ?
Gpend
Gright
L ?
Gsays
K *
Gvery
K interested
Gwork
F-
Cock
F-
Dp
Ep
F-
Dr
Ee
F-
Ey
F _ my
Gof
F-
Crai-
Fght
I _ the
Jto
L the
Dee-
Ft
En-
Fgth
Et-
Fch
Dik-
Fe
En-
Fg
Dok-
Fe
En-
Fg
Gest
J _ you
Kcandidate
T you
Duc-
Ftur
Eg-
Fgl
Cuck
F-
Dde-
Fnt
H _ is
Iof
Ei
F-
Fo
G _ >
Ey
F >
G_ >
Iadvance
Gin
I advance
Gwas
F-
Dff
F-
Dmb-
Fl
Bubje-
Fct
Dmi-
Ftt
Ccce-
Fs
G _ >
Jlike
Jthe
Hin
Hlook
Gs in the
Ilook like
Hful
Dh
E _ >
Fa
Cgge-
Fst
H ?
I_ >
Hed ? >
Cit
E _ >
H?
Hwell
Fme
Fyou
I ?
Es-
Cm
Dma-
Fry
H _ the
Iof
K the
Ee-
Fr
G _ ?
Jthe
Hand
Eo-
Fn
G _ the
Cper-
Dp
El-
Fier
Eo-
Frt
H _ >
Iin
Fse
Cre
E _ answer
Hit
Hmanager
Iy
Hthe
Hwe
Ihat
Iill
Hyou
Fi
Gf
Gt
Fsee
Fthat
J my
Kwe
He
Go
H answer
Fyou
I will
I'll
El-
Fy see what
Dge-
Fry
H on
Dpr-
Fis
He
Dve-
Fy
Ei-
Fv
Bweet
F-
Citc-
Fh
G _ >
Bymph-
Fony
Cste-
Fm
G ?
I >
H_ >
Ji
Jthe
Atab
D >
Dl
Ee
F >
F-
Ft
Cil
Cke
E >
F_ ?
Hand
Is
Hdays
Hon
Hthat
Iime
Io
Fa
Fhome
Fit
H that
Fover
Fthat
He
His
Go
Fyou
I to
En
F a
F-
Es-
Din-
Fg
G _ call
Jliberty
Hthe
K liberty
Clen-
Ft
G _ your
Hlike
L yours
Dk
E >
F?
G >
F_ >
Habout
Hthe
Hyou
Fabout
K the
Gnd
Fi
Fon
H *
Fto
Ee-
Ei-
Es-
Cp
D _ the
Eon
G the
Csk
Cugh-
Ft
G _ to
Jyour
Hme
Hto
Cxi
Bea
D >
Dch
F _ to
Gassistant
F-
Fer
H _ be
Ii'd
L be
Dm
E >
F?
G >
F_ *
H>
H?
Ha
Hi
Hme
Hthe
Io
Hwho
Iork
Irit
Fand
Gt
H the
Fis
H working
Flead
J ?
Fon
H *
Fthat
J writes
Go
Hld
J me
Fwill
Cchn-
Fical
Hian
K >
Cen
Clep-
Fhone
Dl
E _ >
Ha
Ibout
Hhow
Hif
Hmore
Hsometh
Hthat
Je
Hwhat
Jere
Jich
Fme
H >
Iabout
Ihow
Iif
Imore
Ithe
Iwhat
Kere
Kich
Gy
Fthe
Fyou
I a
Jthat
Ei-
Fng me what
Es-
Cn
D _ >
Gand
Ht
Gin
Gof
Edays
Eminut
Eo'clock
Eyear
Is >
Kin
Kof
Dd
E to
Es-
Dur-
Fe
Crm
Es-
Cst
E >
F?
G >
F_ >
Hover
Ei-
Cxt
E on
Bh
C >
D_ for
Fi
Fwould
Dand
Di
E would
Can
E 0
F_ >
Ha
Hfive
Iorm
Hlast
Hother
Fa
G form
Gnyone
Fbefore
L >
Fmy
Fthe
I others
Fyour
Ek
F >
G_ *
I>
Iagain
Icard
Ifor
Ii
Imore
Inote
Ithe
Jo
Iyour
Gagain
Gfor
Gon
Ice
Gto
Gyou
J >
Kagain
Kfor
Ki
Knote
F-
Fful
I _ a
Lthe
Jfor
M a
Nthe
Jto
Fs again *
Hfor the
Hon to
Jce more
Dt
E *
F>
F_ *
H>
H?
Ha
Ibout
Ilready
Jso
Im
Ind
Jswer
Ippointment
Ire
Jound
Is
Jked
Hbe
Ioard
Jth
Hcan
Kdidate
Iommittee
Juld
Hdecision
Jserve
Iid
Ion't
Hexpect
Hfile
Jrst
Ior
Hgave
Iet
Iive
Iot
Hhad
Jve
Ielp
Hin
Is
Hjob
Hknow
Hled
Iike
Hmay
Ie
Jt
Iight
Jss
Iust
Hneed
Hof
Jfer
In
Iver
Hpeople
Jrson
Hright
Hsecond
Ihall
Jould
Io
Itay
Judy
Iuggest
Jit
Hthe
Jing
Io
Hus
Hwalk
Jnt
Js
Ie
Iill
Jth
Iork
Juld
Mn't
Irite
Hyou
Fa
G candidate
Gn
H appointment
Gs
Fcase
J study
Gould
K be
Fday
Fi
G am
Hcan
Iould
Hdeserve
Iid
Ion't
Hget
Hhad
Jve
Hmay
Iust
Hshall
Hwas
Iould
Mn't
Irite
G'd
Hll
Hm
I the
Hve
J already
Gn
Gt
H's
Flong
Gunch
Fmade
Gean
Js >
Gy
H *
Ifile
Fno
Hbody
Fpanel
Geople
Freflect
Fsomeone
Gtill
Fthe
I committee
Jfirst
Ise
His
Hree
Gime
Go
H be
Fwe
H can
Imay
Hek
Hnt
Gill
Gork
Huld
K help
Grit
Fyou
I are
Jhave
Jknow
Jwill
Kould
I'd
Jll
Jre
L a
Jve
Ir
E'
F _ >
Ii
Ghow
Gthe
Gwhy
F-
Ce
D *
F >
Gi
Hn
Gof
Gpost
Grole
Gwas
E0
F nd
Grd
Gst
Gth
E_ *
G>
G?
Ga
Hbout
Hd
Hfter
Hgain
Hll
Hnalyst
Id
Iswer
Hpplicant
Hre
Hs
Isistant
Ht
Gback
Ir
He
Ien
Ifore
Mhand
Inefit
Itween
Hoard
Hut
Hy
Gcall
Indidat
Oe
Ird
Henter
Hhalleng
Oe
Ioice
Home
Jmittee
Jpany
Inversation
Iordinator
Iunsel
Nor
Iver
Hrew
Hulture
Gdairy
Ite
Iy
Hecision
Ipartment
Jot
Isk
Hirector
Ho
Iesn't
Ior
Geach
Hlectrician
Hmail
Hven
Hxercise
Gfair
Hellow
Hinalist
Irm
Hloor
Hor
Jm
Hrom
Jnt
Ggate
Hig
Ho
Hrant
Huys
Ghad
Ilf
Jl
Is
Ive
Head
Ild
Home
Iur
Gi
H'd
Hf
Hn
Iterview
Hs
Gjob
Gknow
Glead
Isson
Hike
Ink
Ist
Hot
Gmanager
Irk
Ket
Iy
Hention
Hile
Ine
Honth
Hy
Gnd
Hext
Hinety
Ho
Ite
Gof
Ifer
Jice
Hn
Ie
Js
Hpen
Hr
Gpaid
Inel
Irt
Ky
Iy
Herson
Hhoto
Hiece
Hlan
Holicy
Ist
Iwer
Hrincipal
Ioces
Jgram
Gquestion
Grange
Hd
Heach
Jd
Icord
Hole
Iom
Iund
Hule
Gs
Haid
Iys
Hchool
Heat
Iem
Irvice
It
Hhift
Iould
Hide
Its
Hlot
Ho
Ht
Iage
Jrt
Iep
Iill
Iudy
Hupport
Hystem
Gtabl
Ke
Heam
In
Ist
Hh
Ian
Jt
K'
Ie
Jre
Iing
Js
Irough
Hime
Ho
Hrack
Jin
Hwice
Io
Gvan
Hisit
Gwas
He
Iek
Int
Ire
Hhen
Jre
Jther
Iich
Io
Jm
Iy
Hill
Ith
Kin
Hould
Gyear
Hou
Ead
G says
Gdres
Fe
Ffternoon
N slot
Fgency
Fnalyst
L role
Gswer
K ?
Lis
Fpprenticeship
Frchive
L ?
Fssistant post
Fttachment
Futumn
Eback
Gkery
Gnk
Gr
Gse
Fell
How
J >
Gnefit
Gst
Gtter
Fig
Hgest
L challenge
Vs
Foard
Gttom
K of
Gx
Frand
Fudget
Gild
Gs
Ecalendar
Hl
Gndidat
Me
N for
Gse
I study
Feo
Fhair
Hnce
K to
Ige
Hrm
Iter
Gildren'
Goice
Fity
Flerk
Ginic
Kal
Fo
Gde
Gming
Hmittee
Iute
L from
Hpany
L ?
Iensation
Gntract
Hversation
Gordinator
Gst
I of
Gunter
Jry
Hrse
K >
Frew
Furator
Fv
Edairy
Gta
He
Gy
H >
Ito
Feal
Gcision
M ?
Hk
Gmo
Gpartment
Gsign
Ker
Hk
Fifference
Grector
Mship
Gvorce
Foor
Guble
Frive
Jr
Eearliest
M >
Fmail
Fnd
Grollment
Fve
H of
Fxercise
Gtra
J mile
Efairnes
Ls of
Gmi
Grm
Fellow
Kship
Field
Gfth
Ggure
Gnal
J round
Kstage
Incial
Grm
Hst
J had
Kin
Kmonth
Kninety
Kone
Kweek
Kyear
Floor
Forklift
M guys
Hmaliti
Gundation
Front
J desk
Loor
Full
Egap
Gte
I >
Feneral
L counsel
Jou
Htleman
Fift
I card
Jof
Frant
Geenhouse
Goup
Fuy
H with
Ehardest
L part
Fead
I of
Lfice
Firing
K manager
Foliday
L >
Ls >
Gnor
Gpe
I of
Gspital
Gur
Hse
J >
Eindex
Hustry
Gside
Gternship
O paid
Jview
N >
O?
Oand
Ofor
Oheld
Oi
Ps
Oon
Gvitation
Je
Ejob
H >
I?
Iad
Ii'd
Ekids
Gnd
I of
Iest
Gtchen
L ?
Elab
H >
Gst
I >
Jperson
Gte
Gyoff
Fedger
K >
Gtter
Fiberty
L of
Gft
Gne
Hk
I to
Gst
I of
Gttle
Foan
Gbby
Gss
Emain
Grket
Gtter
K of
Fedical
Get
Grger
K ?
Gssage
L i
Fiddle
Fodel
Gment
K ?
Gnth
God
I in
Gst
Gve
I from
Eneedful
L and
Gw
H time
Hsroom
Gxt
I interview
Jstage
Leps
Fight
J shift
Fote
I i
Jthat
Fumber
Grs
Ie
J role
Eobservatory
Fffer
Hice
Fld
Fn
G call
Ge
H >
Iwho
Jith
Hs
Gly
Fpen
Hrat
Gportunity
P to
Frchard
Gder
J of
Gganization
Giginal
Fther
J candidates
Kside
Js >
L?
Futcome
L >
Fwl
Epackage
Gnel
J >
K?
Kand
Klikes
Kto
Grk
Htner
Gst
Gy
Feople
K i
Grson
K who
Fhone
Hto
Js of
File
I >
Flace
Hnt
Geasure
M of
Fosition
M of
Nstill
Ht
I >
Jis
Jof
Fractical
Le
M of
Gesent
Lation
Hviou
Gincipal
Goces
Ks >
M?
Hduct
Hgram
Fublic
Equestion
Giet
Erange
Gte
Feal
I power
Hson
K i
Gcruiter
Ggional
Istrar
Gmain
Huneration
Gsponsibility
Ht
I of
Hult
K and
Gturner
Fight
Foad
Gle
I >
J?
Jis
Gom
I for
Jis
Funn
Esalary
Gme
I >
Fcal
Ie
J and
Ghool >
Fearch
Gcond
K candidate
Lfloor
Linterview
Lpart
Lquestion
Lround
Ltime
Lweek
Grvice
Fhift
Gop
Hrt
Jlist
Hulder
Fide
I door
Jgate
Ggn
Ied form
Gte
Fpirit
K of
Gring
K >
Ftack
J >
Hir
Js >
Hrt
J date
Kof
Htion
Iu
Js of
Gory
J of
Greet
Hoke
Ingest
N candidate
Gudio
Fummer
Grvey
Fwitch
Fystem
Etab
H >
Hle
Fea
Hch
Jer
L i'd
Jing assistant
Hm
I >
Jis
Jwill
Gchnical
Gst
I >
Fhird
Fill
Gme
I i'd
Iline
Fop
H of
Gur
Frade
Hin
Gial
J >
Kshift
Hp
Gouble
Fwo
H dates
Eunion
Ht
Hversity
Evacancy
Ition
Fideo
Gsa
Ewage
Grd
Hehouse
Hm
Gy
Febsite
Gek
I >
Iend
L >
Fhole
J of
Finter
Fork
I be
Fritten
Gong
J date
Eyear
Founger
Dir
F _ >
I?
Gown
F-
Dm
E >
F_ ?
Es-
Felv
Dn
E >
Fi
Dra-
Fpist
J _ me
Kencourag
Sed me
Ee
F >
G?
H >
G_ 0
I>
Ia
Jn
Ky
Lth
Ibe
Ken
Idate
Ielse
Ii
Jn
Ino
Iquiet
Isign
Jtep
Ithat
Ke
Iway
Iyou
Ga
H date
Iway
Hny
Jth
Ling else
Pin
Gbe
I a
Ghas
J been
Gin
Hs
I a
Kny
Mthing
Gone
Groom
Gwas
F'
G _ i
K'd
Ha
Iny
Kth
Hno
Gs anything i
F-
Ffore
Dse
F _ >
Gdays
F-
Ei
F-
Dy
E _ >
Hall
Flet
Fwere all
E'-
Cing
F >
G_ >
I?
Ime
Iwith
Gabout
Gi
Hn
Hs
Gstand
Gthat
F-
Fs stand >
N?
Nwith
Ek
F >
G_ a
Iearn
Ii
Iknow
Imy
Ithe
Gabout
Gi
H'm
Ive
K earned
Ht
Gof
I my
Gthat
F-
Drd
F >
G_ my
Ito
Gmessage
N to
Gof
F-
Et-
Fy
G year
Ds
E >
F_ *
H>
H?
Ha
Igain
Ind
It
Hbe
Hfind
Ior
Hhas
Hi
In
Is
It
Hnew
Hof
Ir
Hreach
Hso
Hthat
Je
Io
Hup
Isual
Hwill
Jth
Iork
Juld
Hyour
Fa
G new
Gddres
Gnd
Gs
H a
Fback
J to
Kup
Fchair
Ince
Fhire
Fif
Gn
Gs
H *
Ia
Ithe
Fjob
I >
Jwould
Fmessage
M finds
Gonth
Hrn
Jing >
M'
Fnumber
Fone
I >
Gpen
Gver
J again
Fpoint
Hsition
It
J ?
Frole
Fseat
Go
H i
Gpring
Gtage
K of
Ftime
Go
H the
Fup
H again
Iin
Fweek
J >
Gill
J be
Fyear
Cose
F _ off
F-
Dug-
Fh
G my
Gt
H >
I_ a
Lbout
Lsk
Kmight
Ly
Kwrite
Iabout
Ifurther
Ii'd
L ask
Mwrite
Ilinkedin
Q might
Iof
Jn
Ithat
Es-
Fand
I >
Crea-
Fd
Ee
F _ >
Iand
Ileft
Ithe
Jo
Gi
Gkids
Gof
Gpeople
Gtime
Gweek
Gyear
F-
Dou-
Fgh
H *
I>
I_ and
Kthe
Kyou
Ia
Ithat
Ke
Kree
Jo
K the
Hout
K >
Ew-
Fn
Bicke-
Ft
G to
Cde
Ced
Cll
E system
Cme
E >
F?
G >
F_ *
H>
Ha
Hi
Is
Hstart
Hthe
Hweek
Hyou
Kr
Fabout
Gnd
Gs
Fbefore
Gut
Ffor
I the
Fi
G'd
Gn
Gs
Gt
H starts
Fno
Fof
Hf
Gn
H *
Gr
Fthat
His
J week
Go
Fwith
J the
Fyou
El-
Fine
I _ the
Es-
Et-
Fabl
Ie
Din-
Fg
Cp
Dp
E the
Ee-
Ds
Ctle
F-
Bo
C $
E 0
D*
E >
F?
D0
E *
D>
D?
E >
D_ !
F*
F0
F>
F?
Fa
Gbout
Ive
Gddres
Gfternoon
Ggain
Glong
Gn
Hd
Hnounc
Hother
Gs
Gt
Fback
Gefore
Goard
Hth
Gut
Gy
Fchair
Gompany
Hnnect
Fdesk
Girector
Felse
Gvery
Ffinal
Hrst
Hve
Gor
Grom
Fhead
Hre
Giring
Gonest
Hw
Fi
G'm
Gf
Gn
Hterview
Io
Gs
Gt
Fkind
Fme
Het
Hssage
Gore
Gy
Hself
Fnetwork
Hw
Ginety
Go
Hte
Fof
Hf
Iice
Gld
Gn
Hce
He
Hly
Gr
Gther
Gur
Ht
Gver
Fpanel
Geople
Greviou
Hofessional
Impt
Fquestion
Freferenc
Hquest
Hward
Gole
Fsecond
Hen
Gince
Go
Hmebody
Jone
Jth
Gtation
Gure
Fteam
Ghat
He
Iir
His
Go
Hday
Hgether
Hld
Hp
Gwice
Ho
Funder
Htil
Gp
Hfront
Fwhat
Hen
Ire
Ither
Hich
Ho
Ile
Gith
Jin
Jout
Gork
Huld
Fyes
Iterday
Gou
Ir
Da
Ebout
Edd
G a
Hto
Enother
Fswer
J this
Fy
Epply >
Esk
G for
Hif
Hwhat
Hyou
Dbe
F a
Hnnounced
Gback
Gconnected
Ghonest
Gin
Iterviewed
Gon
Gsure
Gtold
Gupfront
Fing
Ering
I a
Jmy
Dcall
H you
Frry
Ehat
Feck
I >
Foose
Eome
H ?
Iin
Fnfirm
K the
Gnect
K >
Lbefore
Lhere
Lwith
Gtinue
Hribute
Fok
H for
Fver
I >
Eustomer
Ddecide by
Eiscus
Js how
Lthe
Eo
F the
Eraw
H >
Deach
Frn
End
Expand
Dfeed
Eind
H out
Dget
G the
Hup
Eive
Eo
Dhave
H it
Eear
H about
Iback
Jy
Ifrom
Ihow
Iit
Ithat
Iwhat
Kich
Jould
Iyour
Flp
Fr
Eire
Eonor
Er
F yesterday
Dintroduce
Et
F >
Gthat
Fs
Djoin
Dkeep
H interviewing
Ithe
Enow
H >
Iabout
Ibefore
Jy
Ihow
Ithe
Iwhat
Ken
Lre
Lther
Kich
Iyour
Dlearn
I about
Jhow
Jthat
Le
Jwhether
Gve
Ft
Eook
H at
Fse
Eunch
I to
Dmake
H sure
Ithe
Iup
Ee
F >
Gas
Gtoday
Fet
H the
Iyou
Fntion
Eove
Ey
F note
Gprofessional
Gquestion
Grequest
Dnewcomer
Done
Eur
Dpark
H on
Fss
Fy
Eick
H your
Gture
Elan
H the
Erepare
Eush
Ft
Dreach
I out
Jyou
Ffer
Fmember
Gind
J you
Fply
I i
Eing
Eun
Dsay
G ?
Hit
Hyes
Eee
G if
Hthat
Je
Hyour
Fll
Fnd
Ft
G up
Ehare
Fow
H >
Iyou
Eign
Eomebody
L else
Frt
Epeak
I to
Jwith
Gnd
Etay
H in
Fudy
Dtake
H this
Flk
H about
Ito
Eell
H me
Jy
Iyou
Ehank
I you
Gt
Fe
G *
Hafternoon
Hboard
Hdirector
Hfinal
Hhead
Iiring
Hinterview
Hnew
Hpanel
Hrole
Hstation
Hteam
Iop
Gir
Fink
Gs
H address
Free
Eouch
Ereat
Fy
Ewo
Dunderstand
N how
Ese
G the
Dwalk
Ehat
H i
Fether
K i
Foever
Gm
Eork
H from
Iin
Ion
Iunder
Erite
I you
Dyou
G >
Habout
Ind
Hfor
Hon
Gr
H *
Icompany
Idesk
Ioffice
Iwork
Cday
F >
F-
Ddl-
Fer
Cget-
Fher
I >
Jon
Cld
E ?
G >
F_ >
Habout
It
Hthat
Je
Hwhat
Fanyone
Fme
H what
Gy
Hself
Fthat
He
Fyou
Cmor-
Frow
I ?
K >
J_ >
Cne
Dig-
Fht
H >
Co
D >
E_ >
Gand
Gthe
Ho
Eand
Emuch
I >
Eold
Esoon
I to
Dk
E _ liberty
Fa
Fthe
I liberty
Dl
E _ would
Es-
Cp
D _ the
Gyour
Eof
G the
Hyour
Dic
F _ i
Gshould
F-
Fs should i
Ctal
F-
Cuch
F >
G_ once
Ithe
Gbase
Gon
Gwith
F-
Fing base once
Dr
E >
Cwar-
Fd
G my
Dn
Brack
F record
F-
Et-
For
Dde
F >
G_ have
Gand
F-
Ei-
Dil
F mail
F-
En
F ?
H >
G_ >
Ito
Gdays
Gis
F-
Fee
H _ >
Dm
E >
Dns-
Dve-
Fl
G from
Dy
Ceat
F-
Fment
Cial
F >
G_ ?
Gshift
L ?
F-
Dck
F-
Ded
F _ on
Ireach
Gto
I reach
Gyour
F-
Dp
Coub-
Fle
H >
I_ you
Icould
N you
Cuck
F and
F-
De
E _ the
Fthat
Dly
F-
Dst
F _ the
Gthat
F-
Dth
F-
Cy
D again
Din-
Fg
G _ here
Jmore
Jpicture
Hagain
Honce
L more
Hto
J picture
Hyou
Bube
Citi-
Fon
Crn
E _ down
Fit
Ee-
Ei-
Bwelv-
Fe
G hour
Dnt-
Fy
G _ in
Jof
Hminut
Htwo
Hyear
Ls in
Cice
F and
Gin
F-
Dn
Es-
Co
D >
E_ *
G>
G?
Gago
Hnd
Hre
Gdays
Gfirm
Hor
Gin
Gof
Gus
Gwith
Edate
Gys
Ehundr
Ei
Emessag
Fonth
Enote
Eo'clock
Ff
G us
Fn
G *
Fther
J firms
Epage
Eweek
Is in
Eyear
Is ago
Bype
E >
Do
E _ the
Aunans-
Fwer
I >
Ccle-
Cder
F _ ?
Gcontrol
Gthe
Gyour
F-
Fstand
K >
L_ >
Nthe
Lhow
O the
Lthe
Lwhat
Hood
Cemp-
Floyment
Cifo-
Frm
Don
F-
Dt
Dve-
Frsity
K >
Cles
F-
Dim-
Fit
Cpai-
Fd
Ctil
F *
H to
G_ >
Iend
Ito
Gi
Gthe
J end
F-
Bp
C *
D>
D?
E >
D_ *
F>
Fa
Fcall
Hse
Fmind
Gy
Fnight
Four
Fsecond
Fthe
Go
Fyou
Ir
Da
Efter
Egain
Es
Dfor
G a
Din
F case
Gthe
Gyour
Dmy
Don
F my
Gthe
Dso
Dthe
G second
Eo
F the
Gyou
Dwhere
I my
Eith
H the
Dyour
H mind
Cdat-
Fe
G _ on
Jthe
Hme
J on
Cfro-
Fnt
Con
Cs
D >
Brgen-
Fcy
Ft
Bs
C >
D?
E >
D_ >
Fand
Fthat
Di
Ce
D ?
F >
E_ >
Gfor
Gthe
Ea
Eit
Eon
G the
Ethe
Eyour
Dd
E _ being
Fto
H being
Dfu-
Fl
G >
Hto
Cing
F-
Cual
F _ to
Ggo
F-
Avacan-
Fci
Gy
H >
Et-
Fion
I _ ?
Jdays
Clid-
Fat
Due
F-
Dve-
Cn
D ?
F >
Cria-
Fble
Berdi-
Fct
Dsi-
Fon
H of
Dy
E _ >
Hand
Hfor
Hin
Hto
Fclear
Finterest
Ned in
Fkeen
Fmuch
Fold
Cter-
Fan
Bideo
F-
Cew
E on
Clla-
Fge
H >
Csa
Dib-
Et
F _ >
F-
For
H ?
I_ >
Hs ? >
Boice-
Fmail
Clum
F-
Cte
Er
F-
Cuch
F _ me
Gfor
J me
F-
Awage
Cit
E >
F?
G >
F_ >
Ffor
Fto
Funtil
Ee-
Ei-
Clk
E _ >
Hthe
Jrough
Fin
Fme
H through
Fthrough
M the
Ee-
Ei-
Cnt
E >
F_ be
Hcheck
Hdo
Hhear
Hjob
Hknow
Hmake
Iore
Hsay
Iee
Hthank
Io
Hunderstand
Hwork
Fat
Fit
Fme
H to
Fthat
He
His
J job
Go
H be
Iknow
Iunderstand
Iwork
Fyou
Ee-
Fd to be
Kcheck
Kmake
Ksee
Kthank
Hyou to
Ei-
Es-
Crd
E _ >
Dm _ >
El-
Dn
Cs
D 0
F >
E_ *
G0
G>
Ga
Hnd
Iswer
Ht
Gbit
Hut
Hy
Gclear
Gfirst
Hor
Hrom
Ggood
Ghonor
Iw
Gin
Gmy
Gof
If
Hn
Hut
Gright
Gtaken
Hhat
Ie
Ho
Gwhat
Ea
F bit
Fmong
J my
Fn
G honor
Fs
Ft
Ebulli
Jed out
Efair
Eglad
I to
Food
Ehard
Ein
G a
Ejust
Ekind
Elaid
I off
Emy
G first
Eno
Gt
Eon
Eso
G good
Grry
J to
Fpot
I on
Ethat
Ge
Hre
Fo
Gld
Every
Ewonder
King what
Dn'-
Ft
Dt
E _ time
Fyour
Ee
F-
Ei-
Fng your time
Cter
F-
Cy
D >
E_ the
Ein
Eof
G the
Ethe
Fo
Be
C _ *
F>
F?
Fa
Gnother
Ffor
Fknow
Fmy
Fon
Fseveral
Gpeak
Ftalk
Ghe
Ire
Go
Fwait
Gent
Dare
Dboth
H know
Iwent
Dcan
G talk
Eould
Dfind
H another
Dgot
Dhave
H a
Dmay
Eeet
H >
Ft
Dput
G a
Dshould
Epeak
I >
Foke
I on
Dtalk
Dwalk
C'll
F _ a
F-
Dre
F-
Car
E _ for
Cbsi-
Fte
Cdd
E _ *
Fin
Ei-
Fng in *
Cek
E >
F?
G >
F_ *
H>
Ha
Ibout
Hi
Hor
Hthe
Hyour
Fago
Gnd
Fbut
I i
Fin
Gs
Fof
H *
Ithe
Hf
Gr
Funtil
Ee-
Fnd
H >
I_ the
Iand
El-
Es ? >
Gago about
Gin *
F-
Cigh
F-
Ft
Clco-
Fme
H >
I_ chance
Ithe
L chance
Dd
E test
Ee-
Fr
G _ >
Ei-
Dl
E >
F?
G >
F_ >
Hit
Hthat
Je
Fand
I that
Fwith
J the
Cnt
E _ *
H0
H>
Hand
Hin
Hwell
Hyour
Fby
Foff
Fquiet
Fthrough
Go
H *
Funanswer
Fwell
Cre
E _ >
Hfirst
Hto
Fall
Fi
Fkind
Fmy
H first
Fto
Ho
Fyou
Bhat
E *
F>
F_ a
Ifter
Isked
Hbe
Hcan
Iommittee
Juld
Hdecide
Iid
Io
Jes
Hexpect
Hhave
Hi
Is
It
Hjob
Hmake
Ie
Jan
Hneed
Jxt
Hof
Hpanel
Iersonal
Hremain
Hsaid
Ient
Iucces
Htake
Ieam
Ihe
Jink
Io
Hwant
Iith
Iould
Irote
Hyou
Fa
Gre
I the
Jyou
Fbecame
L of
Fcome
Js after
Fdate
Gid
I the
Go
H you
Hes
J a
Kthe
Ffollow
Fgoes
Fhappen
Fi
G asked
Hcould
Hhave
Hsent
Hwrote
G'd
I need
Hll
Gs
H the
Gt
H is
Imeans
H's
Fkeep
Gind
J of
Fled
Fmade
Hnner
Geasure
M would
Fshe
Hould
L i
Gort
J of
Fthat
J means
He
I committee
Jjob
Jpanel
Jteam
Iy
Gime
J it
Go
Fwent
Gill
Gould
K it
Lsuccess
Lyou
Fyou
I decide
Jpersonally
Jsaid
I're
L looking
Jve
E'
F _ *
Gthe
Gup
F-
Fs up *
Ee-
Fver
Ceel-
Fchair
Dn
E ?
G >
F_ >
Hbe
Hcome
Hi
Hlet
Hmeet
Iight
Hnew
Hwas
Hyou
Fa
Fdo
H you
Fi
G might
Hwas
Fthe
Fwe
H meet
Gill
Fyou
I'll
Dre
F _ are
Ican
Jould
Ihead
Ii
Iland
Kst
Ipark
Istand
Gdo
I i
Gi
H can
Jould
Istand
H'm
Gmatter
Ms are
Hy
I last
Gthe
Iing
Ls stand
Ho
I park
Gwe
Gyou
J are
Kcan
F-
Dth-
Fer
H _ am
Kget
Khave
Kis
Klike
Kshould
Ia
Ii
J am
Khave
Kshould
Jt
Imy
Ithe
Lre
N is
Jo
Iyour
Cich
F _ a
Jnd
Ibe
Ido
Ihave
Jope
Ii
Js
Ime
Jy
Iof
Ishall
Ithe
Jo
Iwhy
Jould
Iyou
Gaddres
Gday
J you
Gentrance
O of
Ggive
Hrade
Gi
H have
Jope
Ishall
Hs
I why
Gleav
Kes me
Gof
I the
Gthe
Hopic
Gway
Gyou
F-
Fever
Dle
F _ was
Gi
H was
F-
Dte-
Fboard
Co
D _ i
Hn
Ht
Gnot
Gon
Ice
Gthat
Ie
Iis
Ealso
Ecould
Edoes
I it
Eelse
Ehas
Eisn't
Eknew
Emake
Etake
Is the
Fhink
Ewas
Fill
Fould
J i
Dev-
Fer
Dle
F _ *
Gcrew
Gof
I *
F-
Dm
E _ would
Fi
Cy
D _ appli
Gneed
Gpost
Gthe
Gyou
Edid
Ehave
I you
Ei
F applied
F'm
Fs
Ethe
H post
Hy
Bidow-
Cfe
E _ i
Hme
Fand
I i
Fwould
E'
F-
Cll
E _ >
Hand
Isk
Hbe
Iy
Hfor
Hit
Hme
Iy
Hsee
Ihare
Io
Hthe
Io
Hyou
Fbe
H a
Imy
Ithe
Fcall
Gome
Fdo
H the
Ffind
Fhave
Fi
G be
Gt
H be
Fmeet
Fneed
J to
Got
I be
Fsee
Hnd
Gurely see
Ftake
J the
Ghe
Ire
K be
Go
Fwait
Fyou
I ask
Ei-
Fng to share
Cndo-
Fw
Dte-
Fr
G >
Csdo-
Fm
Dh
E _ *
Ha
Ffor
Fthe
Go
Fyou
Ee-
Cth
E *
G >
F?
G >
F_ *
H>
H?
Ha
Ind
Jswer
Ipplication
Is
Jsistant
It
Hbut
Hcommittee
Hexperience
Iye
Hfor
Hgrad
Hi
In
Is
Hlast
Hmy
Hname
Iumber
Hof
In
Je
Ither
Hplace
Hreal
Hsame
Ihort
Iince
Imile
Hto
Hwas
Iord
Kk
Hyear
Fa
Gn
H eye
Hother
Fdepression
Finterest
Gt
Fme
H >
I?
Iis
Gore
Gy
H *
Iapplication
Iexperience
Igrades
Hself
Fno
Fone
I of
Fpleasure
N >
Fregard
L to
Hmote
Fsome
Guch
J a
Fthank
Ks >
It
He
I *
Jother
Jreal
Jsame
His
Gwo
Fwhat
Fyou
I >
J?
Jin
Jon
Ir
J assistant
Ed-
Fraw
Ei-
Fn
G 0
I hours
H_ hour
Hthe
K hour
Eo-
Fut
H _ >
K?
Ia
Boke
E up
Cman
F-
Den
F-
Cn
D't
F _ anyone
Gbe
Gfind
K anyone
Ghold
F-
Dde-
Fr
G _ my
Jthe
Jyou
Hhow
Hif
J my
Hwhat
Jere
Kther
Gful
Ging what the
Mether the
Cod
Crd
E >
F_ ?
Hme
Hwhat
Jere
Hyou
Fback
Ffor
I me
Grom
J you
Fon
H what
Kere
Es-
Dk
E >
F_ >
H?
Ha
Is
Hfirst
Ior
Irom
Hhome
Hi'd
Hme
Hthat
Je
Hyou
K're
Kr
Famong
Gnd
Gs
Fbe
Ffor
I you
Grom
J home
Fi
Gn
H the
Iyour
Hstead
Fon
Gut
Fthat
He
Ire
Funder
Fwhen
Gith
J ?
Ee-
Ei-
Fng there ?
Es-
Fhop
Dld
F-
Dry
F-
Dth
F-
Culd
F *
H at
G_ 0
I>
Ia
Jll
Jn
Ky
Ibe
Icompany
Juriou
Idescribe
Ifor
Jree
Igive
Jlad
Jood
Jrateful
Keat
Ihappy
Kve
Jelpful
Jonor
Iin
Jt
Ikind
Ilet
Jike
Jook
Kve
Ime
Jind
Juch
Jy
Inice
Jot
Ireceiv
Kluctant
Isay
Ithankful
Lt
Ke
Jo
Iuseful
Ivery
Iwant
Jork
Iyou
Lr
Ga
Hppreciate
Q an
Hsk
J you
Isist
Gbe
I a
Jcurious
Jfree
Jglad
Kood
Krateful
Leat
Jhappy
Kelpful
Konored
Jnice
Jreceived
Lluctant
Jthankful
Le
Juseful
Jvery
Igin
Gchange
M my
Home
Gdo
Genjoy
Hxpect
M to
Gglad
Ghate
K for
Ive
K to
Help
K >
Lme
Lto
Hope
K to
Gi
H be
Ihave
Ht
I be
Glet
J me
Hike
K to
Hook
Ive
K the
Mo
Gmake
K all
Hy
Gneed
K to
Hot
J be
Kwant
Gonly
Grather
Gsave
Hucces
Ms look
Iit
K me
Gthe
Jre
L be
Gwant
K to
Heigh
Ilcome
N the
Hish
K to
Gyou
J be
Kdescribe
Khave
Kkindly
Klike
Kmind
Ksay
Kwant
F-
Fn't
Brapp
F up
F-
Cit
E >
F_ >
Hsecond
Hthe
Hyou
Fa
Fto
Ee
F _ >
Gagain
L >
Gback
Gyou
F-
Ei-
Fng a second
Ito you
Et-
Fen
H _ >
Iin
Cong
F _ the
Gdate
Gwith
F-
Dte
F _ *
Ii
Ithe
Iyou
Lr
Glast
Gon
I *
Gthe
Ho
I you
Mr
Gyou
F-
Ay'all
F-
Bard
Bear
E >
F?
G >
F_ *
H>
Ha
Ind
Hhave
Hi
Is
Hmade
Iy
Hthe
Hwas
Ihich
Iould
Fago
Gnd
Gpprentice
Gway
Fi
Gn
Fof
Fthat
Go
Fwas
Gould
Es ? >
Gago >
Hnd i
Gi was
Hn *
Jthe
F-
Cs
D _ a
Gno
Eor
G a
Hno
Dte-
Frday
J >
Ct
D >
E?
F >
E_ >
Ghave
Eand
Ei
Eyou
Bou
D >
E?
F >
E_ *
G>
G?
Ga
Hble
Iout
Hccept
Hlready
Hnd
Iother
Iswer
Iy
Jth
Hs
Ht
Gbeforehand
Husy
Gcare
Homfortable
Infirm
Jsider
Gdecide
Ho
Gend
Gfew
Hind
Hor
Gget
Hive
Kn
Hood
Ghad
Ive
Hear
Kd
Hold
Iw
Gi
H'll
Im
Hf
Hn
Ht
Gknow
Glet
Hike
Hook
Hunch
Gmake
He
Intion
Hind
Hore
Jn
Ive
Hy
Gnot
Gof
Hn
Ie
Hpen
Gpass
Heople
Grate
Heach
Jl
Ifer
Ipli
Hun
Gsee
Ind
Hhare
Hmall
Gtake
Hell
In
Hhank
Jt
Ie
Jm
Iink
Js
Himetable
Ho
Io
Hwo
Guntil
Hp
Gwant
Heek
Ill
Hhat
Ien
Jre
Hill
Ith
Hrit
Gyou
Jr
Kself
Ea
F few
Fbout
J the
Ffter
J i
Fgain
J >
Kfor
Kon
Fhead
J of
Fll
Fnd
H your
Gyth
Jing beforehand
Fre
H >
Ibusy
Iwell
Fs
G a
Hi
Gk
Hed
J >
Ft
G 0
Hthe
Ebake
Fe
G able
Hcomfortable
Hwilling
Foth
I >
Fut
H i
Fy
G *
Ecan
H reach
Isee
Jhare
Itell
Grd
Fonfirm
L that
Oe
Hsider
Guld
J pass
Krefer
Ktell
Edecide
K >
Gscribe
M the
Fid
H >
Inot
Hn't
K get
Grect
Kly >
Fo
Gn't
J mind
Eexpect
Efeel
Find
I the
Folk
Gr
H *
Ia
Jccepting
Ithe
Iwriting
Iyour
Egave it
Fet
Five
I me
Ehad
H a
Gve
I a
Kny
Jgiven
Jhad
Jin
Jnot
Jthe
Juntil
Felp
Fope
I to
Ei
Ff
Fn
G my
Hthe
Ejoin
Ekind
Fnow
I where
Elearn
Gt
H me
Fike
I >
Jme
Fook
I for
Emade
I a
Gy
H have
Feasure
L whether
Gntion
Led my
Othat
Fight
Gnd
I telling
Foved
J from
Fust
I know
Fy
Eneed
I anything
Jto
Fot
H replied
He
Eoffer
Fn
G *
Hthe
Gce
Ge
H more
Fr
Fwe
H me
Epersonal
Flan
I to
Gease
K tell
Fut
H in
Ime
Erecommend
Gmember
Esaid
I about
Gw
Gy
H that
Fee
Hing
Gnd
Ht
Gttle
K on
Fhare
J how
Kthe
Gould
Hw
Ied me
Fo
Fpoke
Ftill
J have
Fuggest
Gre
Etell
I me
Fhat
I i
Gen
Hre
J >
Gink
J of
Hs
I morning
Fo
G confirm
Hlunch
Hthe
Gday
Gld
I me
Fwo
Euntil
J the
Fse
Ewalk
I me
Gnt
I me
Fell
I >
Gre
I too
Fhat
Fill
I be
Jfind
Jmeet
Jsee
Gsh
Fon't
J find
Guld
J like
Frote
D'd
F _ in
Ime
Ithe
Gbe
Gwant
F-
El-
Fl
G _ >
Jme
Hbe
Iring
Hchoose
N >
Hdecide
Hfind
Hhave
Hsee
Er-
Fe
G _ >
Jbest
Jfirst
Kor
Jof
Kne
Jthe
Ko
Hlean
Iook
Ling for
Hmy
Hthe
K best
Ev-
Fe
G _ the
Hbeen
Hgot
Hheard
Hmade
Dng
F and
Gpeople
F-
Fer
Dr
E *
F_ *
H0
H>
H?
Ha
Ibout
Iddres
Ind
Ire
Is
It
Jtention
Hbe
Jfore
Iy
Hcame
Ionvenience
Irew
Hday
Iirector
Ioes
Hfor
Irom
Hhas
Jve
Hi'm
If
In
Is
Hknow
Hlike
Hof
Jfer
Kice
In
Hpage
Ierusal
Iortal
Hreply
Hsince
Io
Itill
Iystem
Htest
Ihat
Je
Jis
Io
Jld
Hwent
Ihich
Iith
Iord
Kk
Juld
Faccount
Gdvice on
Gfternoon
Gnswer
Gssistant
Fbrain
Ind
Fcall
Hse
Ghamber
Glerk
Golleagu
Ne
O *
Os >
Hmmittee
Ipany >
Jetitor
Hnvenience
Q >
Hordinator
Grew
Fdaughter'
Gebt
Hcision
N >
Oby
Hpartment
Hsk
J is
Girector
Goes
Hor
Fearliest
N convenience
Gnd
Gsteem
Gye
Is
Ffirm
J >
Ist
K day
Gloor
Fgate
Fheart
Hlp
Gonest
Htel
Huse
Fimpression
Ps of
Gn
Hbox
K >
Hstitution
Fjourney
Fkind
J perusal
Flast
Gecture
Gobby
Hss
Fmessage
M about
Gind
J >
Fnurs
Foffice
L >
Gwn
Fpage
Hrtner
Htience
Glace
K ?
Int
Gost
J about
Grofile
Fquestion
N about
Freply
Fschool
Gecond
Iretary
Gide
J >
Hte
Gmile
Ftalk
J >
Geam
J >
K?
Ghought
Ms on
Gime
J >
Kon
Grouble
Fview
J on
Fward >
Gebsite
Hld
Gife
Gork
J >
Fyard
Es in the
F-
Felf
I >
Azero
A£
B 0"""
"""The features, as `write_names` writes them."""
WEIGHTS = """\
.(6Yds
3V
.(6Ydt
218u
218u
4-u
4-
4-u
4-
'(2AP`o
+(8GVft
*%5CVdq
.+FVu
/+FVfu
3X
+(8FVds
.)7IVet
+):EUdr
1-6f
0.8Ifu
4Ifu
/8GYh
3Ju
3Iu
+(8GVfu
2(8ew
4u
/8Veu
4Ju
3,w
4V
/(7Kh{
2+Xeu
2Kfw
3,u
1(:IVft
1+8GVfu
3,x
4,i
4:
4-
18GVex
2+Veu
4f
.):Ifu
4)I
4,
4+x
3Ify
1)7Gu
-(FUes
4)Ju
4x
0GXfu
3y
4Vu
3)Iu
2V
3)8hu
3+I
4u
2)8u
4+I
1.G
0)Gw
2)Ghx
2+8f
,+7IVds
0+fu
4)w
0Kfw
3+
2fw
4,
3-
3i
3-j
1):GYeu
4<
.)7GVeu
1)8V
4+
3Yu
3u
4+
4);Gf
.8GVet
4+
3+K
1)X
3X
28GVfu
48J
.7FVfz
3)8u
4+8G
3+J
2IVh
48Iz
08Get
2,Xf
4V
1)8Gf
/(7Veu
4)Ju
3);GVu
4);
38f
4;
4;
3<h
4<h
4,
/)Gu
318Gu
4-u
4,
,:Vfu
,):GVfu
3IV
3)x
1'4Ff
2(6G
4)8
2GV
4;
+)8GVfu
,)8fu
2)Vt
1+8Ku
3IVu
4)8GX
2,8Gf
4w
4)8u
1)8JVf
3J
4x
4(
1)8GVj
3V
4u
2IVfw
3J
4;Gu
4;Gu
3,8u
3)Jfu
4)J
1+IVhu
4+
38Gfx
/.6Us
3)GYfz
2)8Vf
2)8IYew
1)8JVj
1)8GYfu
2)8IXfu
3)8Yf
3Xfu
4i
4+:
4);
//=GUht
3)u
4z
/,Gfy
2)<Ju
4y
2)Gmu
1+;FVhu
2(;GVft
/8FTfs
1:IVfw
1,GV
3Jfu
1)8Ghu
1(8IVu
-)6GVdt
4-
0+;Vfs
4K
0(:et
/)FYiy
2)5Dfu
/(7IUdr
3,f{
4);G
0;Us
4I
1Vfy
2+:GXfu
3w
0<Vix
3)ft
3)fw
2,6Gfu
3iu
4+u
08JVfu
4,
4J
1.8Vf
4+;G
0'<KVft
.)6Xes
0)8GVet
1-8Gft
2)8Gu
2.fw
2):Ifx
1)<Ffu
18Xft
1(:Vft
2)Vt
/(=OVeu
/(8Xfu
1)7fu
0Fjt
4);Gw
1,:I
3Kh
4J
0);Iju
3,IXfu
4;
0)8IVfr
0(FUft
2)<Ix
4Ih
3)8O
1(8Vft
3)fu
-(6G^co
2)8Vht
4x
3<y
1,GVj
4/
4z
4i
0,GVfu
1+8GVet
2)8GVhu
2(<Gfu
1+IVu
4Jh
0):Zlt
4Y
4-8G
4,
2,If
4t
2Zf
3,<Gw
3)GVft
1(8GVeu
3);GV
/):Vet
4;I
3<G
4-
3^
3)8Vfw
1)8Zfu
-5Gq
3)i
2-8IVit
2)Vi
4)7I
3):f
1(8GVf
.'ETfu
3+fy
0+;KVkw
3)fu
4)x
0-8GVw
2)<GXfu
/'8JXdw
48h
4-
3Zj
3Vkw
3-f
4X
2(8FYfu
4)y
3,Vf
4:y
0)Fjy
1)IViu
3)iw
4,j
3;Gy
38w
1)Xhw
0+7IUu
115FVfw
4;
3,i
1)>Ift
2Vy
1<GViu
3Vhw
3,8J
1,:IXfu
2)GXft
/)7IXi
3fx
2[fz
1y
4x
2)8GVf
38Xi
1)<Gfu
3=Gh
2(8G
/);EVfu
4-
2,:Xhw
38Gf
3)i
1,7Vfu
0(8GV
3)8Gu
,+;Lew
1:GVfw
3GVw
4Iu
4w
0'8GYix
3(8Gfu
4Jf
4Jf
38i
3i
/,=IVft
2)8GVf
/-6EVf
0+=GVet
0:Gf
18GVfu
2.8X
1:t
1+8Zk
3Lh
1)8GVe
28Vft
3,IVh
2)8GVfy
0(8Gis
3Giw
3)7Gfx
3+8Ji
0+FVjt
4:
4U
3,u
3)8GYu
3eu
0)7Ve
2:GV
3)JVfu
1(7GVf
/8FTey
2);JVy
4)=
3;G
-(:GTu
4);f
/,@I]fu
1)GVi
1Gu
3,;h
0;GVu
2)8If
0)7Gfx
08Vet
3,:GVi
1)8GUht
4+
0);IYft
2,8fu
3)u
0'8GVet
208fu
1+8GXu
2(8GVfu
3ju
1)<KVeu
,,8EXdp
4+8Gy
4fx
2)8GVft
4-
4Ghu
4Y
18fw
3)8Gft
1Gw
0)8Gfw
0(F]fu
2)GXft
3,X
0(7LVes
.':EXfy
3)Vfu
4x
4,
1)Vu
1-8LVhu
3IX
3+fu
4)=
2)8GVh
2)8ft
3Jfz
3,7Jfy
4J
3x
3)Ji
1):IX
4]u
3/fu
1)7GVhu
3;Gk
-,>Iey
/)7GUet
4>G
3+u
3:hu
3);Gfu
4,7G
3)7Gfu
3:G
4.
2)8JYfu
0)7GUfs
4y
2)Vft
2)8Geu
1:G[fu
3_fx
3)Vfu
4:
.&5EXes
1:IV
3-u
1)<Vht
4X
1FVft
3)7Li
2(:IVfu
3);Gj
4h
,+6IUc
4Ju
/)GVf
3Xu
38Il
2)7If
4i
3;w
0GVft
3)8Ku
4i
3:u
1:FVjt
2)hu
1+8Xx
3)i
2)<Gfu
3X
1):GVhu
1):GVu
3);Jy
/:Ihs
3)8u
/):Uet
4;
2Yf
18Ifw
4,x
3+;hu
3)t
3,y
2)8fw
2)8GYfu
3:Vf
3Xz
.(:GYf
0)8GVft
1Gfu
0)7Ger
1+:GXfu
4f{
4X
-7GVet
4+8
3,iu
4);
.,FVu
1(<IVfu
4,
2):Xiu
47J
3+8Gf
48Viw
/(Zet
4fx
3)m
0+7GVf
2+:JViz
1(8GXhs
1)8GYew
4I
2+8IVku
3+
4iz
3)Vfw
4h
4:
08GVfu
2-7GVf{
4x
08JYfu
3,Xhu
0+7IUfu
4+
4If
1+8GVfu
1+:hx
07GYu
0)IVu
3)8Vh
3=f
4i
0)GUdt
4Iy
-+GTf
4;
3,Z
0)8FViu
4;
4i
2+8Jf
/)6FUes
3):fu
3;
1)8Gfu
4.8
1(:Vu
3.
3k
3,fu
1)Viu
4);Gu
1<G
4,
0)<GVfu
3+f
4h
3ju
.)8F_fs
2/Vfw
2)8hw
4f
4;
0,:Vu
3)8G
3w
48Jh
1+8GUhw
3)fu
0-;F[et
1(8GVft
2+Gfu
.)8IUis
--5LVcs
3+<IYy
3;z
3Vfx
4+
3):Xfy
2+;Gju
0,8Vey
2)8GVft
3+;G
4h
.:s
3):GVu
48i
4w
0(;GVht
4.Jf
/(:Ee
2)7GZeu
4,8
2)Vu
28ju
0-<Ff
0-7Gt
3)8GVex
1(6GXfu
0:FVw
4u
3-8Gfu
4Yu
3)Gf
.:Udr
4:m
,,>LYdu
3-8G
0-:GVew
4f{
0(<GVhw
28GVfu
+(<JYdw
*17GVfq
0;GVey
2):Ihu
37Gi
4x
2)8If
4u
0+?FVht
0<GVet
3Gfu
3k
1)fy
2,7Zfu
0);IVh
0)8FYhu
2,8Jiu
0)?JVfx
3,u
4+
3-
2)8GV
0)G^iu
/'8Zfu
1+8IVju
3+;Gfu
3fx
2Fu
3-;Gu
4+i
4J
3:i
27GXex
2)GViw
3+Xf
0);FVet
38GVfu
4)i
2):hu
1)8GVt
+&6Vt
17Gt
4:
2:GVfy
,)6Uft
0+<Xhy
0):JVhx
,(8Iu
3-:I
1):Xeu
3+8Vh
2-;y
2)8Iiz
3-<G
3fx
),3BSao
08GXfu
2)X
4-
,8FTes
3):G
3):G
18fu
-+8GVfu
.)8Gu
3(:G
2)fu
3i
1/IVfx
1-8u
4h
4y
1)Ge
4-
4,u
0,8IVu
4-Z
2)8iu
2,8GVu
4;G
4,
-(7GVfu
3;
4)8G
/8GVfu
4Y
4+
4-
4-u
.7Gfu
.(7Gf
4-u
//GVet
4+
1-
4-
3;u
4);
1,f
3)iu
4j
3+Vu
4,
2'8Gf
218hu
4-
4)V
3Xf
4;G
3)u
2+Vw
3)Vx
4-
2J
4I
4I
4,
2)Xh
3Xi
.'7IYu
0)8Xeu
4I
4Ih
0+8Gfu
3,u
3+
4+
3iy
4j
1)8GVft
,%5CRaq
1(8GVf
-,6GTb
4X
4Y
2)8Gfu
3);Gf
4Kfu
4i
38Vu
3Xhu
3+X
2)hx
++7Ix
1'8Fiu
2)8Gfu
3Ufu
3)7Ff
2)8fu
1y
4If
/)8GVfu
1<GVu
/);GVe{
3iu
4i
2)8GVfu
3,Iiy
1+;Xeu
3Y
4LV
1G[fx
4){
4Y
-':Tf
1,8JVf
4i
1)Vhu
2)Vfu
4,
3):Gy
2hu
2)GVu
4Y
4h
3[u
0)8GVf
0(:FVi
2)8Ifw
48J
4,Vi
4fx
3Xf
4i
3
3)GXu
4X
3)ju
1)Ju
1)GVh
3Xf
1GXfy
3,:fu
4Ju
4;
3,8fu
4j
4;f
2)8GVfu
0,8Mew
0(;
2(@G
2,8Gfx
4e{
3iu
3J
4Y
3)8
3GXu
.)7GVeu
3)8
4+iy
4l
3Vfz
2IVmu
38eu
4x
28JVfu
3fw
4y
1)GYfu
3Vu
4u
4+
4-8
1)8fu
/):Vex
4Yx
4>J
2GXi
2fx
4hy
3)Vy
4+J
4Yf
2)Giu
2)Gw
1)8GVet
47f
2+JVf
4,8
3fu
4;z
4Zx
/(8Vw
3Vfu
4)8J
48Viu
4)8x
1:[h{
-(8Eix
4V
3-Vfu
2)Geu
4+f
4iy
4;
4i
2)hu
/):FVfu
4Yi
3,fu
4IXf
4)y
,'7OVfq
4/
4iu
3)Iu
1)GXiy
4;I
3hu
4,8
.)8GVeu
/(:Xmt
4-
0)8JVfu
2)8IVu
38Vf
4)x
2;Vfu
1)<LVeu
2)GVfw
2):GVeu
0+8GYfz
4Jz
1Tf
4z
3k
1)8Vfu
3hu
4fu
0)8G
07Vfu
4)
4y
/+Vht
1)8Gfu
4i
48
1)8Vhu
3+7If
-7Ufu
4|
0,<IVu
48J
4z
1):Ffu
3)8I
4i
2+:Iw
2+8Fez
/+?I[nu
2)JVeu
4V
1)Vu
3)7G]fu
3x
3Gfu
3.:GVu
2GViw
.&8M[kx
1)Vfu
0)8LVn
4j
2+Yfy
1)8Vft
37K
3)GXeu
2):JViw
1+;GYf
3(L
48Yx
1)8GViu
3,7G
3,ft
0+7GVet
3X
2)8IYw
3;iu
4)J
3+Jh
4+;w
0)7GVft
4,fu
4jx
4)hu
4x
4m
4i
4JV
4Y
4Ji
4<
3:w
4fy
4,
4-f
4X
4Zfw
2)IVfu
3Xfu
4)u
3)8hy
2+Xfu
4);h
4Y
3JZ
1):GVfu
0):Vt
4x
4IX
4f
4x
1(8GUfu
3fw
2Yu
4e
3-
4f
4m
4+8
4Vj
3fu
3X
4Yi
4Zu
4x
0Vf{
4Xf
3/G
3Xu
18GX
4fw
3Ge
1Vhu
1)8GVft
2+7Gft
4iu
0-:Vw
4Vku
2)=Vj
4iy
2,GUfu
2)fw
48If
4z
3+7J
1Gft
3,:
4u
3)iu
18G]ft
4,f
4x
4t
2+Gju
4,
2.8Jeu
1(8Gfu
18Vfu
3Vu
2)GVf
1)=IVw
4fu
/)8GUfu
1%7
,/5Ebw
4y
/(?Ifu
3,8fu
4fu
4Yf
0)G_cz
3)8GYu
4+hx
1)6Gft
/F_fu
3Jh
2,Viu
4;
1(8u
3Z
3fx
3+Iiu
4Z
4;J
4i
4Xfu
3,8i
3If
2)8Z
3If
4iw
2)Geu
3)Gu
0,:IYkx
,7IVdu
0+;Ehu
38J
4;
2)8Vet
2)Ifw
4):G
3;fu
3-z
.(:FUj
28Vfu
3,hw
3ku
3<Lu
/(8GVes
4Xf
,+>GVir
2I
38GVh
4X
1)fu
3+u
*(DUir
0,>GVmu
..:FXks
4+8f
4Yf
4i
1)8Vhu
4i
4Y
3=j
4)Vj
4)Vj
4,
4,
/8GVk{
4z
3u
4fu
3,|
4V
2(Vu
4Yf
4Yf
38Lf
38Lf
4)8GV
4Gi
1)=JXfu
4:f
47K
4<
4f
4Xf
1/@Ehw
3,=G
4+:If
3(>Gjx
-)5Yc
/,8GU{
2)8Gfu
1(8fu
4K
48Jf
4Xu
3h
2GXfu
0,7Gfy
4,
1(Xfu
4+
4X
4Jh
1-JVf
4:G
3+L
4,8G
3-Gf|
4X
4X
2)Vfu
4{
3)Vf
3Xf
4X
0)Ifu
3;I
4j
1,:JVj
3,8J
4<I
28Vk
3)Xf
4X
4Yf
4Yf
4X
4X
1)8GVfu
1)8GVfu
3Zh
4Z
-8FUit
3;IV
48If
3+7G
2)Gf
-8FVju
0)8GVfu
0)8GVfu
2):NXfu
47K
4;
4);K
/0<LVw
3(7J
4Vk
0/;IVeu
10;Ffu
2-7G
3ku
4Vj
4Vj
2(fu
4)<G
4)<G
3X
3X
08GXfs
2(8Z
4Xfx
4x
3l
4h
3Z
3Z
4X
4X
4k
4X
4Z
4/
4f}
1)8GUft
48i
3V
3V
2)8Ofu
3)8L
38Jjx
48z
2+Xu
3Y
4
4X
4X
28Vfu
48V
37G
4ju
4ju
4i
4IVu
3JXf
.+@Vdt
3)=Gf
4J
2(;f
4)J
4)7I
2+:I
3.:G
4-7G
3+7J
4:
'#2BP`t
2)8Gfu
4Xf
3X
3)fy
++8Gx
4Vu
1y
18GVfu
/)8GVfu
3,Iiy
4LV
1)Vhu
2)GVu
0)8GVf
0(8Gw
2)8Ifw
2+:z
3,:fu
3x
2)GXiw
3,
4e{
3iu
4V
.)8GVfu
2FVnu
3w
4y
4>J
2fx
4+J
3)hu
4Vw
4Zx
0)8GUf
3Vfu
-(GUw
3-V
2)hu
/):FVu
4hu
2)=Vf
0+8EYz
2)8u
0)8G
4y
1)8Gfu
48
.)8Vt
48J
3Gw
3x
3Gfu
2Vit
1)8KVl
3Zfx
1+;GYf
4+x
4)hu
4fy
4Y
1):Vfu
4x
4IX
08IVfu
3fw
2Yu
4m
0Vf{
1Xfw
2Vhu
1GVft
1/;KVw
3GYu
3-Jf
28u
3Vu
4fu
4Jh
2,iu
3Z
3+Iiu
3,8
3If
3)Vmu
1+;IZfu
.,;Jfx
/GVx
4i
3=J
-+8IXit
38GVe
1)fu
,,@Rjr
4?h
4j
.(;Vfu
4)8h
/,Uu
1,<IVu
4+h
4);h
3);f
4,h
4-
38J
/(7GVe
/)8GVfu
+&6GVax
1)8Vt
1Vfy
4;
3J
2)8GVft
3fu
3)x
2;Vfu
/+Vfu
3;Kfx
4,
4X
1Gft
28IXu
4,u
3)fu
4;J
4x
2I
-(5FUhr
4hu
4i
1-GVfu
4,J
3ix
3)x
.);IVe
2)8Gfu
3:Ihy
3,Jfu
3)8JVf
4+
1<Giu
/(8Fes
4Y
4X
1+8GVft
2)u
./;FUft
1;If
0.5GV
/'Vhu
4);
4)<f
-GUr
3;IXu
1):GVlw
4,G
.(7GUdt
/+;IVit
4J
4J
0)8Ihy
4Vu
3)KVw
4i
4j
1-^fu
3+Y
4Y
4Z
4.
/;Ilt
4Yf
4)e
4+G
4,
4Vj
4Yi
4);F
3Kf
4+
1+=IVku
2+>IViu
4i
3)Vhu
4y
4y
4fx
2Vf
2Vf
3Vj
3Vj
2)GVu
/'8EVz
4f{
/'8Fhw
4;Z
4Xfu
1=Vj
38Fh
3+;G
4:G
3<Ji
4-
4-
+)4ER`|
3)t
3Vu
4If
4Vz
4z
4fx
3-fu
4Y
4)y
48Vu
2+Uf
4z
4)
3x
1)Vfu
4j
4)J
4,u
4+<
4m
4V
4X
4,;X
3fu
4x
4z
4y
3-z
3u
3)GVd
3Yi{
4Yfx
28IXht
4X
4+8
0(IVfu
2)8
2)8Vfu
3Yi
4U
4[
2:Gi
4Yu
4+;h
4Yh
4<u
4,Gh
/&7EUes
3-8hx
4
3,;Xe
4,;e
4,8X
4,8X
4Z
4Y
-':JVlu
4Vi
4iu
4Yf
38Ieu
3Vfz
2Xeu
4Yu
4i
3Gfx
4L
1)8eu
4Vf
4)Ge
2=Jhu
4Y
4Z
4U
4[
4)8K
4]
1)8GVhu
1)8Udu
4GVu
3Xju
4k
4Xu
3+8Gf
4Jf
4Jf
0:Ket
1(:Lfu
4Y
0)Xj|
3:GX
2)KYf{
3+V{
3Gj
4Xj
4Ji
3)Kfu
48J
3lu
4iu
4i
18[f|
3Vz
3]w
4Z
4Y
4)ju
4>
4>
+'5FRbs
+(6FTbs
48V
0)8Vfu
4V
1&7GVd
3)8GVes
,$3CP`q
4){
2V
4)J
4+h
4+;
3)8GYu
4Yu
3+GVfu
4,f
4)GVe
1(8GYiu
1)8Yu
0+Yex
4X
4,fz
3;fu
4Y
4Y
4Y
4)8ix
4Glu
4Ih
3Zf
3Zf
48M
48K
-&5FUdy
0)8x
2hu
3,GVi
-)@FTcs
2)6GVu
2+:I
2-6J
4:
3(<G
47K
3;
4<
4<
4:
4,:
4)8G
4<G
2+;Ff
2)7Gfu
3,<Ff
3-;G
48
4+f
1+6Vdu
4-7If
3)Gfu
3);Ku
4<
4G
0)?EVfu
3)8
3)G
1;Kfu
3)=G
2(<Xlu
4)<Jf
4Yi
4);Gj
1+8LVe
3.8Jf
3(7If
3)<I
/'7Uiy
4i
3)Gku
4{
4)x
.)6BVt
3-=F
1(6If
4:
3-G
4+<G
/)7GVku
3(Yf
-%3FUhw
38i|
2)8GVfu
3Giu
4IXf
2Gx
48z
3t
3Xft
2)JVeu
4Gz
3j
4j
3)8If
4i
4X
3eu
2GVku
3ju
3)GZu
3Xe
2)8GYfx
4fx
4)Gu
-%2EQ`q
48x
4iy
)1@OQao
)1@OQ`o
4)8i
4)8iu
4)8i
(+6ASeq
1+8GVfu
3+8y
/z
,'8GTfy
0,=Fhu
/(:V
3,7GVu
4.8
.EVf
2;Iiu
2<u
4y
4fw
2);Vf
4);f
4.
3ju
2Ik
2)<h
3,i
4,
2,;I
3+8x
1+8
4:Gh
0.GVi
18Gh
4I
3)l
4x
4)8x
4(iu
4h
4,
4Xu
0,7IY
/8Ffu
3)7Lf
1(FVfu
4+
4;x
4+
4iu
2+jw
3);Xfu
4i
4J
4X
3)hw
3Zf
.):JVlx
0+<IYiw
4Kf
2)=GVeu
2+;Lhw
4j
4i
48f
3)8s
4);
4.8
4);
4,8
3_fu
2)7fu
3-jx
3,;u
2+GXfw
4+
4+u
48Gz
3;
4)h
4<Gi
0+6GVdu
4+
4+
1+:G[s
.(Icy
4x
4x
2Vft
4Y
3u
4,
4,
4-i
2)8Ge
2)Gw
38Ik
2(fx
4[f
2,8fx
3Xf
3Xj
3Zhu
4X
4)Gf
3+Vu
4Vu
4;w
2):Gi
4X
4hx
1+:hu
2;
4u
4l
4l
4Yh
4)y
3)?Jfu
4;u
3;i
4Gf
4Xf
4,j
1)8KXhy
3y
28LXew
4y
4y
4+
4)w
2t
4.
4)i
4,
4Y
4Y
3Nf
1.Gfu
3-fu
1)7Nt
4M
3)Vf
4,
4y
4;fu
4)i
2+ft
4,
4J
3,hy
4i
2)IXu
4+
4h
2):hu
4y
4y
4j
4)k
4)k
4+i
3+8Xf
4Yf
4L
4+
4Yf
4Yf
4k
4k
/(=EVeu
4x
3;Gu
38i
1GVht
3,h
408
4+;
3)>If
4):J
4<
4+8fu
3-x
4,x
4Xf
3+x
4-i
4:J
4:J
3Gfu
4)8Gf
2h
4i
3)8JVf
08Gi
4j
4Y
4y
3+8Vfu
4X
2+8ht
4j
.(7Gfu
3jx
4hx
4i
4,
4,
3;j
3;j
48l
2-fu
3+u
4u
0);Gf
4);
4y
48Gy
4Ih
4<G
4<G
3Xf
4X
4.f
4t
4+f
4+:
3:j
4h
4,i
4i
4Ih
28Gu
08GVfu
08GVfu
4+f
4<f
4<
3)@f
4<
3(8hu
2fx
4fz
4l
4l
4V
2I[iu
4j
4X
4Y
4Ifz
4Z
3u
4<
1-7L]ht
47M
3Yh
4-
48K
48K
4;
3<Ihu
4Jh
3,x
3/8Vf
4.
4Jix
3+hy
4hx
1)<Gku
4m
47G
4,u
3e
4X
4;f
3)8
3IYfu
4Y
4Xj
4Xj
3Vhu
3V
4i
4J
4+
4+;
4Y
3)8L
3u
4)8Gj
1,8Ghu
4,
2)=IZi
4Xh
4<
3:Gj
1-;GVfz
3,{
4,:
4);
48Kh
4Ih
2,8Jfu
2,8Jfu
*(=FV`q
1)8IZfy
3Zz
3)x
.)8Vx
0(:GXex
3+8J
4Y
3Jf
4Yk
4V
2:i
4X
3)Iw
4<
4X
38V
1+7Gf
4L
47
4,
4G
38GV
4Y
4+
4Y
4J
1:
4u
4J
4X
4=
2)<G
4:
4+
4:u
4M
4X
3F
4G
2+;GVw
3)<w
2)8Jf
4)8J
/)8h
4Yk
3u
4u
+=G[ct
.)8Vx
4Y
3:
4X
4<
4X
4,
38V
4Y
4Y
1:
4J
4X
4=
4X
1<Iu
3X
4;G
4,7
3):u
4:
3Vu
0)=GVhu
4j
*(=FV`q
2,Gu
4,8
4):
4,8
4,8
2,Gu
3.
3.
4+:
4+:
4+:
4)Vw
4+
07Gh
07G
4+If
3f
4,GYi
3)k
4)8
1)Xju
4Vf
4Yi
3)l
4,G
3-8Gf
3,:i
4,
4,
3);i
4<i
0-8Geu
1+8Geu
2)8Vf
4-
4+8
4+8
4Z
4Y
1);Jfy
1);Jfy
38Ik
4Ii
4i
4i
4V
4V
3/8Iu
4,8
4u
0)7GZeu
18GVe
4X
4[
4)X
4X
1)8GUf
4fu
4fu
3Z
3Y
4Y
0)7GYu
1)7GYu
4Vj
0)8GVet
1)8GVfu
4,fu
4,
4V
4V
3(>
3);
4:
3-:G
4-8
2(=GVeu
2(=GVeu
4;
3<
4;
2);Jhu
3);Jiu
3;Ii
4j
4j
3Yf
4Y
4:
4:
4,y
4,y
3Xiz
3Xiz
-(6IUy
2)8L
3)8Gj
4j
2)u
2)7Gz
4)7K
4)8I
4j
4:x
4<
37IV
4iu
2)w
48J
1+;Vjt
4);
4h
4Yw
4hz
4hz
2Gfx
4+f
4+f
2)w
4:w
4:x
4fu
4fu
4I
08MVey
4<
47I
4+8J
3):Xu
4:
4Vu
,5Vfy
0,FVf
2)w
4;G
48
-'8G_c
3Xz
0(7F]x
3IVf
3)GUeu
4Xfy
4V
4Z
18G]u
4<
4V
3Z
3Z
4Iu
4Xu
4Xu
08Ufu
4If
38GU
4V
4X
4X
4V
4GVu
4GVu
4V
3[fu
4Z
-&_dx
2);JVy
4Jiu
48If
38Jiw
4Jiu
48Ify
4+x
3+:Vh
3+:Vh
4,
4,
2,GZz
4Xy
4Y
4Y
4Y
4,Xx
3-fu
1+8Veu
1)=IYj
4=Y
2)GXi
4<G
1)<IYh
4=Y
38GXi
4<G
1)=IYj
3)V
2)8Gfu
3Vfu
2)Veu
3Vf
2)Veu
4,8f
4,8f
.+8FThx
2)it
2,:fx
4J
4+h
4Ghu
4;i
3)y
4,8
4Ghu
4iu
4/
4,fu
4z
4,8
4,8
2Vu
4+h
4i
3i
2,GXf
4+
4)<
3Yf
3Yf
3Yf
4;
11GXfu
308
4)<
4z
4z
3-Y
3-Y
1(7KV
4y
47Ju
48j
3Gu
48i
3u
0(8KV
3:G
0):Zlt
0):Zlt
4j
4hu
4X
3IZf
4Z
4Z
4hu
4hu
38I
0,<GYht
4:
4X
/6FUhz
3)Gft
4,fu
3ft
4)z
3fy
4ku
2fy
4i
4x
/6FUhz
4{
+,7JXf|
3,fw
3)x
1+8Vu
4J
4J
4Y
4Z
0+Ift
3Jiu
4,
4}
2Zhu
4x
3-Vu
4Y
4X
4<I
4K
4)ft
1.8GVe
3)hw
4Z
/)8IUds
4Xj
0)Vft
4Y
4h
4j
4)i
4=
3,u
3)Iu
3)Iu
4,
4,
2GVfu
3GV
4,I
2);OVfx
4<I
4K
3G{
4Yz
3)8Vu
48V
0+u
4,
3,fy
3X
4X
4Z
4Z
3x
1)GVf
3Vfw
4,i
4j
2Xju
4Y
3Iu
4J
4Y
4X
1+fu
4,
1Iu
2Ju
3Vfx
4ft
3fy
1):GVew
4,y
3):fx
4;t
1):GVew
,(8Mkq
4:i
4,f
0IVit
38Ki
3,Xfw
4h
4k
3<Ih
2):Ji
1-8GYfu
3)8Mf
38G
4:G
1):Zfu
3i
4fy
1)JYjt
3Xiu
4Ii
4Y
3)8Ih
48J
4.
4K
4Yf
4Zf
4;i
4h
4i
3I
3I
1-:GVu
3,GVf
4<f
4,8J
4,8
4)8G
28Gju
3i
2(8Lj
4)8Kf
3)ht
4;
3(7Of
0<fu
1+<Xfu
3IX
3)<
4;
2X
3Y
(2GP`r
/8GVe
2(u
3,u
0(GVf
2(u
/'7Vet
18JXhu
3;
4+
1Veu
2+8fu
3Gh
4-f
3(8u
/(7Vhu
3)Gx
3/
4+Jx
4hu
4:
3+
3,hx
4y
4x
18Ghx
4+
4y
/)8IVft
3.f
3<Gfu
2+:fy
2+8fu
3+8Jit
1)8JVfu
3+;I
4;
3Iiu
2,G
1(;Jfu
2fz
28Gu
3fy
4<
3+Ilw
3GV
4,
3x
3,u
4I
1,8GYt
3+w
4t
3-Iw
3I
3x
2+8w
4Y
4+Vx
4Xh
3fx
4x
4i
3ju
3+;y
4,8
3)Gy
3)Vw
3I
/,7GVfu
3)Vhu
3-8J
4j
3Xjw
0):f
4x
4,
4u
2)ft
2,8Vhu
1ft
3)fu
3):J
4-u
38h
3+Gf
4i
4,;
3:fx
/,:Kjt
0):GXf
2Iu
/,7Ves
4+
3)Vfw
4I
4Y
4<
4i
4,
4I
4+
18GVfx
4x
3?G
4Xu
4Xu
3+
2)<G
4;
,/7GSf
4+
1Veu
4w
4-f
4,
4+Jx
4)hx
/8IVft
3-
3Giu
3fx
4u
4Xh
4+z
4x
4j
4Vfu
2Iu
0.;Iju
/.;Vfu
1(Gh
4-
2)<J
4,
1)GVju
0+8GVx
4Gz
1+8Vex
4+
3,8K
2):Gf
308I
4-
4-8J
0(8GYy
4)I
2Ify
4x
4u
4y
3)If
4Y
4x
4y
4y
1(GVe{
4y
4Ix
3)ft
3)Jhx
3GXfu
2)Ifu
2(8GVt
4ju
4i
3ju
4Z
4J
4J
4,
1GVft
1):IVft
4;Gu
2)y
.&8EUew
4w
2)8Yiu
4x
4w
2+GVu
3);{
4);y
4X
4x
2,Vfu
1/fu
4.
3)GVu
4K
4-8I
3)
1Gju
2i
4+Ku
0-7LVt
2)8Iu
4+I
1)8GVlu
4iy
1(7GX
4Z
4Y
3V
3V
4K
4K
4.7G
4.7G
/(Zis
/(Zis
48h
2,Xt
48
4Gj
4<Gf
4)8Gi
4k
4Gj
4Gj
3)8Gf
48
-&KZju
-&KZju
1)8F]jz
4J
4J
4Gi
3JVeu
4;I
4V
4V
3[fu
4Gj
28Gft
3:IVf
4J
4Gj
4Gj
4Ii
2h
4G
3GXf
4J
4J
3):I
3GVh
4e
3<GXf
4Xf
3Gu
4Ix
3f|
3f|
4y
4Jx
4Jx
-&?OVcw
17FVfy
47
3)>Gf
3If
4;
0)8NXfu
3;Gt
4+K
38KVfu
4)<Gf
38Of
3If
48G
48G
4iy
48K
48K
2)6MV
27K
4;G
4=G
4<
48JZ
2(6Ffu
4>G
47I
3Giy
3Giy
4z
4i
1(GVj{
1(GVj{
4)kt
48i
4h
.8KVew
4(Ghu
2)7Kfu
2);Gf
48G
48J
4<
2G
3)8Efu
4)8Gi
2);f
4;I
4L
4:G
.8KVew
2G
2G
4<
4;
3,8
4,8
4,fu
3,Jhu
4Ji
0)GXf{
2GXft
1y
4|
3x
4z
28GVfu
1):GXfw
4<GY
18GVe
/(JVjx
3<Giu
4h
0)8Mjy
2KXx
48Ih
48I
48Ih
3GVu
4V
4V
4J
2+8Gu
2+8Gu
1<JVjw
4>
18JVjw
4)8L
-IVfr
.)7IUft
4K
0)>IVu
4;
48j
4K
4<
4K
4K
38Gi
48j
4;
4j
3+8G
3-8u
3)Zu
4I
4)Ffu
4)Ffu
0;GVf
1:GVfw
3;
3;
3;
4x
4:
,1>Thy
3,8L
4,
0(8Vdz
4+7Gf
4;
4j
4/8G
4u
4:fu
4)7K
3+hu
0);GVfu
4,8G
4)7Jy
48Ih
3);Jf
4Xfx
4jz
4X
4Vf
4x
4)|
4y
4x
4-8I
1,<t
4;
4)7K
3,f
4-8
3h
4)8ft
48ft
2&?IVhw
4)7Jy
4);G
4;GXh
4;GXh
4):fu
1-IVhx
1-IVhx
4,
4+ju
4/u
/.Iiu
0+Ifu
4,
4k
4k
4/
3Y
0(8FYeu
1(8Feu
++Dit
3);u
0,7GVht
4=
4,J
3Zi
0+8KVny
3U
4;Xh
3Yy
4Yf
3)8Gdu
3x
4X
4)iu
3Gf
2)Vfw
3Yf
4+;
3)Vft
4j
4l
4Z
2)Yf
4,u
4I
3+i
4j
3.=Ix
3h
4Y
4:K
4:
3hx
4V
-)7EUj
4)iu
4+;
4l
4Z
4j
18Geu
4h
4h
/'7GYu
3Z
4x
3Gf
4,X
4,h
4,h
4Yi
4-
3+;IX
4;X
4,
4,
4.
4.
2(8JViu
38JXf
4X
3Xfu
4V
3JVu
3JVu
1;Fhx
4JY
1@Khu
3=I
4:K
1-;Ziu
3,8i
4Z
4-
/(8Viy
3V
4Yf
4f
4h
3hx
2(;GVfu
4z
4z
3-G
4+G
3-G
-+:NUht
3,G
3,G
48KV
2,;Fju
2)7G
4;
3)8K
4,I
2)7Kj
38Vi
3+8G
4)u
3,8K
4,;
4Xk
4Xk
1)7FVhu
2)7G
38L
48K
3)8K
4):Gfu
3Ki
4Ii
4;
3u
2/<J
4;
4Kf
4Kf
1)7FVu
4,;
2)<IUh
38Vi
/)Fds
2)GVfu
3GVu
4J
4Y
3.Xu
4Y
4Y
3.8u
4.u
4<
/)Fds
1+<MYfw
1+<MYfw
4,7Gy
4,7Gy
4,7GXx
4J
4=Ju
0+7Gfu
3,8
0)8Gfu
28Gf
4X
4X
3)8
3)8
4+
3/8Gh
4,
4-8
108Jlx
1/8Jlx
4,f
4,h
3-Ih
4,f
4,h
3-i
4y
4y
4GY
4GY
4Y
)5AP`o
+7GUer
-)8Ufu
4/8
3+
3,
,)7FVet
4-
3V
/)8GVfw
,'7FThu
3/8
.7G
4<
0,8Gfs
38
4Zu
4ix
4<
4J
2+:u
4Yj
3,Jh
2+8Ifu
1)8Gf
2)7GV
3(8
1,u
1)8ft
38x
4,u
4:
4f
4w
4,f
4)V
4);
4;
3+J
4/Gu
4-
4);fu
4hw
4+
4y
3+u
3If
4-
4y
3+fu
4Zf
0(GYfu
4Zu
3+Viw
4)j
4fx
4fx
4,G
4Xft
4t
1(8fu
3y
4)u
3/
1.GUku
4ix
4-
4,u
4J
4J
1)8Gfu
0(:Geu
28f
2)8GVi
3)8Gi
4,:
4i
2(7GVf
,'CScq
/)Vfw
38
4Ii
2,8Gfu
2)7GV
48y
4:
4;
4);fu
4-
3,Ifu
4)I
4-
2Vfu
4,
37IX
4i
/+<Ix
3+
4<
4J
4Yj
4,If
4;
08FZt
08Gu
3)Vfu
4X
4k
3Vh
4k
3Vh
4k
3Vh
3GZfu
4Z
3]
3]
4X
1(:GVu
3;f
2(u
4)z
4{
1)8Get
4Xu
4,f
1)8Get
4Gu
3):fw
3:x
4+8G
4+8G
4;
4;
3+;Gfu
3+;Gfu
3KZf
3KZf
3KZf
3+f
3+f
0)8Fhw
3:Giu
3+w
4y
2+Xfy
4+u
4y
4)hu
4,Vx
4,Vx
3x
-'5K_hw
3IV
3+8Ki
3+8Ki
3+8JVl
4X
4X
4X
2Xit
3X
1)8Ju
4Yfu
4X
2Vu
2I^hu
4GZu
3)8JV
4J
28IYhu
3IZh
3Zfu
3Yhu
4Yfu
0)8G^t
2Xit
4X
3Xfu
4X
2Vu
4Z
3IZf
4X
3Y
4X
0)8GVft
0)8GVft
1)8JZfz
4)Jf
3[w
4X
3(8GVf
3(8GVfu
3)t
4):Gu
4)fu
4)fu
1(8GXft
28Xfu
4Y
4,
4,
3-8
1:GVex
3Vft
4;
4y
1)8Gh
4+
4+
218Zfu
4Y
3Z
4Y
4+If
4+If
*1:LSju
4,G
4,G
3Ge
4-
.+6KXf
2'7If
3+
4,
4):Gf
3-;Ghu
1GViu
2)hx
4+f
//=Vhu
3,8G
3);Gi
4(
4jy
1):k
1'Xu
4:J
4Y
3)8Gfu
3,8Ifu
18KVeu
1(8FXft
47KVfu
4ix
2.Ieu
0/7Vhu
,;ITes
48J
4<Jf
4,
/)8ix
2)IYh
3,7Yhu
/'Idw
4);G
4:J
47K
3+7If
3+7If
4;
4K
4,
4?
1+8fu
4(
4-
3)8GXfu
4Yu
4Zf
4fx
48j
2)8GVfu
3Vfu
3+=G
3)>G
4,
3(8f
3(8f
4):j
3.y
4):I
4,8Jf
4i
4,
4-8I
.)7JVeu
4;h
3)8K
.)7Vdu
1,JVf
2,Vf
0)Ihu
1);i
28
48J
3+:G
4+8G
0)7G
0(7G
4+
3Jfz
4y
2)8Xf
2)8Yf
4.
4.
28Xu
4e
48J
4Zi
48Kf
48Kf
4)=f
4)=G
4)=G
0i
4J
4;
4;
4,f
4,f
4-
4i
4i
3)8G
4+:J
4+Vfu
4,8J
4,8J
3+8Ki
4+Ii
1;Fdu
3Ghu
4Ghu
2)8f
3)8f
2&7Ff
3)8G
3)7Gfu
3)7Gfu
4<
4+i
4+i
4:
4:
4If
3(;Gx
4j
4-
3,Jh
4,
4+u
2)=Kf
2)>f
48K
1+8GYew
4Y
1)8GVfx
3Gy
3)8N
48I
4Ih
4i
4,
3):Jfu
4);J
2):Ih
2):Gj
2):Gj
3)Ihu
3Ih
4i
3.8Gu
4.8G
4.8G
4<G
3)7Gfx
3)7Gfx
3);Vf
3);Vf
4;
4fw
4;
4;
/)FYiy
/)FYiy
4iu
4Y
4y
2Xjy
4iu
4k
3Xfw
2:Vu
3Xfu
4Y
4y
4y
4;y
3;x
4u
3fu
4u
-(OYc}
2)LXfu
2)Ku
4;y
4Gu
4)Lu
3+Gh{
4Vw
48J
4)w
3.Xx
4Jx
3:GXz
4+f
2)8GVfw
48IY
4)z
4;Gw
4GVu
2+8GVhu
48J
48J
4Fu
48J
48J
4x
4w
4iw
4iw
48Iu
48Iu
4K
4)Ju
4)K
4Z
4Jx
4Jx
4Y
4Yu
4z
4z
4{
4<x
,-=Vhr
-.;Jis
1,GVh
4+Gi
3):Ih
4-8Gf
2(8GVew
4);J
4);J
2:Ju
3)Ih
4)I
4)J
4-;Gf
4,8Gh
4,Gh
3)IZf
3,8Gf
2)<GVi
1+=FV
2);f
4+h
3Yh
0.KViu
4)J
4+h
4Xf
4Vh
4)J
4)J
0(;Zht
4X
4JY
3)=i
3Yh
3)J
4I
1-<F
2+;G
2);f
3)JVi
0);EVfu
2G
3)<Gu
3)<Gu
3)<Gu
2G
4,<f
2G
2G
4,<f
4,<f
2);GVfu
2);GVfu
4i
2+8fu
4I
3;w
18Gfy
18Gfy
3);f
4w
4w
4w
3)7Gu
0,7K}
4ks
4+I
4x
4Ys
48J
3x
4x
4x
0,7K}
0(8Gix
0(8Git
4k
4k
2)hu
4k
4h
3)8Vfu
18G_et
2]fu
4+V
4X
18G_et
4+x
4,
4,
/-5FVd
0-5FVe
4/7G
4(z
3(8fu
2)fu
4Lf
48Lf
.'8FVs
38ix
2Vu
4h
4;
2)Vfu
3i
4w
/+Jkt
/+Jkt
28IXw
48J
48J
38Jh
4h
4+
3Xf
3-I
4)G
4k
3I
4ku
3+
4,
4X
4X
4)J
0+<Xhy
0+<Xhy
4,
4,
4+
4+
2,8w
3(Gw
3JY
3)hz
4i
4i
1+=GVf
4fx
4);u
3+<Gf
3)=Gf
4<f
4;
4;f
3.u
4u
1+:hu
1:f
4|
4{
3u
3u
4fy
3);Gf
3);Gf
4fw
3fw
3(8Gfu
4)8
0<IVmu
4;i
4i
4m
4j
4I
4h
0)<IVlu
48Vft
48Vft
4I
1-8GVfu
4+8
1-8GVfu
/,7GUet
3+
4(8
4,8G
218Gfu
3):f
3:
1(GVft
27Ffu
27Ffu
2):GVz
3ey
4w
.)7FVr
3,fx
0)GVeu
4i
4,i
0)GVhu
0)GVeu
3+hu
4,i
4Y
4i
4i
3f{
3f{
4y
4fz
3k
4l
4l
4,Y
4,Y
4,Y
3)iu
4;
4;
3<Vf
3<Vf
1):hu
4i
1):hu
3fu
3fu
3(:Gfu
2(:Gfy
1)8GVft
2)GVfu
2)G[u
4GXf
4X
2)G[u
3i
3i
4h
4h
4h
-(3CUdr
2+8Iu
1V
/(7eu
1)8Ff
0(7FVu
1,8GVfu
4-
4;
-(3CUdr
4z
2)8GVix
3Giu
4{
4{
2):Vfw
2):Vfw
4;
3<
3<
3<
3<
3<
3,8Gfx
3,8Gfx
4,y
0&6FUet
4):
0&6FUet
0)GVet
3u
4:
3Vf
0)GVet
4x
4x
4x
4x
4x
4):x
4):x
2)Ze
4X
4Y
3Zf
3Zf
4X
4Y
4<z
4z
4Xw
4Xw
3.Vw
4/Vx
0)8GUey
2:GVfu
3:GVfu
4)<
1)8GXd
4x
-.7IZe|
3Vfu
4+J
4,Vfw
4Y
4Vw
/)8GZex
3Nfu
4+J
3V|
3V|
4Vx
4+
4,Zu
4i
3,hu
3(8Gu
3(8Gu
,$4Uhq
1)LVku
2JVm
4Ih
4w
/)8Ijt
48J
4J
4e
3G{
4Ju
4<
1Vi
4h
4h
4IY
3Vfu
4iy
38I
1)8Vft
3V
3GVfu
3G{
4Jx
3V
4U
3Gku
4h
4K]eu
4LZfu
0)7FYf
4e
4iy
4,
4i
1f
1f
3):I
48J
4<
3)8Ku
4J
4X
2)Ght
2)8Vft
2)8Vft
48iu
-&<Iht
3Vfu
2(:Jf
2(:Jf
2If
4,
1JXfu
4>G
4+
4(8f
4)8
4i
2)<Vf
4)8I
47h
4Yz
4)x
3):Iu
4;Jf
3)Gfu
3,:
3)Iiu
4i
47
3:Y
4)8Iu
3)<Yfy
3<Gf
4=G
1)8IZfx
2(8GYw
28GVft
.+8GV
4i
38J
4Yu
4+
4X
3u
4+
2JXw
3Xu
4):
4,z
28GVh
3V
4+
3Gft
3Gft
4u
4i
4i
-1;ISlp
3(Jh
3(8Gfu
3,
2G
4)K
4,f
4+i
2):K
4)Ji
3.f
4Ii
3+;I
2(Glu
4h
4,J
28Gfu
2/Gu
4-
4,
4)Vi
4If
4+h
3,:Jf
4)K
4,i
4f
4f
3,Gf
1)Ffu
2G
2G
4K
3)fu
4,
4,
4,i
3:Iiy
4;J
4<I
2,:GVk
3+;I
0+8Vf}
4{
4,z
4Iu
4)Gz
28ht
0+8Vf}
2)Ghx
3)h
4h
3)y
/';OVls
38J
48J
3Kh
4h
1(<Iiu
4Ih
4);Gi
0):Iju
3;
4e
4j
3X
4h
4i
2GXu
4e
4X
4h
4i
4i
4i
3J
4K
4Gf
2+8lu
2+8lu
4.u
2(7Gfu
2(7Gfu
38z
0+8GXju
4+
4Vfu
4+i
07IVft
4+fu
3)Ifu
4,
3)u
4-
3Jix
0,:GVhu
0,:GVhu
3)ju
4):
4h
4x
4+
3);fu
3);fu
3+:w
3+:w
3(Ffu
3(Ffu
/);I[f
3Ziu
4:
48KX
3Z
1);IVfu
4:
48K
3JY
4;
4;
3f
3f
4x
4t
4+
2);Vfu
2);fu
4i
0FVet
1+8GVfu
3-
4-
4-
1+8GVfu
1+8GVfu
0GVjw
4:J
4:J
4:J
4<
0GVl
4i
1(;GVfu
2):u
3):f
/)8Ikx
/)8Iiy
3{
38I
4,
4J
4i
08Jd
38I
4,
4J
1(8GVeu
/(7U
08IUhw
3):GVfx
4u
4fz
4)Ifu
4iy
4fz
48K
4j
4i
4i
4)8F
4)8F
4]
4]
2):GVft
1(<GVft
3);u
4Zu
3Yu
3h
1)>GVfu
4<G
4);Gf
4<G
4=
4.f
4.fu
/7Zs
4k
4Y
4X
1)G]fu
/7Zs
4Y
38Ihu
28u
4x
4x
4j
4j
1:GVhu
4i
1:GVhu
3)I{
4w
0)8Uey
4w
1+8GVft
4,
3)8Vfw
3);JViu
3);JViu
4;fu
1):KVhw
1):Liu
4Kh
3)Jiu
4Gju
4Gju
4<f
4)7Gf
3(fu
4);Ifu
4<
4<
4Yfu
4Yfu
4Yfu
2)Yfu
4X
4X
4X
4Yfu
4w
1)8GVft
1)8GVft
4<
2fw
18Ve
2)8Vft
1)8GVew
4)y
/)Vht
4<G
4j
4I
4j
4)<Gi
4<G
/)Vht
4j
1)<GVfu
3;
1)<GVfu
3+:Geu
3+:Geu
4,f
4,f
/'<Ges
/'Ges
4)=G
4u
4u
08JVft
4J
1Viu
4Ih
/7Uht
3)IVu
4)<G
4)<G
4;Gu
4hu
2)<Gf
2)<Gf
1)>FVft
3G
3Vu
3Vu
1>FVf
1>FVf
48V
4<
48x
/;Vfu
3=Gh
4:h
2)8IXfu
3X
4Jf
3+u
4)8V
4V
2+fw
38Gu
3)8Gu
3Vft
3Vft
-+:cu
4Gz
4)J
4)J
3)8Ku
3)7Gu
4fy
3)J
4<x
4i
1+7GVfu
2JYfu
4:I
47L
3)Xu
2)8IY
3)8J
3Z
2<Gu
17FVu
0+7GVu
38
28Gfu
3.8G
1/:Lfz
48j
48j
0+;fu
0+;fu
3+;
4J
3Y
3Y
3Y
4-
4;G
3h
/+=IVju
3h
4;
3,;ju
0);IVh
4fx
3)<f
48i
4If
4)V
4)V
2.Ifu
4.
4-
4-
4-
.+8GUt
.,FVu
0(8iw
4)<h
4)<h
3)=hu
4,8
4:
4:
4)I
1/GVkt
4,8G
2+8fu
3.l
4.
2(;Vfy
4)<
4z
4z
4:
3.:
4.
1)Vfw
38Ji
4J
38i
31f
31f
2+6Iix
3)6Iy
4,j
/+6GUht
3)Veu
/+7Ufu
4,If
3)GVe
4)8
4j
1)8GVew
1)8GVew
1)8GVeu
-%4DXcr
-%4DXds
/'7FXet
38V
2)8
3Y
2)8
2)8
3)8GVf
2)8GYu
3Y
2)eu
3X
4Xfx
3)fy
0)GYht
1:Ziu
4);
4);
3Zf
3IX
4i
4i
3,[e
4Zf
4):G
4):G
2,fu
4+u
1)7GZeu
1)7GZeu
3X
4Y
2:Gu
3;G
/.5GUhw
1+8IVju
4i
2,6Gfu
2-7G
4,8
1)fy
4,
.+;Ift
4)i
3,IX
3,J
/:IVet
4=
2+8IXfu
4-8GY
3)J
2)8GVet
2)8Jf
3)8Jf
4KX
1)8GYfu
4Y
3)8GXfu
18GVfu
3+Gfu
3,8Ghu
4iu
4.8G
4x
4x
,,:FUhs
4):f
4J
4,
48IV
37Gf
4)8Gi
2Jf
48
4=h
2+:Kf
4,
2f
2,:Ij
3<fu
27i
3.;fu
1)6Fe
4,7
2)8Gf
2+<Jf
4y
04eu
2-;
4>I
4w
47G
27GXeu
4,
4)i
2)8Kf
2Jf
3)<Vf
48IV
3);f
4u
4y
38e
38e
4i
4i
4,y
48If
4-
4-
3,:Iw
3,;I
2+7Gu
2)Gf
48
4<
-8IVit
37Gf
2+:Kf
2f
1)6Fe
4,7
2)8Gf
2+<Jf
05Geu
4>I
,-;FUhr
2,:fu
2)<Iu
3:u
3;I
4;
0-7IUh
4J
4-
4GVku
4-
3+8JVju
.+6Tiu
3)hu
4Vju
3)i
4w
1)8GVe
3)Yw
3)Yw
4Y
4Yw
4Y
4);Gu
0);Vew
0IVex
3)8Gfy
4+J
1)8GVft
1)8GVkt
4:m
3iu
3iu
0-:GVft
4;
4):G
3.8
0.:GVft
4u
3)8hu
3)8hu
0(<GVeu
3:V
48f
4)8J
4j
4j
3GVx
3Ju
2IVfw
3)=G
3)=G
4:
4)=Y
4)=Y
1+@I
2+@I
4);
4;
3)>G
4,;
4);
1-GVw
1-GVw
3:u
4iz
0+8GUf
4x
4+
4-
0)8GUt
08Vet
2)8Gjw
4ix
4,w
2+8GVfu
2+8GVfu
4X
4<G
0)6Of
3IXf
2,8Lf
4J
3)8J
3)Jx
4J
4J
4,
4,
4I
3)8Ifw
2+Ihu
3Jf
3+i
-)7ITfs
/)7FVi
3):G
3):G
2):GVfw
4,;
4,;
48G
4+8
4I
4K
4,;
4,;
3,
4K
3,8w
4w
2=GX
4K
3Jf
/16Jex
3)V|
3,:G
3,:G
2.:Gf
4+8
4,
4-
4)I
4+8K
4-8
4,
3)L
4-
4-f
3+G
4)F
1)8GVfs
2)Vft
1+8Giy
4,f
4,f
4,f
4)x
3)GVju
3)GVju
3)GVju
4;Ih
4<
0)8GVe
0)8GVe
4y
4y
2)8GVhx
4hw
3)8t
3)8t
1)7Vit
4Li
47F
47G
0(6KUms
1)8KVlu
3Lhu
4Kf
4Kf
4Jj
3Ge
4i
4Ff
.'7OVf
.'7OVf
3O
2)7K
2)7K
4Ii
2)7Ky
48J
4K
4Ii
4Ii
3Gu
4Xh
3Ve
3Vf
08GVft
08GVft
2iu
3iu
2iu
2(8Gfu
2(8Gfu
3(8Gf
2)GVkt
2)GVkt
4fu
3eu
4fu
3);Gft
4;Gu
4);
3-8fu
3-8fu
4ju
1)@FViw
1(?FVjw
4;y
4):
4)I
4)I
4)I
2)Gfz
4y
3)<u
4;h
3;u
1);GVet
1)8GVfu
3=f
4:
2)8Vl
3)h
3lw
4k
0(=FVhu
0)<FVu
3)=Gh
4<Gh
3)=Gh
3):Xi
.'8Eet
1(8Get
3):f
3):f
3,
2)Gfu
4V
4;G
4j
3-
3-
2(8Gfu
2(8Gfu
3)f{
4)y
4x
4,G
4,G
.7OZcu
4Gy
4Xfu
48K
3)IY
3,;G
4)8J
3)6O
48K
48K
4J
3;
2)[ft
4Xfu
2.;Jfu
3,;G
4)8I
38JXf
4:GX
1)8G]fw
1)8G]fw
4]f
4Yf
4:f
4:f
2,t
4X
4,
3);Gy
4);Gw
4iu
4iu
/,@GVlt
2)=Ihu
3<I
2)8f
1-=FVlu
3)Giu
4,;
4,;
4;i
4,8i
4;
4my
4mu
4mu
1,GVf
1,GV
0.fu
1,:I
38G
3<
2-8G
3+8fu
3+8fu
4i
4i
4i
4+8h
2+:Giw
4x
4,;G
4i
4)<
3)<G
3,{
3,y
4-w
,/@KTjt
18GVft
2(8fu
3)8ix
4)8Ih
48Jf
4+:G
3.7F
1):IVeu
4<h
4);G
3)8I
3)8Jf
4x
3)8Gfu
4Ih
4-7G
4Jh
4):J
4J
48Jh
4):If
4,i
4):
4)ku
1)7Kf
47G
48J
4j
1Fk
4Vf
4);I
4)8Ge
2(Iiu
4Ih
4x
/.@Vdu
4+:G
2):If
3)8I
4-7G
4):J
4):If
4,;
3(8Gf
2;Gfu
3;Gw
3)8Vu
3)8Vu
./?EV
4+8G
4+;
4h
3-:
4:
4:If
3)GVju
4+8I
0,=Ffu
4+;
3):Xfy
4x
3):Xfy
2(8Gfw
2):Ihu
2):Ihu
0-Xk|
4Xju
4Xiw
4,<u
3,hu
4Jx
4iw
4Jx
4Jx
4ix
3+;Gfw
4,<u
4Xx
4Xx
0-Xk|
0+7Vf
3I
28Jf
3I
4i
4i
07Fk
3i
4x
4fx
4)8G
4i
3i
4+u
4+u
1Xfu
3X
4X
3;fz
4e{
3;fz
/+7IUfr
2)7FVu
4iu
4h
4J
2,Jfu
3fw
3fw
1)7GVhx
4u
4{
3);t
3);t
2iu
4iu
4i
2iu
4)8Gfy
4)8Gfu
4)8Gfy
1(8GVfu
4z
4z
48V
4V
2+8Vfu
/):GUft
1);Vt
3;
4;I
4i
48V
3)Viu
3j
3j
3iu
4iu
3iu
4x
4x
2,x
3,y
2)8Gf
2)8Gf
4w
3)8Gu
4-<
4-<
3,u
4,u
/+6FUdr
3-f
1)7GVet
4+
38f
3;Y
3+u
1)8JVfu
4I
2)8JVfu
4I
1)8JVfu
48h
0+]u
1)G^fu
3)Xf
4GX
4X
4Z
4Y
3,Jh
4Jh
4-
4-
4-
0)7IUer
3)8GVfu
3)8Gfu
4I
4)u
0)7IUer
117GVkt
4)i
4Veu
4ku
2GVkt
3.8Vu
3,8V
4Xfx
4fx
2)8eu
2)8eu
4J
2)FXf
4X
3Xw
4X
3,:G
3)Y
3)Y
3);GVfu
3)8GVu
3<u
4<
1/7Vfu
2+8u
0.7GVfx
3)y
4w
18GVfw
18GVfw
4+z
2)?Ghu
3):i
4;
1(7GVf
1(7GVf
1(FVjt
4)8k
4Ihu
4Ihu
4Ii
/)8_es
2Yhu
4Y
4X
4Y
4IXf
4GVe
4X
4Y
4IX
4X
/)8_es
4j
4;
4;
1/8GVit
4):
4+8
2-8Viu
4+8
4-h
4y
4y
4y
3Xf
3Xf
4y
4y
4y
4y
4y
0+:k
3Xf
4,:
4,:
4e
4,:i
3j
2)GVju
4e
3j
4;GXi
3Yu
4Y
3Y
4Y
3Yu
4Vi
4+Jf
4+
0;GVet
1;GVfu
3)<
-'6FUer
2Jf
4,
1J
1)8GVhu
-'6FUer
4J
1-8Kh|
1-8Kh|
4,G
4,G
4,G
4ju
4,
4w
4Iiu
4ju
4,
4,
4Jfy
4-8G
4-8G
3+Gfx
3+Gfx
4i
1(7GVfu
1(7GVfu
2)7Gfu
38
38
4)x
4)x
1,8Vft
1,8Vft
4+Vu
3J
3J
4
2h
2h
4x
4x
4x
4x
.)7Uew
4,
08Vfu
2(fu
4fy
3)i
3(fy
/)8GVft
08Vfu
4-
18Vfy
4z
0(;GVfx
2)Vfy
4h
4fx
4iu
.,6ETdt
3,V
4+V
4.u
1(8Ge
4,x
4fx
2-iw
4x
4,
4,
4V
-,8DSh
3,;GV
4,
2)8Iiz
4ku
1;Gj
3)hu
4<Gf
3)8Vfu
3)8Vfu
38Gfx
2):Ifu
38J
3:G
3:G
4:G
3Yfx
3Yfu
08GUft
4V
2+
2+u
08GUft
2+
3)Ve|
3)Ve|
4V}
3,:u
3+:u
4;
1(:Vft
1(:Vft
4<G
4<G
4<G
4Jh
48
4Vy
4Vy
3)=GVfu
3;Vf
/0:IUl{
/,;IUl{
4)Iu
4:
4+8Fu
4;G
3);Gi
4Vfu
3)8K
4h
4+iu
3)h
4,;
4+hx
4+iu
4jz
1KVit
38Gi
3)8
40u
4-u
4-fu
0)8GVes
08GVes
4)u
4,
4h
4h
0(GVhs
1(7GVds
2)eu
3;k
4;j
3(Viu
3+Giu
4+j
4j
4+j
2+8Ifu
3,fu
3,fu
3,fu
2+8Ifx
2)Ghu
4j
3iu
4j
3;f}
2(Gfu
3:f
3:f
3-i
3-;G
3-;G
2;GV
3);GVw
3x
3x
0-8Xiu
2-Xfw
3iu
4h
4)i
4j
48Jh
4:h
4:h
4:h
3f
4fu
2fu
2+8If
4w
4,Gu
0,7GV
4y
3,
4,
/7FUft
2)GVft
4,
4)<G
4)<G
4)<G
2,8JYy
4:Yu
4,
28GVfw
4Vfx
2);Gfw
4x
3f}
3f}
4x
3)l
4j
1)Ilu
3Jh
4h
4fu
2z
/(7IUdr
/(7IUdr
2Ifu
3I
4I
3Iu
3Ju
0)8IVf{
4t
2)8GVhx
4t
4t
4+J
3fx
3,x
4,
4x
28Kfw
48K
2-8IYhx
2.8IXhx
4i
4-J
4-Iz
4-J
4X
2)fx
4w
1(u
4i
1)GVes
1)GVes
3+8Gu
3+8Gu
4+
4+
3-Gu
3-Gu
3)jx
4)ju
3)jx
3)Yfu
2.7GXfw
3/7Gx
4+8
1(8Vit
3)G
4Ji
4Ji
4Ji
3)I
3)I
2)Kiu
4)8L
4)8L
4j
3)8Ku
4)8L
0(8LViu
4Ji
48K
4k
3Ii
4j
4Ji
4Ji
0(7NVht
3)8Kf
2.Gfu
3):fu
3/8G
.-:GXfu
4-w
3k
4)V
4z
4,Vf
3Vf
20Xi
4j
3)8G
48
4hu
4h
3)Xeu
3+Jfu
3)<Vf
3Vf
3;Vu
3Vf
3Vf
1(7GVe
3)fw
1,8GVfw
1,8GVfw
4z
4.
1)8GVfu
38Vu
4y
4y
4y
4y
4y
0/8GUkt
2'8IVju
4,8G
4ju
4+8G
4h
4z
4z
3+iu
-+;G[t
28Vhu
4;G
4;G
0,FXx
3/:G
4X
4;u
4V
4);
4Z
3Vh
2)8Vfx
4I
4Ju
3,I
4)hy
4Y
4Xt
3Xft
4Y
4);
4Y
4x
4;u
3,8i
4,8
4):
4):
4Y
3,Z
4,Y
4V
4JXh
4Vu
4X
3Iu
4I
1-fu
-+;G[t
2)>GVhu
4;G
3;
/.6FU
4+Gx
3,8x
4)8V
4iu
1+8i
4,i
4-
4)8V
1+7ht
4,8
1i
3);Gi
3-8G
3-8G
4z
4.
218fu
218fu
4.8
4+
4.
4+
3-8I
3-8I
3Yfu
4X
4Yfu
3Yfu
28GVfu
1)8GVft
1,7FVew
3)8G
3)8G
3)8G
4)8y
1,7FVew
3:fw
3:fw
3:fw
48w
48Xw
2;Ifu
2;Ifu
.)5Gfu
.)5Ge
18Y
4X
3iu
37If
0(8GXet
38X
4X
4i
3X
1(8fu
4|
4y
4y
4y
4Vu
(,3APbp
.+7Ves
0+8GVht
4+I
4V
3Xf
2Ifu
2'fu
28Vh
4+7G
4+7G
+)8Gu
-)6GViy
0)Dj
1)<Geu
4)8I
4V
4-V
1-8Ve
2IXk
4+
2):Vhw
4<
3+7
4,
2+8Vw
4,
4;
4M
4;
3,:
4<G
3+
2)8Fex
3):Vx
.8GVfu
3)8Jl
2Xf
3+ju
4<
.)7FVeu
4G
4=
4+u
0Vfw
4-
3V
2-8Yfx
4)
4i
1)8If{
4j
3,8
2I
4,8J
3)=GVf
4jy
3Jf
4;
3,y
2,GZhu
2,Vjw
4-G
4Y
38Ik
4<
3.;fu
4w
/)GVfu
/)8IUhu
2)8j
18IV
3+;
3+F
3hu
3-
3<GY
3h
.(GVf
3x
-+=IUet
48iu
4<G
4)=
4+;
3<GY
3z
4Vf
1(:IXku
3GXk
3=Fht
2+7G
2)7G
3x
3x
4fx
4+<
4)<
1(ew
1(ew
4/f
4/f
4z
4z
0):GVfu
.+6Jms
0JXt
2)7Fl
3+Gfx
4i
4<
3)Ij
4j
4+=f
4,y
4,y
0)8GVj}
4,j
0)8Gu
4G
4-8I
4)t
4+
3-<Ge
4-
4-
4j
4i
3=jw
4iw
4z
*)4ETdo
+)8Gu
4J
4+
37
2+f
3,8
/Gf
4J
2)Ih
4,8J
4;
.i
3,y
3[
4Y
48Ii
4<
28I
4,F
4u
4,
1/8GVhw
4l
4+8f
1)8Vfw
4x
4-w
4,
4);F
4x
4x
4|
4|
3fw
3fw
1(7GVnx
3GVlu
4i
.)7Jft
3Xf
1JVfu
4i
4x
3;G
3;G
4<
4ju
4ju
4ju
2[fz
2[fz
4x
4Yu
4Vy
4x
4Zu
4Yu
2<IYfu
2<JZ
4>J
4Y
3=JY
4>J
4Y
3,Xu
3,Xu
4X
4-
4-
4-
0(8FVht
3f
3)GYi
4V
3Vj
4Y
3(8Inu
4)8Ghu
4)k
4)Jj
4)k
3+iw
3+iw
4+i
2Veu
1,8GVew
1,8GVew
,(6Xfs
,(6Xfs
48K
48K
48K
38
0Vf
4Y
1If
4j
4GYj
,(7GUes
38
0Vf
1If
4j
0)8GVfu
2)Vft
0:FUeu
4+;G
4+:G
3V
4V
/-EVfu
31
4;x
4hu
4+
4,h
3.u
4+x
2);fu
4;u
3-8Iku
4h
3-8Iku
0+:Ues
4,
4,G
4,G
4,G
4,I
4:I
3)<GVeu
3)hu
4iu
1,8]hw
1,8]hu
4,V
4Yf
++8FYd
/-6GXes
0(GXft
4.8
3V
1+GVfu
3,u
4,u
/8IZdw
3,8If
4Y
4Y
18Vet
3JXj
4l
4,V
4-8z
4Vx
3<GYfy
3,8iu
4y
3-Gjx
4w
4<G
4)8Jh
4)fz
4+Y
0)7FUt
4Xi
3X
4j
4):u
1(;GVhw
3.
4+:
4l
4l
4w
4w
48N
3.8fu
4x
4x
3X
3X
2)8FZfx
3y
0,8FVft
38f
.Vcu
4Y
4,
4y
4<G
4Ix
4<Gw
4<Gw
4y
/):K]kt
2+I[fu
48f
4Y
3JVk
4Yf
4i
4i
4j
1(8JVy
48Jh
0(8fu
4I
4;f
4Xh
2)8GVe
4)8G
4Xh
4Xh
0(8fu
2GXiu
4h
17JYdu
17JYdu
38GXf
4V
3Z
4V
3)y
4u
4u
4u
2)7Vft
2)GVft
4)7I
4+:
0'6FUet
3V
3)8
3)8
3)8
3+J
3+J
4,J
0,7IVft
4h
1+8Gfu
4,u
38Kf
1-:Gfw
4;
4;
4)w
3.
2+GZf
3Zf
4Z
3Zf
4Z
4+:G
..;Yn
4-G
4-G
2,8GXw
4If
4;
4Xh
48I
3Viu
3+7KY
4Xh
4;u
48Ii
4If
3Vj
3Vj
4)8Iiu
4j
3,;I
48I
4i
3):Xfu
4w
4:k
1+8KVw
4x
1,GXf{
3Xu
3Xu
1,GXf{
3Xu
1)GVnu
4;
3n
4;
4;
3+fw
4+x
//KVy
4+
3)Jfy
4,8
3)Jfu
4+;I
3h
0-:KVhz
3Jx
4,8
4);I
4iu
3)eu
3+hx
2/8kx
4+8J
48J
2/8kx
4x
1/8Ge|
1-8]ew
1-8]ew
4_
4Vw
4+8I
-&5FSbs
3V
3)8I
0)7GVf
2+IVu
3);
3-8I
4<
3y
4);hx
4;h
4;h
2)8Ku
3)8I
2Gfu
-(6FUdu
0)7GVf
3,J
3);
3-8I
4<
3y
2-8GVeu
4/
3+f
4+f
3+f
/18jx
3[|
3:Gu
4,8I
4-u
3)8Ifx
4,Ghu
4-8G
4i
4)8K
4Gi
4-u
4-u
4-8G
48Jf
48Jf
3);u
4;
4h|
4f}
18GVit
4Viu
17Xhw
4Vh
4)7Ghu
4y
4J
3Yu
17Xhw
4)Jx
1=Xfx
3Jx
4Y
4;GVu
4Y
4Y
4,;G
-%7Set
4<
4<
2):GVew
4J
4)Kf
4V
2Ghu
4;
4):
4x
3)8G
4-
2)<Ij
4k
4x
3Kfw
4J
4)Kf
4)Kf
3):u
4=
0+IVeu
4V
4):
3)8G
4-
38i
38i
/7[t
4Xi
3)8IYfu
3,I
4Yf
4Xi
4X
38GVu
2)8Jfz
4w
3)8Ky
3)Giu
308G
1.8Fhu
2,8f
3-
3GVft
3-:G
3-:G
/(:IVft
/(:IVft
3):Gj
1):Geu
1):iu
3):Gj
3fu
3fu
38I
3)fw
/+Vs
2+f
4,8
4;hu
4k
3+fu
4-
3,h
4,f
4;f
3+8GV
4,8
/-Vs
3):f|
2):GXfx
4Xr
1)8GVet
3)8V
3)V
3y
3y
0(GVh
4;G
0(GVh
1)GVe
3Yx
4J
28JYw
2)8fw
2)8fw
2-7Gfu
1-7GVfu
3Yfx
4Y
4Y
4Y
3,fu
4-
3;G
-'IXfz
4If
3Xfu
4kw
3MX
4ex
4;
4Xu
4z
4J
4u
0)8KXx
3MX
4Xu
4z
4;
4z
3Xft
2Ge
4ex
4w
38GYiw
2Vh
2)8GVft
2)8GVft
3-u
4-
4x
/)7GVdw
2)Vfy
4)Xf
4iu
4+
2Vhw
4iu
18Vfu
1):Gfu
0):GVew
3Gft
4)Ift
3;u
3<It
4z
4+
3y
2)8Vhu
4iu
1(;GUu
3)<G
2,;Gft
4Vt
4Jk
4J
28Khx
28Khx
4:
4;h
48Viw
3)8GUhw
.(8EUdr
4,:
4V
4u
3)=u
/'5FUes
4V
4u
.(8EUdr
07FVfz
3-Giw
4z
38GVex
3)<Ifu
3)<J
4);J
3-fy
-,=LVe|
4)i
4+8Iw
4Iu
2)8If
4,;
48h
2,8fz
4,y
4<G
48J
4);GVt
4x
38Iiu
3);fx
4K
4,u
4,u
0);Yfz
4x
3):G
48IYfu
4-8x
4+x
4,IV
4Vi
4);Ifx
4,;
4,;
2)7Kfu
48J
3)Jfu
4Iu
4.
4J
4J
3+iz
4j
4|
4z
4|
++MYjy
1GVjt
1)Lu
38it
48GYy
4)GVfu
4,K
4Y
4X
4-
3x
28Lf
4z
4Vf
4<J
3):Gf
4Y
3Yy
4IYu
3)Kfx
3);G
48G
4+j
4iw
4J
4)8JVh
4+I
2Yey
4Yi
4Gl
3)Giw
4Jw
3;fu
3Ju
3)Gfu
4hu
1,8U
2:GXfz
4Xi
40u
38Xu
3Vfw
4)u
3JXf
0+;Vf
4<J
3y
3y
2)8JVhu
3)Ffu
48G
4j
0(8Kh{
4iw
4Jx
4I
2)8Jf
2Jf
4,Vh
4)x
4+u
48J
48J
3)IXfu
4Ju
4Y
3;JXx
4;GVhu
3-8I
4+I
3,f
4If
4x
4x
4x
4w
4w
3)Ft
3x
4hx
1K]e
4Y
4Xu
4IYu
4K
4hz
4w
18Ght
3Yf
4)<
1GVfw
38GXh
4Y
4z
017Vn
4-
3Gl
4Gk
3fu
3;Yhy
4Yi
1)8Zfu
3X
4IX
4Y
4I
4I
4X
4
1)8Zfu
/8FZet
/8FZet
4Z
4)X
4h
4X
4Yf
4X
4Vh
0,:Ukx
3If
4;
2):Vix
4,8
3(Ifu
3+fx
4+u
4+u
2+8GVfw
2+8GVfw
4,
-'=NUdr
48I
3):Jfu
3)8K
38MVhx
4If
3):J
1,7Gf
0+8EVu
3;
2<G
38LXh
48Kh
3Lf
0)FVhu
2)EViu
0Ghu
4;K
4-7F
3Kx
4Jx
48
4)8J
4)8J
3Gt
3=Gf
4;J
4<G
4<J
0+:JYfs
3)GY
4IX
4.Yf
3)Lu
4I
4GY
4GY
4Yf
4Yf
4V
0+:JYfs
/(6EVet
2)8fx
2)8fx
4;
4;
4;
2(<LVfu
4J
4J
4J
4)=
-&7FUdp
/)7Vt
3)Xf
3-
4f
2+8fu
3)=
4;J
1(<Gfu
3)=I
3-8f
3-
3+
27Geu
4f
3+8Gf
3+8Gf
2Ghu
28GX{
4jx
3)Yfx
4u
4+
4+
/6I_es
2)Zu
4)8GVf
4)8GVf
3)8Gfu
4Y
4X
4Y
48IV
4X
4X
4Yu
4Y
2f
3V
4X
4X
3[u
3X
3[u
3)8Gx
4iy
28Vfu
48V
37GV
3)8iu
2)@If
4<
4):J
4<
4<
1,FVjw
3+hu
3)Gku
4i
3)8Ji{
4{
3)8Ji{
1)JVlu
1)JVlu
3:Jh
47
4j
38Ii
48Gi
4Ji
38hu
4i
4+i
0)8FVhu
4ju
4,
2-8IYfu
2-8IYfu
3)GZ
4)8Kf
4)8Kf
/14FUfw
3+GVf|
4/8
4,8
4-
3.8h
3+y
4)iu
4(u
3,fu
4+
3(Vfu
4)iu
4)iu
0):JVjw
1):JVkx
4kt
4J
4y
4<
1+8Yfu
4,
4,h
3Yf
4,h
4,h
1(8Xf
1+8Yfu
4Z
4?G
4@G
.1JUf
4)J
4+
3,ju
4J
4V
4+x
4,:
4y
4iu
4,w
4+fu
4+fu
4.X
4I
2,8GVt
4,
4iu
4+j
3Vf
4V
08Udu
4+
4J
2+<Viu
4k
3,Iy
4X
4X
4X
4X
4X
0/=Zf
0/=Zf
4Y
4+J
2-8Xfw
4Y
4,i
4);GXf
3)8Xu
4+=
/)7GVf
0)7GVfw
4Gx
4x
4y
28GVhw
3x
28GVhw
.17DUfp
18EVt
4+8
4+8
3+8X
3+:
40f
4+
3+8f
4)j
4,fu
4i
3)<h
4,8i
4+
4,u
008FVjt
3-8u
1-:GViy
3+lw
4,
4,x
1,Viy
3-
,@OSct
48Iu
4,8I
4-8Gi
3J
3);G
3/7G
46I
1)7Kft
48J
3)@G
3)8Kw
4)u
48L
4G
3)>G
4<Gx
4G
4,;G
4)J
2'?Jfu
4,8G
48G
1(=Gju
4:X
2)Gfu
3)=Gf
4;
4)<
4J
48K
2(;f
47I
3)<G
1)8JVfz
4K
4)J
4)J
3):Kfu
4);G
4G
4G
2(8Lf
48J
48J
4Gy
1/:Jf
3/7G
4)<G
4,8G
1-GVft
3GVt
38M
4-7G
3+7K
4,8I
0<FVfu
4,;G
4)J
1);FVfw
4u
4:
4:
0+:Ee
17fu
1)8JUhw
4Ki
4Ki
3JVu
4V
4Vf
4y
0,GVfu
0,GVfu
3)ku
4X
3)ku
4)8ju
3,f{
3,f{
4-u
3-8G
3-8G
&#2DP`x
4-
/)GVft
1(Ufu
.)6GVdw
18KXfu
-'7Dfx
4;
1)GXfu
28Kw
4,y
2)Xfu
4Z
3+fy
3x
4y
0(8GVju
2);IVu
4Gj
4z
38J
2)8GVft
4z
1+6Iw
0)8Gft
4j
1)8GVft
1)8JXft
-(?IVfz
1)8Kf{
4J
4I
4It
0(7Geu
4x
2+
3GVi
38jz
4)i
4;u
0+8FVet
4iu
4+
4=
3,u
2+8ju
4+I
3)Ufu
3)Iu
4,it
0(8Ifu
4)x
3+w
4y
4,
2,:iu
3t
4z
4j
4y
4y
3Xf
/)6Ve}
3)Gu
-)8FVu
2.ht
0+7IVw
3)Gft
0(8FVfw
4+hu
4Yu
2Yfz
4+j
0(7Ihx
0(6IVfu
3;Xfu
3):I
4w
3,8u
21If
4,=I
0(JVe
08GZfy
2JY
2)I}
3kx
3)7Jz
/)6Yez
.w
4h
3)Ihu
/)7Vhx
3,GVf
3JYy
3)Vft
4Y
3<Gfw
4)y
3^u
4Gfx
0-8JVx
4x
0,fu
1(>Vfu
4fu
4x
2)7fu
4+x
4iu
4)Gft
4f
.6DXfz
2)8Jhu
2,fw
3x
3Vju
/+IXiy
4y
4,u
28IVfu
/8G^iz
0ft
4.h
1)Gfu
2):IXf|
4x
4u
4)=Gu
4K
4):G
4w
4+8J
3Xu
1)GVfu
3<u
4x
4X
4J
4:G
4Z
38fx
4Vw
1+8hw
4)I
1)8Ffu
38Yf
38LVf
3)y
4)|
2;f|
4,
0)GVfu
3)fy
2fu
2)8[
3,Xi
3)8Ifu
2)8IXh{
3Xh
--IYiy
4-I
+(4DRep
3+Gu
2,Vw
28G
3fx
4IXfz
,+8KXfp
3,Jh
4x
3;GXu
4<
1,8Vw
3)7Xfu
/(Vew
0GVfu
2(8it
3,8GVft
4k
2)Vhu
2)<Gf
3i
1<IVfw
3Jf
3)8Gu
1):Eu
3;Gfu
3(8GVeu
4+Jx
/'7Xet
2-<Iu
2Vfu
1Iu
.):E]lu
3lu
-)5Vf
4,Gf
4,G
1)8GVfu
4+
3+Xf
4Y
2)Zu
4X
3)fy
+,6FX|
4GX
0)Vft
4Y
4h
4j
4)i
4=
3,u
3)Iu
4,
3GVfu
4,I
3G{
4Yz
3)8Vu
0+u
3,fy
3X
4Z
3x
1)GVf
4,i
2Xju
3Iu
4Y
1+fu
1Iu
3:GVf{
1y
3x
18Vfs
3)8t
/)8GVfu
17GVfu
18Gfu
4w
3)8F
/JVet
2)7G
4J
48I
3+<J
4Kf
27Eu
4:GVf
3[
4Y
2.Khx
4,Jf
4.
4LV
4LV
1,=f
4:
1)kt
4k
3)iu
4,J
.'7FVft
2)8G
4<
4<
1)8GVu
3V
3)8GY
/)8IUex
2Jw
.8FUds
4.
4,
4+h
4,i
3)G
1)Ffu
3)fu
48iy
18V{
4Iu
4)Gz
3ht
4-Y
4)8Gf
3Vu
0)6IYfu
3JZ
4,j
4)
/+8IVew
2)8Kf
3);fw
4,y
4-
4hw
3,:fu
3)8J
4)8J
3Vfu
3Vfu
4fu
3lw
4k
1,8GXfu
4t
0+7Ih
2+8GXj
1-8GXiw
4iw
4x
4e{
4e{
3iu
4V
.)7FVes
3iw
4iu
1(KVn
4i
4)hx
4k
2)8Fju
3)}
4x
48Kx
48K
3fy
4w
4Z
48Ki
4X
2<JZ
3=JY
4Z
18fw
4+J
1(6IVw
3)hu
3+8Giz
1)Gfw
3Zx
/(7GUy
2Vfz
2Ge
3iw
3Vfu
3t
,)8Vex
1:Gfu
3y
3k
4j
2)8K{
4)x
3Xx
4;
4x
3x
3KYft
4w
28Vfu
3Yf
38GX
4+x
2-8Jfu
3fu
1)8Yfu
4Y
4I
4
3Ihu
3-GVu
2)Gfu
2)GVhu
4j
/-:Gw
4+fu
4.X
28hu
4V
1)8GUfu
2+<Vhu
4y
4<Ju
3hu
4hu
4Vx
4x
1)<Jfu
4J
4J
2)GVft
.7EXh{
3Gfx
3Yfy
4z
4-Gf
2+GXy
2Gjt
4u
4hu
3,Gu
4,G
/'6GUes
3)8Ffu
2)Vfu
2)V
/+8GXfw
3Yi
4Vx
1,Vfx
3)Y
4y
4y
1)8GVes
0)8GVeu
48
48
3+Gx
-(7Vft
3w
-)8FVu
48J{
2)8fu
38I
2+IYfy
3z
4I
4Y
3,;
18GVfz
4-7I
3);x
4y
4<G
2+Vu
4-
4x
4x
3):Iy
4)8J
3w
3Gfu
3u
1)8JViu
3iu
4Ifu
/)8Vkz
/)8Iht
4y
2Yfz
0:GXfu
4+u
1);ft
4+y
4Yu
48Xu
4fw
3w
4+hu
4;G
3Vt
3)8Gfu
4u
3h{
4K
4K
4)8
4,Jf
3Xhu
4Zh
4)8Xf
4)8Xf
1'fu
4Y
4Y
1):GVfu
4;
08Ifw
4x
4IX
4IX
08Ifu
4y
4fw
2Zu
4K
4m
3Vu
4;K
1(8Ifu
0)8GVey
1)t
3Vw
4y
0GXfx
3)Xfx
0)8F_t
4X
4Xj
4X
3)GTeu
3Y
2[
0)8IVhw
2GXfx
4If
/,FVix
3<Lf
3)8G
4)Fh
3-Ifx
4+x
4x
3+6Gfu
3;Lu
38fu
2)8IXx
4J
4x
3Ifx
107Xhu
4-8
3-Jh
4)8FXf
4y
28u
3Vu
1Vfu
1Vfu
1)8GUku
4iu
4hu
4i
1)IYfu
2JY
4X
4,;
3)IXu
4J
4Y
1Vit
4-
3)j
3Yf
4Y
2,Iju
3,Gi
4J
2+:Gfu
4);
4-
3)If
0(6FViu
38
2)7Ffu
3)Ghx
/+:IYh
1:FViu
0+:JZet
-+;IUe}
4y
4+
4x
1)w
4)y
4Ix
3+Vu
4y
4u
2);t
4Ji
3.:J
4;X
47G
3Vt
4+;i
.(7GUfu
0)8Ifu
4k
4Vi
28GVeu
2Xu
2Xu
4i
3)>Ku
4:
4J
0+8fu
,1=KXju
4J
4K
.'=G
4I
4)8i
3(8f
4-f
2)8fw
4+j
3/f
0+IVhu
1(>Vfu
4-
3+h
4+8J
2)<Gf
4+J
4)x
18GUdt
4V
/(8G]es
4Yu
3Yu
2Vf
3Y
4Y
+1=KTjq
3.8y
2.7Jfu
4Y
4,J
4<i
4=
3+<K
3+;G
/)Vfu
2j
1)8Gf
4,Vfu
3)Xhy
48j
4,f
3+8f
4,
4)iu
4.<
4,V
3)Gf
4-
3)J
3+GVi
1)7FVi
./;Kft
3)8I
4)j
3)IXi
4?
4?h
3Ki
4JV
4)Gj
-0GUt
3+;G
/)Vfu
2j
1)8Gf
4-
4,f
3)Gf
4-
3)J
3)8I
1)8f
4j
4X
4X
3)8Gh
4-
4+J
4+J
3-Gf
4,
4+h
.;Jt
.+:IXft
1+;JVu
1+;JVu
3/hu
4-
4h
40
3);IVh
3);f
4=
4<J
4<J
4)fy
4.
21If
3-I
38J
4X
-'8Uhu
4Vf
3Xj
3u
2)Gft
3)x
4y
4Vf
4Vf
/(Ift
2)Gft
*(4Yh}
1)8GVt
3u
3)u
2)Ge
2)Yiy
1):Vu
3Yu
1)8Gex
4|
4i
0+8GVx
/)Xfu
4,x
3Vw
2)8Giu
3X
4Zf
3,X
4y
3)8Gfx
4y
3+IVjw
3Xhu
4+x
4y
3;IXix
1)8Get
2)GXfw
4Yfu
.)JTd
2I
3+fu
4,V
4)Jx
4,K
/Xu
2+JVju
4,w
1)8GVfx
4+x
4Xfx
4IX
4Xfx
3+
4Vju
4Vju
4;J
4;
3J
3J
2)8u
1)8GUes
38eu
1)8GVeu
1)8GVeu
4-h
2)Vkw
4i
2;Vfu
2;Vfu
4ju
4JX
/+Vfu
4,
/)Vfu
2:J|
3;IXfx
3+i
4hz
4fz
4y
4y
3Yfu
4X
1GVfs
4)Iz
4Gz
18Zu
2I
3-ju
4,h
3X
3X
1)8Vht
3hu
4y
4y
3;IXu
4X
4;J
4x
4x
4,J
4,
1IXiu
3Ih
,'4FUt
18Vit
4IVfu
4)fx
3)Y
4l
4y
4X
1)Vet
4i
3,X
3GVhx
2Vhu
3Xhu
4hu
4ix
1,8IVy
3hu
4ju
4i
3-Jf
4,I
2)Ghx
3iw
4,G
3)Gx
4y
4I
4i
4ft
4X
4X
2-:Jfu
3-8J
4,;
3.:
4-8
4,;
4,f
4,f
,-;KThu
4Gf
3)8Jeu
4+fw
4Gw
4K
28G
4>
4x
1-8Gu
1,=j
4Vfw
4,7Gy
4Zf
4k
3JX
4I
3):Jfu
2:Efu
4)V
3,<w
4j
2)8FVeu
4Gh
4,8f
4+J
2>Gi
1)Vfu
48G
2)8Ffx
4,Xf
/0:IV|
4+fw
2,Gfu
3,w
4+;i
2+8IVt
4,
27LVfu
4)K
3)8IXw
3)Veu
3,8Gf
1-7GXt
3);I
4<G
1)8Jf
4K
28G
48kx
4;f
/(?FVku
4>
1<Gk
4,7Gy
4Y
3:Ifu
4j
3)8Feu
3)<Gh
3):I
3)8If
3+:Gjt
48i
4y
4-
4-
0)KVe
1)8Gft
4ft
3ft
4ft
3);L
4;G
4M
3y
4y
3)t
)'<ATct
,05Uc
.+8Gd
4)6G
0)8GVf
3,
3x
4+e
4I
4,x
4J
0:GUft
2Vf
3,
1-GVit
4)8Gu
4)8Gu
0+8GVfu
,'6EUu
1'<Ffu
3,Xh
4Y
4-8
/+8GVew
48JV
4<x
3,
4y
4-8
3Yi
3,7I
4,
3)iu
4hu
4iu
4;
4y
3):f
2(=GX
1,8fy
4V
4i
3)8Vju
4z
3+8x
4f
48I
3+e
3]w
28Ifu
3Z
3=ft
38f
4Vu
3GVfx
4;
4V
4)IX
1)GYju
3+fu
4Y
4)V
4Xf
4;G
3)<Gi
4|
4-
3Z
48J
4,
/)GVfu
3+8Gix
4;Gi
4J
4=
3+;Gu
4iu
4;
3+;GVh
4Xf
4w
4K
4+8
4:
3):I
4hx
4,x
1'Xfu
48w
48I
28Xfx
4)ku
4J
4X
4<u
4y
1,8IVu
4Vh
4u
2+:GVfx
3JY
/(;GUr
4i
4,8
4Y
4Y
3);
4:
3Y
3hx
4Y
1)I]fu
3Z
3JY
4)V
4Y
4u
4k
4j
4-G
4+8
4Xh
4Xh
2y
4):fu
4V
3):Gu
2,f
4-
4.
4.
3y
4y
3,8G
4);Gfx
.8w
4j
2)Xw
4Vu
4V
3Z
4;
3+8V
3I
2)8Gfx
4h
2)8w
4x
4+;G
16Ghu
38hu
4+7G
3)8Vf
4Vf
4(8u
4(8u
4Xu
3)<G
4X
4X
2-;iu
,<JTw
2)Vfu
4,8J
4,
4i
3(=GY
48J
38f
4;G
48J
/)Gfu
3,iy
4J
4Xf
4w
2+>Giu
4=
/'6IVfu
0(8Gf
2IVu
3)=GX
28Iu
4,8
3);GV
4);G
4Ih
/'>F^e{
4iu
3Yx
4y
3fu
1)G_e
3]fu
1)G_e
3Vfu
3Vfu
3V
4-8
4-8
4t
4t
4/8G
3GVf
3GVf
3);Lf
4)K
4;J
4;J
3)=
3)=
3<
4:
4<Ju
4<Ju
4<Ju
4h
4h
1+<Keu
3;Lf
48Kf
4;I
48Kf
3,f
3,f
4;f
48Kf
3,;
3,;
3;f
3;f
4;
2+8GViu
2+8GViu
4i
3)hu
4,i
1(;GVfu
3);
3):f
4:
1(6GXfu
1(6GXfu
4Y
1(7G
1(7G
1(7G
48
2.fu
3,
3,fu
4,8
2);fu
3);fu
3)8iu
2+7Gfy
3-7Gy
3+Jx
4+x
4+x
*&5Thr
-):Ues
2i
4fu
4;
.)8GVfu
4J
.)7FVet
38Kf
3)>G
/)8GVfu
4,V
4j
3-8G
4,
4,
4,
2(8Ffu
*%5IVit
.):IYfu
1):u
1);
.)8fu
1(:Vhu
4)7J
48Gf
1h
2IVf
4j
,)8Vu
-GVf
3,x
1Viu
-)8GXu
2Y
4J
4J
4x
2)IVu
3GV
/f
4Gj
/(7GVf
47K
3)h
4i
48Gf
48Gf
,)Vu
0I
0(>FVfu
4;
3J
47G
2)8G
47G
/)7GVu
2)8GVhu
48i
48i
48i
2)hu
3hu
3If
/8[u
0)GXfu
4V
4V
3Yf
4V
4Vf
3Vf
4Vf
3+GZh
4Yw
*1:GRbq
0):Gfr
3)Vfr
2)fu
4Y
2-8Vu
1):Jfy
2(8Gu
.6FUfs
1(Lfu
0,=FVx
3.<
0:Gf
2)J
2(7I
48J
38Gf
4+K
4z
4Vf
1+;Gx
4GY
4);
0eu
4+
3)Ihu
2)8fu
4,
2(7G
3)Viu
4j
3-Iz
4;
2)8ft
3)8M
4,x
2.;G
3):GVu
4+8
47G
4X
4)<i
3+;K
4)u
2)7Fhu
4,<G
4,8
4f
3)8Ik
3-V
4f
0)<FUw
4X
4+j
1(;IVu
4)8IY
4)=
3IVx
4h
4):Gf
3+8Gw
4.u
4-8
3:h
/+7GXy
4j
4f
3)=Gu
3I
38J
4+;
4V
4V
4h
4)8Gf
4,
4;
4,u
4-
38Iu
4)8If
3)Jfu
3)8Geu
3+Xy
18Vu
1+:If
4)8I
4)=
4:
4x
4x
4):G
4):
1)8Iu
48J
4X
3)8GXy
3-:GYfu
0;GVku
2)<GVi
1)8GVu
4/G
4.
3(8fw
4(f
4k
4y
4I
2(7FX
4X
3(7F
108KVft
4,G
4)I
3.I
.,8Ucr
4V
4,
2(7G
4,8
38Vu
4,8
3+;K
4,8
/,:IVt
0-6Ghu
3)J
2(7I
4;
4,<G
3:GVi
3)=
2)8Jfu
4)K
4z
4z
3+iu
1)GXfu
38X
28IXhx
3+w
4IXhu
3eu
4eu
4):G
4:G
4+f
3)<Gf
2/hx
4)z
2/hx
4)Vx
3)Vfw
*)5JVt
-+7GUht
2<J
2<J
2+GVfu
3(Uu
.(:Jes
2(7Ffu
0)8GV
4I
4,8
/.:x
48IX
4)Jfu
48Jfx
3x
48J
2+<Ieu
3+Ihu
37G
1)8Ge{
4;GX
4y
1+GVhx
3)>GXh
4ix
4fy
3)8G
4-w
3Ihu
4)8I
4J
4fw
4Ji
3)?Gi
1+Gh
1)8G
4iy
3)8Ki
38Ii
4<
4Y
1(:Je
4);
3)8G
4X
4,
4,
4,
4X
4Xfu
3,Gu
4Jx
4Giu
3):IXx
48IX
3)8Gfu
48j
48j
2)Vfu
/(Gjx
4hx
3,ft
4)Ix
4;h
4,V
4,V
3):Gu
4;G
4X
4X
4x
4;X
4,G
3)Vfy
3)x
4fy
48G
48G
4,8
3)8Jf
3,Ik
4Ih
4,i
3)8Gh
4)8Iiu
4)8I
4x
4)=
4)=
.(6GUdu
4I
4J
37M[u
48J
38x
3fx
4h
2+GVw
4,fw
4h
4y
.,<JVhu
4,8
/+;IVju
2+<Ieu
4J
4J
.+8LV{
4)K
2)IVht
4w
4k
4+G
4+x
4)Ju
4Y
2-GXh{
3)KVfu
2);JXfx
4w
4)Ju
4Y
3h
48IY
3,8GVfw
4)K
4)K
4x
4k
4k
3)Gfw
.+6FUeq
0)7GVu
4j
4:
4-
4x
4x
-<IUy
0(:Vit
3)<J
3)<J
2,;IXft
4,
4:i
4);fu
4y
4Vu
4J
2,y
3w
4Y
4)IV
3);w
4;
4,
4Vu
3)Gfy
3+7fw
48G
48G
48G
/&7EVs
3<
3(8Gfu
2;Gfu
3i
4;
4;
3)8GVfx
4y
3+:f
3;
4<
4:x
4:y
3)Gfu
2):GVfw
4;i
1+<Ghu
1+<Ghu
4+
4G
4G
4G
4G
4G
/,6I]ew
38J[
4Y
2G
4Xx
4Y
3)8Vfu
3+8Xy
4Y
4Y
4Y
4[
4[
4x
2G
2G
4.iu
4V
4V
4<hz
4<hz
208Ghu
4-
0)<Gs
4<
4Xu
4V
4Xu
4Xu
1<GUft
4<
4V
/=MXer
4,8G
4J
4J
4J
4I
4GVft
4);J
4;Z
4:G
4)fu
4Ii
3+8L
4J
4J
4J
2,8Jfu
4J
38X
3);G
0(GVf
4z
4x
4;
3,I}
4,J
4+
3,8Gu
-)8Vs
3Geu
2IXf
4<i
4i
0,JVc
3)GXh
48Yf
4<
3+f
3Gj
4j
4Yf
3)8hu
3)Kd
3+
4,
1GVfu
4<
38Gf
3Xf
3X
2)GVf
4Vj
4Yi
3+:F
3fw
3Kf
3ft
3ft
3+8x
4,
4y
/+:Kkt
4Yf
3+
4,
3+:F
3Kf
4:J
4:J
4:J
0)8GVet
0)8GVet
4:
4:
3)Vu
4z
4x
4x
3):Gx
3Z
3Z
,6OVw
0)GVeu
1)hw
4);J
4);J
3)f
0Ihs
2+8Fhu
4Ii
0'7MVfy
4,f
4KX
4.G
4Iu
4N
4J
4I
3)Lf
4If
0,;Det
2)8J
38Jx
4Jh
38M
2)<JVd
4Gf
4)<G
4i
1,;Fu
3<G
4If
4If
4);K
3If
4J
1);IXey
4Iu
4<F
3x
3Yfy
4z
0):EVdu
2G
4,G
3<Ff
4Gf
4J
4-Gf
4i
4y
3);G
1+8Fhx
4,i
4Gf{
4Vfw
0+8MVit
4K
4J
3)Lf
1+:JVw
4Ju
4K
4)<G
3)8L
48J
17Kfu
48I
2)8I
1-5If
48F
3(Lf
3,7G
3)Ifu
4hu
3Ji
4Ii
3KXf
3:u
4;
3:u
3iy
4,k
/'<GVes
2=Gfu
28I
4I
4j
4)ix
4)y
3)M
4K
4)M
3Jfz
3Jfz
2)8GVt
4)8
4)8
4)8
3)6G
-:D_cw
4X
4Xx
0)8G]es
4)<GX
2,Vz
4Vz
4X
4y
1)Yfu
3-8G
4Xu
4:X
4Y
4+X
3Xh
3Xu
4,Vx
4,Vw
1)8GZfu
4Xu
3)Xu
3Y
3Yw
4Yu
4Y
3,;G
3-8G
4y
4u
4Xu
3Yu
4Y
1)G[f
2Z
2)8Vt
3)Vt
0':Ufx
3fx
4)fu
4x
4y
1,8GVu
4Gf
4i
4,i
1,8GVu
28GVt
3Vt
28GVt
2)Vfu
2)Vfu
1)GVt
4x
4;w
4;w
4Gi
4Gi
1+;GVht
4h
4;i
4;i
4;i
4,G
1)8jt
1)8ku
4i
4+
48Lf
48Lf
-):GTer
3fu
4,G
4Jk
48K
4;G
4I
2)=G
48G
3+:
3;I
2:
3,fu
4,
2+8JVfu
4;
3+:G
38j
2)7fu
2+8Gfu
4:J
-(:GTeq
4,G
4u
4I
3/h
3/h
28IVhu
4,f
4J
/(EVhs
4-
4)<fu
4x
4u
.(8FVs
3+hu
4)Gf
4)Gf
2)8Veu
3e
0(:FVdu
3fw
3)ew
3fw
2)Vfu
4<G
4+
/)>GZz
3):Xx
4x
4y
4;u
4Y
3Xi
4;u
3Xx
4y
4Y
1,Vfw
3)Y
4Y
3hu
3hu
4:
4:
1.GVfu
4)Vh
3.8f
2/eu
4,f
2(Jfu
2(Jfu
4)8Iu
4)8Iu
4)8Iu
-IUk
4h
4+x
4<Gh
4(:Gi
.(6JVct
4<h
3)8Vju
4h
.:IVhu
4<Gh
4):i
.(6IVdt
4<h
4+iu
2)Vmt
2)Vmt
0)8Iu
2)I
/(7Zht
/(7Zht
1GYhu
4j
4Y
4Y
4Y
0)8Iu
2-Gfu
4fu
2,8Gfu
2Yjw
4w
3Zj
4k
4Yf
3Zj
4k
4Yf
0)8GVet
18GVfu
18GVes
3+Vfu
4,Vf
1)8GVft
4y
4y
4y
4y
4J
2):Vf}
4fy
4y
1(:FVfu
3)8F
2)8Gfu
,+<Ve
3):Y
4,I
4,G
1+Vz
3,:x
2Yf
4iu
2)8Jiu
0(8GUfu
4:J
4fy
1:Lfu
4,<
4)Gy
3+;
4)6Gf
3):
2)Xw
3+<G
4,:
4)w
4:
3Ifu
26Gix
4+i
4)6Gf
4i
3+8Vfw
4Vx
2)8GXfu
4+iu
4iu
-;JVet
2Yf
2)8Iiu
0(8GUfu
1:Lfu
4,<
4)Gy
3):
3ju
2);GVw
0)8GVeu
0)8GVeu
3);M
4;G
4+
4+
/):Zes
4X
4-;
4Xi
4iu
4j
4<
4;Vf
4.
3Yu
/'6FUcu
3V
2Zf
2Zf
4Y
48
48
4Gf
0(;fu
4h
3)8f
4X
3I
4I
4X
4X
3If
4I
3;
1(=GUeu
1);GVeu
48Vf
4;G
3)8Vi
4i
3fy
4fz
/)8GXhx
/)8GXhx
4j
4y
2fx
4Y
4y
4y
4{
4{
2,Gfw
4,y
4x
4x
4x
2,8Vfu
2,8Vfu
2,8GXfu
4Y
1)8GVfw
3y
1)8GVfw
3)8Gfu
3+8G
3.
4.
2)8Geu
3)8Gfu
/)6IViw
3)8Giu
47I
4+G
4;J
4-i
48J
4+
48J
4i
2)8Xf
3Xf
+):GSw
3);iu
3w
4+:
3-<
3)<z
4i
4z
28Ifu
,(6ETfs
18Vkt
4i
1,=G
,(7EUes
-)7FVu
2?GVw
3)=
4:
3+K
3)Ihu
1)8Vw
-+GUu
4iu
3w
.)8GVet
2+Vft
3Vu
3Vu
3)8K
4J
3j{
3jx
1)8Ify
4Xu
48J
4x
1+8Ght
4j
3GYu
4Y
.'<Xe
3)x
28[u
4>
2+;Kf
3+J
4,8GVf
38
4;
/(;IYf
28[u
4>
2+;Kf
3+J
4-f
38
38I
38I
2)7GVw
3,8Gw
3.;
4;
3.;
2)GZf|
4Yz
4Gy
4Gy
1:GVhu
4<h
4i
4<h
4<h
1:FVht
-(7GVfu
2)8Gu
3)8Gu
.)7JVd
3)8Ju
3)8Ju
3)8Jw
4y
4Ii
4,8z
4<GY
4Lf
3)Ifx
4y
4Ix
/)7FUfu
3)x
2:fu
3Ki
4Lf
4,
4,
0)8G_hs
3Xiu
4Y
4^
4Y
4Zu
4iu
4iu
4Y
28f
4X
3)<fu
4=
4=
/.:IXhs
4+
3)Xh
3+j
3+Geu
4+h
4+h
4Ji
2)Xju
3)Xh
4i
3+8K
3Ih
2,8Iu
0):GVht
0):GVht
4i
3):Git
4i
2)8Vi
3u
4iy
4hx
4iy
2+Vfw
/)>IVht
3+8u
3);Gf
0(>Jju
4<
48Gi
48Gi
3<Gi
4J
48I
4x
4<
4<
/-;IUew
4,8G
4,x
4-G
4+8J
3/7G
4)<G
4,8G
4,8G
4+:
1)8GVfu
2)8Gu
38JXfu
48JX
0+<GXu
0+<GVu
2+8f
3+8fu
4,
4,
3,8fu
4,
3,8fu
3)JVfw
3Vx
4x
3:G
0.=IXiu
0.=IXiu
48i
3+;J
4+
4Yi
4/f
4K
2<GXi
4Yi
4+
4+
4K
-,8DXf}
4f{
38Vfs
4-:G
3)Xy
0+<Vfu
4w
4Y
47
4)z
4;y
3)fy
4<Gf
4ku
4j
4-7I
4-7
3+;Gix
4Xz
2Yfy
4w
/+7FVu
0+<Vfu
47
4j
4<Gu
4)u
4y
4y
3;Y
3;Y
48K
4Xf
))6MPm}
4Iu
4Iu
3If
4-u
-+5GUn}
1(:Liu
1(:Liu
08FXu
.'8LUjt
4,8K
1)FVw
1)=GX
38
4,8Gj
3h
4,
4fy
3)Gh
4Xx
4V
3Gh{
3+Ifw
4-
4Yy
4fy
3:f
48Ii
0)7IUf|
4)f
4+;
0):EVdu
3fx
4w
3);Jf
4i
2)Jez
48Gh
47JYhu
3;fu
3):ix
4-
4h
4:G
48J
4-
4y
3.
3KVh
4)<
4Jf
3,8Ifu
-)7Lht
38G
3)Iiu
3)Vh
48G
1)Fu
4Xh
4+fu
4);
2)8f
37Of
2)7I
4)8G
4j
4y
3fz
0)>FVit
17GVm
/:IVdz
3Gf|
48J
4Jf
0IVfu
0:Ifu
3)I_f
4[
2+8Vi
4,8
18GVy
4)f
4x
4y
2+:GVx
4i
4,<Iu
18GVet
4i
38Xfu
4Yh
4,
4+Ii
/)8GVx
4x
48K
48K
4Kx
4K
4<Gh
4,f
2-7J
4-
2fw
2;Ve
4+fw
4:f
1Ijw
4,
4)j
38Jfx
3)8i
.(6IVct
2Gh
4G
0):EVdu
3Lf
4L
3I
2+6f
3)>Gf
3>
4)i
38I
48I
0IVkt
3Jf
4i
37Jhx
47Jhu
4f
4fx
4fx
3GYhu
4);I
4J
4;G
4<h
4<h
4+x
1-8GVfx
3fx
4hu
4+
/+7Vh
48Gh
3h
4w
1;Iw
4;
38I
.(8Ehu
2)i
4,
3);Jf
4i
4:G
1)7GVku
4);
4y
28fw
3j
4h
4+
4V
3Jf
4-
0>IVeu
4I
4-
3)<
48G
4>G
3)8G
3)8G
2;G
4+8G
1;Efu
38
4Vfu
3j
4i
4l
1.7Mfu
4,I
48I
4x
4-
2,8LVfw
3+
3+
3)=GVfu
3)=G
4<G
4<G
4<G
4<
4x
2,Vfu
3-:GVfu
4Jw
+&5Scp
1)t
0,:Gh
.)8Gfu
0)8Ves
4J
4<
2)7G
4)8
1)8GVf
4J
2)8Gf
.)8GVfu
1:JVh
18G
.)8GUet
38J
-(6IUdt
4,
48I
4Y
4Y
4Y
/,7Vhu
/,7Vhu
3,V
4,K
3j
4j
4j
3Xj
1Vew
4h
4i
3,;
3,;
2);GVu
3;Gu
4<
4<
4<
3fw
4x
4x
.(8F_er
1]fu
4Z
4[f
.)8F_fs
3Zu
48X
3Y
4X
4Y
3f
4V
4V
4X
4X
1Zu
4Y
4X
4Y
4V
4Xf
4V
4Z
4x
4x
/(7Vhs
48Ih
4)8I
4h
4e
4+Ix
4,x
4y
4y
0(?Lw
48J
4;
4>G
4@Gf
4<G
4)8J
37I
3+;G
4<G
4:G
3<Ji
4;
0(?Lw
3(8Gy
3)8z
2+8ft
3,fu
4)u
2)8GVfu
2)8Gu
3)Vu
3)Vu
0,KVhx
3Khu
4+8J
3+8Iu
4+;Gfx
3);h
3+8i
4,<u
4,<u
4<
4<
4-
3,t
48J
48J
0(7FXkz
3)8fz
4(8y
4h
3)8GViu
0;FVet
48h
4=
3)7GVfu
4;
0);FVes
0(FUds
4)fu
4ex
4X
4t
1)Vfs
2):GVft
2:Giu
4);
28ju
2):GVft
2):GVet
2):GXfu
2):GXfu
4:
4:
4:
3.
4-
3/
/.Jh|
1-GXht
3,<Gu
3-;G
2+<Ffz
4x
3w
4-
4y
/.Jh|
4:
4:
-);F_hq
1-8GZf
3Zi
4;f
2(<GVu
4+X
0)GVhu
4Ih
4Xf
3+Veu
0);Yfu
48Xf
4Y
0)=GV
1;
4)7Xf
4e
3V
4Y
08Vfu
08Vfu
4;fu
4;
4l
4+h
2:GVkt
3);
4Yu
3)IZ
4X
4h
.'7FVes
1)8Gft
4X
.(7FVdu
4+z
4X
/@GVez
3;G
3):Jw
4;
4)>
4;G
4y
4x
3+;{
3+
3)=x
1+7GVy
4y
4,y
3+
1(<Gft
18GV}
18GV|
4iu
4{
4{
4{
48
48
/+FVft
3,
3)8Gu
4?F
48K
0)hu
4-
4-
4-
3,8
4,
48Kfu
48K
1i
1i
4<Gh
0):Vft
3;Gu
4J
28Vft
3;G
4<G
0):Vft
48K
48K
48K
48K
48K
2,8Xfu
2,8Xfu
.6Ucw
1)GXf
3My
37GVfw
2J
3GVt
4;
38fw
4x
3,f
4,
0)8IVnw
4Gz
4u
4J
4u
4i
4Ghu
3iu
4u
4X
4k
4Ifu
('2J^h}
2)IVhw
3x
4i
2)Vfw
-(7GYjz
0)7V
3,Vu
2IVfx
/8ex
2)fx
4X
18Vh
0(8KVeu
4Vf
2)8Gku
3hy
4Y
4Xu
3IZu
3Gu
4,f
4k
18G^fu
4,fu
4y
4+u
4ku
4;
.8GUfu
1,G[iu
1+Ih}
/+8Vf
4Gi
4Yh
3)Get
0.Xw
4<
.FUfz
3,Vx
4Iu
4)8
4fx
48K
4Y
3GVu
4Y
48X
3[fu
48Kx
4<f
0)8G]eu
4z
3U
3GZ
4)Vf
0)G]et
4u
/)7KUhs
4Yu
4x
4,I
3,Gu
4fx
4X
4)8Vu
4Jj
4x
4u
4+Vx
3)IVi
3.J
4J
48K
4Vu
2):JVeu
3)Z
.-6Ehr
3Zu
48Vi
2)V|
38Jf}
4z
4,Yf
4,Ih
/)IVfx
48Vh
3fw
3-w
4Yu
4Y
4+x
2):KVey
4x
3Xu
4Vu
0)8Mi
2KXx
48I
4V
4J
4Vz
0)8GVu
4w
4ix
4fx
4z
4y
4Z
3Kh
3J
4fx
1+Gt
4iu
4+
48Kj
4j
4-
4I
4y
4)I
4+Jx
4iu
2-8hx
4iz
38GVjw
3,Vfu
3+hu
4iu
1G]fu
4X
4Z
4Y
2KZ
40
2+u
4,
3,iy
4y
4y
3)GVft
3)Vk
4Ji
0(GZr
4Y
4Vu
4)I
4x
4)ju
3)fx
4.y
4-
3,fz
4-
-)8Lu
4Jh
4i
0J
3)[eu
4Zf
4Vf
4Yi
48Vu
4Kf
/+:FZfy
3Zu
4,Vx
1)8GXfu
4Y
3Yu
4fz
48J
3[i
4Zf
4+f
3Vfz
4fy
4Zu
1G]ft
4X
3)8Ih{
2+fx
0)8G[nt
1)Vfu
4i
4h
3iu
4w
3Xfu
4Vw
1_fu
4X
4Y
3+:Mfu
4,I
2,GVfu
4+<
4Y
4Y
0)8EVw
4y
4)8
4j
4y
4{
4m
3Vft
4V
2;GVhu
4<
4)<G
3-8Jf
4,f
3(8Lf
48K
28^fu
4Z
4Y
4X
3Uf
3U
3):IYiu
4:u
48Xh
48X
1+:I]fu
3JVf
4Y
4,;
4k
3)8GVhu
1)]ju
3Xiu
4X
2):GViw
3Vf
4w
3y
4y
3)GUt
4+i
4;
4z
4)u
4J
4i
4i
3Ihw
3)Vu
0)8Gcu
4Y
28e
3Vf
4y
4y
3[f
4Yf
3iu
4Y
4Y
2(Gfu
3)Gfu
4J
4h
3+7GVfu
3Vi
3-z
4w
4+y
4,w
1)8FVt
4Vhu
2)
4)x
0:IVz
0:IVz
2)Gfy
3)8fx
4iw
4;I
4x
4y
4K
.(7FXls
3Vf
1)Vfu
3i
4Zfu
3X
1)Vfu
1)Vfu
3h
4h
48Gh
4u
4u
3,:i
4-i
3Xf
1)8Ghw
--3GTw
3+8Geu
3)8Vfx
3GVj
4x
4y
4J
4,Jh
4,x
4fy
3Ji
4I
4Gf
3)i
4I
2,Gfx
3Gfu
4)x
48G
4fy
4fy
4+
.8LVht
4e
4x
4J
4,Jh
4Ji
4I
4Gf
4j
4j
2)8Ff{
4y
4Ih
4Ih
4Ih
3Ifx
3-8Gfu
4.G
2)iu
3)iu
4|
4|
4|
2:GVfy
2:GVfy
1)8GXeu
1)8GXeu
3X
4X
/8GXe{
4u
2+8Ghs
4y
4X
4x
4y
4hu
4hu
3ft
3)u
3)u
4y
4y
/8GXe{
-)GTdr
1)8GVfr
4:
3);I
4y
2V
4);
4);
4);
2V
4y
4y
3+:G
3+:G
1)6OYfu
2)7L
4Z
4Z
4Z
27K
27K
2);IVf
2);IVf
.%:NVet
18Ff
4G
1)Vu
2(<Kf
4I
4G
4G
47J
28Iu
4I
3)I
1+8Vfx
2+8IVf
.):GXe
2)=Iu
1)7V
4:G
4X
4-
4Y
2)GXfu
.):GXe
.'5FSbq
1)8GVfu
3)Jfu
4)Ku
4)J
4+
08GVft
4+
2.:Gfu
4+u
2-:f
4):
4/
4/
4/
4):
4):
.'3G[k
1(8IXw
4i
4Xf
4Y
4Zfu
4)X
3-h
3GVjw
4+
4^u
4Ve
3)IVfu
4y
4z
4,i
4,i
4+
4+
3+hx
4,f
4)8GVe
4GVf
48jx
4Y
4l
4X
0+8GXhx
0+8GXhx
4y
4Yfx
4,
0(8FVit
2)8Ghu
4h
4h
4h
4):Gh
4<G
4<G
4<G
3,fu
4-
3,fu
,/:I^m{
4(fu
1+8GYu
4+8GYi
2)GZht
4Nu
4GY
4Jf
3GVu
4,x
4;h
4+;Gfx
4X
4J
48GXfu
4Z
3;GZfw
4iy
48K
4Vt
4+8x
3Iew
2+ly
1,;GVjs
4IX
4V{
4+Jf
4Y
4Y
4[fu
4Z
4Z
3+fz
4+
3.j
4;I
3x
4,u
4)X
4Xu
4Xu
4h
3JXt
4Ku
4J
4J
4u
4u
4y
4Yi
4Yi
4IV
3)Ju
4y
3;IYfw
4<Gx
4X
4x
2.8Ijw
4Z
4Z
48
48
4z
4y
/+8F_cs
3)8fu
4Z
4Xf
3+X
4Y
3[
2V
4Z
4G
3Z
4X
2[
3[
4Y
3X
2.Yf
3+X
4)u
4)u
2)Zfu
1+8Gy
4+w
4,x
1+8Gy
0:Gf
3)8u
4=
48u
4+u
1);ft
4+y
4Yu
/:Md
1+OVeu
3Gw
4,I
4=
48u
4I
4I
4I
.8N[hx
4)K
18JXey
3);Kf
3);Kf
3);KXh
4)Ii
4Iiu
3)8IYu
4,Y
4+X
3)8Vfx
4Gi
4Ju
4+Vjx
4Yfx
4)Gf
4)Gf
2)8Ziu
4Yf
4X
4Y
4X
4k
2)8Ziu
0/8FYt
0/8FYt
4Vf
4+e
4+f
4+f
38Vf
4,8
4/f
/)FUdt
3);
4w
4;
1):Geu
4X
3X
4X
/FVcu
3w
0(GVf
2)8GVh
2)8GVh
4)8GVf
4,
3+8Jh
4+J
4I
4+Ii
2+;Jh
4+J
3,Jf
4-
4X
4X
4i
)';Jfq
-:Xs
0(;GZhu
4)K
4f
4,
4i
1GZfu
3Z
3-fu
4,7G
4,7G
1):GYu
1)8Yfu
-8Ejx
2-8G
28Yhu
4Y
18GVf
4:Gx
4J
4X
4Ij
3+;fu
4<
4;G
4,
3)8GXh
4K
4):f
4i
4i
4Jf
4V
2+iu
4)K
4x
4<
3)u
/)8IXfx
2);Xw
3Xf
2Kx
2)Ihu
3);fu
4+
4x
4+
2GX
4x
4I
3J
3Xj
3ju
4f
2s
48J
4,
4Z
4,f
3fx
4,
2)8fw
4X
4Yh
3)8Lf
4:J
48h
3=
4+h
4,:
4j
4Vi
4Xi
4)8J
3;Gu
4;f
3);h
4,
3)>i
0)7Iew
28Gfu
4,8G
3.8
4iw
4Ve
3);fu
4:
28u
2+8u
/GVdu
3)=Ge
4<
4+J
4Z
3+;Gfu
4y
4<
3)8Ifu
0)7V
18Vhw
28Veu
4)X
4x
4,
47J
3+j
4+
.+6LVj{
4J
3,fu
4V
4x
4x
4x
4Y
3)8Lf
48h
4+h
4i
3x
2)fu
4,8J
4k
1+LVfy
3x
3J
3)<G
4Vu
4V
4i
4i
4)I
,+<JVfo
1);h
1)8Yf
4;
4;G
4,
3)8GXh
3LX
3);fu
4+
4j
48J
4,f
4IXf
4Yh
4:J
4Vi
4)8J
4<f
3)Gfu
4,8G
4-8
4,8
1+8u
3+
2);GXl
4w
3<G
4+
3)fy
3+Liu
4;Y
4Y
2Iu
38Xu
48J
4+
38w
4x
4Zf
4Y
1)7Gfu
4i
28Geu
/(<Jnu
4K
3Xf
4?j
/18Ffz
2,h{
4.fw
4+8y
4,
4.
4.w
4/x
4J
3):Gu
/.6JVit
4+8J
4+8J
3+8Jf
3)hu
4Gj
4k
4)8Kf
4X
/.6JVit
.7FUhs
.8FUit
0)Viw
3)G
3)G
3)8Gf
4i
4,
4-8
3+
4+
4k
3,7Gf
3,7Gf
3)8Giu
/+7FUdx
2+ht
4.u
4x
3hu
3i
3hu
((<GTds
*(5Cft
+)8GVfu
-+7GZiz
0,=Ff
1,Yhu
38GV
/)8Vf
3)8Gf
48J
1)8u
4<i
4<
3)8G
3)I
4,Vu
0,Ifu
1)fu
4.
4J
1+Ilu
2+;Gu
2+;Gu
/)GVdu
+(7GXdt
,+DXh{
0+?Ffu
0GYz
4J
3);GVf
/)8Vfu
4Z
4+y
3=j
4K
4h
4x
1)7Vf
37
2ju
4X
48JX
4x
4;
2:Jfu
4)fy
1+Vfu
4;
4x
3)8Gf
4)8
48J
1+7Ifu
4K
4J
4;G
4.
4i
4JY
4X
3<h
3+8X
4<
38G[f
4+
4)8G
4J
4,u
3:i
4i
3<G
4<
4,V
4u
3Gx
4+8J
3)8Ifx
4Y
4)8Ki
4-w
3)IV
4,
4<G
4J
2-fu
1-=f
2<Iku
4-u
3GVfu
3Viu
3i
4=
3+Vw
48X
3):Iu
/)<IUf
4>f
4x
4Jfu
4)Ii
4)z
3-;f
4-
3):F
3)<J
4=G
4u
3X
3)i}
4jx
/(KYew
4K
4x
4X
4<
4u
3<G
3+<Gx
3JV
3:Gu
4;
3<
4w
4w
4GVi
4)8Gu
4)8G
3);hu
+(7GXu
1)Ifu
.)8Ydu
4Z
4+y
4k
38GVf
37
4x
3KVu
4;
4;G
4i
4X
4+
4J
3:h
4<G
3Gx
4Gy
4Y
4,
3)8G]hu
3Yfu
48G[
28e
28e
3,Xh
4+Xh
4Xf
4+y
2+>Kf
4,G
3=If
4;J
4K
4;
3;J
4)8x
3GVkz
4Vhz
4Gj
/=Jh{
48JX
4)fy
4,u
48Ki
4<G
4:
.(8_q
2)8GXhu
28G]fu
3Vh
48Xf
4X
3V
4fu
4,
4,
4,
3Xfu
0)8G_e
2G[f
48Xf
4);
4x
,':DYe
0+7GYjx
3+:GY
3+:GY
0FXes
3,8Xfx
4;
3)8Gfu
4,
3x
4-:
4;
4iu
4;If
4;GV
1)IViu
4Yu
4h
3Z
3)8JXi
4x
3fy
4:G
3h
4;f
4X
1)8Vfu
4;u
4X
2_fu
4Yu
3Z
2)8Ifx
3J
3,8u
2)=Ge
4;G
3)Jf
2fx
2Vhu
2Vhu
3+;h
4y
3,8Vfz
4-8z
/0<Vnw
4-
4)8Vfu
4+<
4)j
4Vx
4lu
4):f
3h|
4+u
4k
4j
4I
.(;GVet
1)8GVeu
3+<J
3(=J
3;G
2<Jf
4=
4hx
4i
4,f
3Y
4(
48Ji
4h
2/Gf
0;FXfu
4;G
2)8IVfx
4)I
4J
4y
3Iu
3Iu
4J
4Ju
/)GVfu
0)GVf
3,Ghu
3,Ghu
--@MTes
2(6G
3)7G
4)8
2IVfu
2'7Jf
3-7G
3):I
2,:Ifu
4+
3,<J
3+8G
4)<G
4,:G
3,<J
2)8K
3-8V
4)Jf
3<I
3)<Ihx
4)8Kf
4)8K
3-I
4-8
4+
4)Kf
4)Kf
48F
3);G
4;
2-If
4,8I
3+;I
4)<
4)>
4K
4V
3)7G
4)8
3)>f
48J
48J
2+:f
4:K
4;G
4):
38Gf
38Gf
4w
4w
1+8GVht
4,
3,f
4,
1+8GVht
/(Vfs
3u
0)7Gu
3J
2)7GYu
2)7GYu
4Y
/,Jns
4,
4,
47Lf
37Jfu
3;Ih
4j
4Jh
4,
4i
3Gj
48Jh
4h
4)K
4j
4j
4+f
4+f
.-Kns
48Jf
3,Ih
4,If
3;w
4;w
4;
4;
3;w
+$2EQ`t
/)8FVew
1)8Iu
2x
1Vf
4J
28Vft
3V
4f
0)8GVfu
4)8G
4V
4-
48z
0+JVft
.)8FVe
2GXu
4x
4V
1)8Vf
3y
/)8Vfw
2f{
1)Iu
28Vft
.+<Jj|
2)8Vix
3):L
3):L
3Yix
3)Kfu
4<I
3,fu
4Y
4Y
3iy
2+<fw
4Yh
4Y
4J
4i
4)>G
4)>G
3V{
4y
2)Gw
4x
3Iiu
4If
4x
3)i
1)8Ofu
4)J
2)8Of
4L
4):L
4):L
4):f
4):f
/,;FUix
3+GVfw
4+8J
4+8J
38IVfu
4)<G
4hx
4+:GXf
4-8u
4Xu
4.8
2)8Gy
3)<G
4)<G
3Xf{
3Xf{
4+8
3+
3+
3kx
4j
3k
4j
4ku
4V
/(EVh
3)hx
3)h
3+8
3(<Gf
4)8
4)8
.)8Giu
1X
4,8
2.8fu
4)
208fu
4-
4-u
4,8
08FVft
3)hu
018FVt
4,
4,
4,
4
4,
4.
3:Viu
3:Viu
3;
2)8Vfw
3)8Vfw
4x
4x
4x
/'<IUit
2:Geu
4:G
4:G
3)8h
4:G
4)Ij
4<V
48If
3=Gf
4h
48I
4;G
4;G
48GVh
4iu
.'<IUis
/(FVft
3j
4;
/(GUfs
3):Ifu
4;
4t
4t
2)8GVhu
2)8GVhu
4i
08GVew
1+8GVfx
3)fu
3)fu
0'7DVet
3F
4<
3)8G
1(7Get
/,7FUdr
3)Jfu
3,Vf
1-8Gfu
/,7EVdt
3,Vf
1-8Gfu
1,:Gfu
1:Gu
1:iw
2+8iw
4hu
3}
3}
0(7IVk
28e
17GViu
28e
3)8iu
48Jhx
1)8IUew
1)8GVks
3)Gft
3)7G
3)7G
0)Ght
3;u
4j
4)z
4{
3;GVfx
4;
/'8GVhs
1)Gju
/(8GUeu
3u
4i
4z
014FVex
4-7fy
4,
4+
4.f
4,y
4,y
1)8Gfu
1)8Gfu
4+8Gx
4,8fx
4,8z
3,8fx
4i
4i
4Zf
4Zf
1-6Gfu
1-6Gfu
4-8G
4+
4,
-)=ITeu
.=ITfu
3)fx
4)8J
4)8Lu
4+<
3)<Ghw
4+
48K
48fz
4<
38Jht
48i
4J
4)8L
4)8L
3;Gf
4<
4)8J
4)8J
3hw
4ix
4iu
4+
4+
1,7Gf
4-u
3-8u
4+
4X
1.8V
1-Vfw
3)Vx
4-
4f
4)fw
4,8Jy
4Jy
2,:Xhw
2,:Xhw
4,h
3,:h
4,h
4,I
4,I
4+:
4+:
3+8GXf
3+8GXf
4,X
4,8X
4,X
4Yu
4Yu
/>EUk
/;EVjw
2)8w
4+7G
4+7G
4+7G
4h
4u
4,h
3+:Gf
3;eu
4i
3,;Gex
4+:Gf
4+:
4,i
4,h
4iu
3+fu
4h
4h
4;i
3)<i
4=
3Xf
3Xf
3X
0):JVfs
3t
3Vf
4Ih
4V
4V
0):JVfs
1)8GVf{
3x
4u
4u
4y
3)Vx
1)8FUfz
4y
3,x
4x
4)7G
4)7G
1:[i
4ju
4;
4Y
4ju
3+Xu
4;
4;
3Vhx
4Z
4Y
3=|
3=z
48z
3-;
3-;
4Y
4Z
38[f
4Z
3);Gu
/8GVhx
3,8fw
4):G
4):G
3):Gh
2)iu
3;fw
4)7G
3)f
/GV
3)8Ifu
2)8GVeu
4Vf
2)8GVeu
/8JVct
3)Gx
4):GVf
4-
4K
38Fu
2)8Fu
38Fu
4)K
38J
4K
3);Jfu
1)Jfu
3)7J
1)Jf
1+IVft
4,
1+IVft
3?j
1(8IVfu
4V
2)8Vf
4J
,&8Ts
-(:IUju
3l
.(:LVcu
1)8GVfx
4j
3)h
2-8Xfu
3Yh
4<f
3Vh
4Vi
4)hy
3Vi
4Yf
4Yf
38Ieu
3)Vfz
4Vz
2Xeu
3Yfu
4Yu
4Yu
4i
4i
3Ghx
4Ghx
4L
4L
0)7eu
0)7eu
4Vf
4Vh
4<
4)Ge
1):Jt
1);Kfu
4Gi
4V
/)7Feu
3Gf
4Y
08GVfu
4GY
4.u
4,u
1.8Jfu
3):KX
4,
4,
4,f
4-I
0.;Ifu
4=G
4<
2.6GVfu
307Gu
4.7G
4.7G
4.7G
3Jfu
4Jf
3);
3m|
3Xu
4X
4
4Y
38Ij
48Ik
3)Jf
1):GVhu
1):GVhu
4<
4iy
4iy
4i
.+;GUfs
.+;GVt
1)GVeu
3-;G
4;
4)8L
3+
2+
4+
4:j
3,
4)8L
4)8L
1)7F
1)7Fu
3+h
4+8Gu
4+8Gu
4+8Gu
3(8G
-,<IYt
/)8J[f
3,I
3,I
2)8Vh
3,If
4i
3)>Gx
4):
4:X
48x
4<Vu
4)8
3.8If
2)8IVhu
2)8Vh
4);
4):
4iu
3)8JXu
2,<GX
4)w
4)w
4)Gi
3)Giu
0;Vet
3u
3+;J
1)GVeu
4+
4;
3+h}
4{
4f}
4fy
4;
4;
4+<G
4+<G
2-7Ghu
2-7Gu
4)8
4)8
4)8
4,7G
4,7G
0);IVet
2+8Ift
4,u
2)<fu
4>G
4)7G
4;
4K
/8IVt
0,:Vu
4+:
4,f
2'8Iu
48K
2w
3x
3-Kf
4.Jf
3f}
4f{
4fx
1,=G^fu
1,=G^fu
3,8Xf
4Y
4Y
4X
4>
4Z
4Y
4X
4Z
4Y
2)8GVft
3+8
2+8GVfu
1);GVi
1);GVi
4h
1)7FVft
48Gf
1)7FVft
3Xhu
3hu
4iu
38GVfu
38GVfu
4+
38JVfu
38JVfu
3,8GZfx
4Zfx
4y
4y
4y
2+:GXfu
2+:GXfu
4,;G
0(8OVju
4Jh
4Jh
1)MVu
3:Jh
48J
48J
48J
1)<Gfu
1(<Gfu
4(;u
1)8Gft
3Y
3X
3Y
0Xhw
1)Xhw
4:z
4,
1Jfu
3):
0'8GUet
0'GUet
1)Xu
2)fu
3Il
3Il
4I
4k
4k
4k
3)Vfu
3x
3x
3,:JVj
3,:JVj
4-Vk
3)<
4;
4Vx
4Vu
4Vu
2(7Gf{
4x
2(7Gfu
2(7Gf{
4Gfx
3GXew
3-8Jfw
3,u
4;i
28GXw
4fx
38Xh
48X
4)Giu
2)8GVft
3)<GVu
3)<GVu
4Vu
4w
4w
3)hu
/+6GXlx
3jx
3hy
4,8f
4Z
4i
3)8Ifu
3Zj
3k
3)Veu
38Gix
4fx
4fx
2):w
4x
4x
3):F
4;G
4G
2)<Gfu
2)<Gfu
4<
4<
4<
-(=FXw
-(=FXw
/7GVy
4:
4X
2:j
0):IUfu
4:Y
4,;
38Xfu
28ju
4<
48l
2)Uhu
4V
2)Uhu
/(>GXu
3GVk
08V
4:X
4Y
4<
0:
/(>GXu
07GYiu
4Z
38Vj
4w
4-
4w
07GZiu
4+x
3)8GXu
4Xu
4)8Xf
3)8GXu
4JV
48JVfu
4):G
18GVes
4i
18GVhs
4}
4}
0'8GVet
38V
207GVf
4.8
4.8
4.8
107IVfu
3ft
117GVfu
4.
4-
3,:
1,LV
1,LV
4)8Gf
4x
4);f
4h
2J
4I
4I
2)8Zf
4[
/(7^et
38Yu
3Z
3)GVf
4I
48I
38JV
3)GV
3Gf
2)IZfu
2G_f
/'7^et
4Y
4X
-&7DUq
3)Xft
3Vix
4<
3;
3;
4;
3Xju
48
2GXfu
4Vjx
4Vjx
4i
18GVfu
1)8Gfu
1)8Gfu
0)8GVet
3j
0):GVft
1u
2);Gfu
0):GVft
.);GVhx
3X
4)<
4j
3J
28fx
4=
08Ifu
4y
4iu
4j
4+
3);IXfy
4x
4IX
4IX
/;Gx
3X
3J
0,;IVkw
0,;IVkw
4k
2)8IVfu
4iw
3)<u
1+;Iiu
1<Ifu
4:K
4X
4:
4X
4:
4:
3fy
3fy
4z
4+
2):Gj
3;Gh
48i
48i
4)j
3,8h
0(Giw
0(Giw
3)fx
4:j
3)fy
4y
3,8Vi
4,Vj
38Gm
48h
38Gj
48h
/'5GTnr
4If
48h
1(8Udt
4j
2)ju
3eu
3)ju
4)f
4eu
308f
308f
4,
4.8
2+7IVfx
3,7Jy
4J
4J
4z
3)fu
4J
3+
/8IXet
/8IXet
1)8GXfu
1)8GVfu
3K
3GXfu
4X
1)8GVfu
3);hu
3);hu
2):GVft
3:Gfu
2)GVh
4fw
4fw
4fw
3)|
3)|
4i
4/
4.
4+i
4+i
4+i
1)8J[fx
1)8J[fx
4JY
2)Ifu
2Ifu
3Jfu
1)8GVhu
1)8GVhu
4fu
4)8
0)8G]dt
3Yfu
3X
3Vu
4[
1)8[eu
4Zf
3Zf
4Z
0.6FVft
0.6FVft
4,8
408
318Gf
4,f
2):KYfu
4;G
4IY
2):KYfu
2+f|
4+f|
4)w
4Z
4Z
4]
3-8G
4,
3)8[h
4Y
4Yi
4Yi
3)8[h
4Yi
0)7Ykt
28Vju
4JY
3X
4Jf
3m
4Gf
3Yf
3X
0)7Ykt
0(<GUd
0)<GVet
4=
4;
3)=G
4=
3)x
4JYu
4JYu
0)G^it
0)G^it
2u
4X
4X
4Y
4X
4X
1.8GViu
4.
2+8GVju
4,j
2(;GVft
2(;GVft
2)8G]fu
2)8G]fu
4Z
48GY
3+f
4+
1,8GVeu
18GVeu
1)8IVhu
28IViu
38hu
4j
0+:GZiu
3)Yl
4Vk
4Yf
4j
2Yf
4X
4Y
4<
4-f
2)7Ljw
4Jk
3)8Jf
38J
38Kf
4iu
4iu
3u
4u
4Gfx
1(8OVfu
1(8OVfu
4J
4I
4)J
4I
1+:GViw
1+:GViw
3,;GVhu
4Y
4Y
4Y
4+fu
4fu
3);
1=GV
4,
4,
3;Gw
4)=G
0)GXft
08GXt
3Z
4;
4Yi
4Yi
1+8IVft
1+8IVft
4GZfu
4Zu
2-8Gw
2-8Gw
4+
.GUhx
2)8Gfu
2,EVhu
2-EVhu
0+:Eix
4)<Jf
3)e
4y
4Jhu
3,8hu
4fy
3)ju
4iu
4iu
3):IVh|
4{
4:Jf
4Ii
4Ii
3,8Gfx
.8GUhx
3)=Ifu
4,Yh
2+8Veu
*);FUdr
-(7Gdt
3+7Ji
3+7Ji
+8GVfu
3+7Ji
4;
4+<
38
4V
+)8Vfu
+)8Vfu
4,:
4V
4V
4@
4<
4V
3-8G
4-G
4,G
1)8GVfu
4w
3)ft
.)6CTds
1)Vfw
4)8
4)8
48F
3)8Gfu
3;
4)8
4+8
3,8
3(=Ef
3+7Gf
4+8
2,Ihu
3+h
3+8f
4,8
2,7Kfy
48J
4z
48J
4,8I
2,7Kfy
48J
/)8NVm
2,Vi
3);Jf
3);Jf
2);Kfu
48Ih
4iu
4j
4;
4Gh
4iu
4fx
3)8Gj
4j
/)8NVm
4iu
4j
4)hu
1)8Xfu
0(FVf
3Vu
2)8IVfu
2)8IVfu
2)?Iiu
4Ij
4Jj
4Ij
3)GVeu
3)GVdu
3Vh
3Vh
4w
3,X
3);IX
4IX
2)7Gfu
2)7Gfu
/(IVeu
4)K
4)K
3x
4)K
4-
4x
4;G
2)7GVu
4Z
3;x
4Iu
107Gfu
107Gfu
4,
4,
1):GVfu
1):fu
/8FY
4+
2x
4y
4-
4Z
2):GVeu
4Y
3:J
4J
38Vw
4x
3x
3x
4y
4y
4y
/(8GVw
4y
2)fu
4)t
1)t
2u
4y
4y
.(=IYjt
4[u
4);I
4);I
2)=Vf
4Y
3,8ft
3(<f
4j
4Z
4Y
4i
3;hy
4<f
2+;Get
4,ft
4;f
3Giu
4+
4Ik
2)Jhy
2)Jhy
4Jiu
1-8JVet
3+Ku
4+J
4+J
4:
3+8Kj
2.8If
4.8Gf
2/7Lh
4;
4;
1+IUfu
2,IVu
4J
4J
4J
.&8GUd
.&8GUd
1)8GVfy
3Ku
4x
3Ju
4:
4J
3);u
4<
4;
48ju
4fu
3):M
3):M
1:JVft
1(;GVft
3-8K
4-8I
2)<GXeu
4X
.+6J]fz
.+6J]fz
2,GXfx
3)7L
3;GV
4-
4k
4Vw
3Vhx
4X|
3)JXfu
28Xfu
4Y
4y
4fx
4Y
4Jf
3)8Gu
4)8G
3)7LVhu
4X
4)8G
4)8G
3{
3,;Vh
4-Vf
3G_hu
4Y
4,JV
4,JV
3-V
4-
3hy
3hu
3)8GV
3)8GV
4V
-+8GVi
3)GUeu
3Vhu
3j
4h
4k
4X
4,Zu
2)Vfu
48Jh
3:iu
3Iw
3)Xfy
4y
48K
4):Xy
4KX
3Ghw
3Zf
4X
4,
2)Yhw
4Zu
4i
4y
07Vfw
4k
4k
3i
4i
4,I
0)8GUet
2)Vfu
38Gh
3)GVfu
/(7IXew
/(7IXew
4K
4V
18Ue|
4Vx
4fx
3)8Gfy
3,Vfy
1(7Vs
2)8Gft
4KX
3fw
3fw
4Jh
4Jh
4Jh
3iu
2)Vfx
4:
3;Geu
3;Geu
4eu
.5CXs
2)8GXf
4j
2G
2G
4-
4Xu
1)8G
4Y
2G
2G
1)8GVi
1)8G
1+8GVu
3Zu
2,Gi
2G
4-
28[fu
4Xu
2+:Gju
3:hu
4+i
3(iu
4j
1)8JVfu
38K
1)8JVhu
/(7F_ft
3Yf
3Y
4Y
3Z
4X
4X
48V
4Y
3Zj
4X
4X
4X
3)GTeu
3Y
3Y
3)8GVf
2]
4Z
4X
4Y
2(fu
2(fu
2(fu
4,:
4,8
4<GX
4i
4i
2)8fu
3)8Geu
1(8GVet
1)8GVft
1)8GVt
0;GVds
3);
4+G
3-G
4+G
4,:
2)=GVfu
4=
3):Ifu
48K
48K
4;G
1,JVku
3+8Im
48J
4+k
48K
4,f
18Vft
1ft
0:GVew
4);x
3+fy
3;GXf
3;GXf
4V
/)7GV
4Ih
3j
2GXfx
2(7F
4If
/)7GV
48eu
48eu
/+<KVcs
4+
4)I
4<
48M
3)Jf
4;J
3.:Gf
4<
4;
/+<JVcs
4y
3,Vfy
4+z
28u
28u
3)8Gu
3)8Gu
/Vft
3)GVfx
4)K
4)L
4,
3)Kk
3);u
3)<u
4<u
4J
4Y
4h
4i
/Vft
4G
4+8i
4+8i
2);Gfu
3)<
3)<Gfu
3)<
2)<G
3IViu
4Jf
4Jf
4Jf
3IViu
/(7FUf
4x
4Vy
38hu
0):KXj
3GXft
3Iz
4Ju
4=J
4Ji
4Jh
0(:Mnu
38Jk
3)Vit
-,7FViw
-,7FUw
4)fy
2)7G
3)=Ih
2)8F
4<
47G
4:Gf
4Gi
4J
4i
4J
4)Fi
4+Kf
4Y
3+fx
3)8
2+8hx
3)8
47G
1-;Mf{
4J
4+Kf
3)8Gi
3)8i
3)Fhu
/%Vet
2)7G
3)=J
2)8F
4<
47G
4:Gf
3)8
47G
4<f
3-Ifx
3Ifx
4+x
4+x
4Y
4Y
4j
4x
4-f
2)GVeu
4Y
4k
3Yix
3Yix
/'6EUfu
3Vfx
4i
0(7Gfu
0)8GVdt
4+8
38G
1)8GVeu
3h
4j
3h
3(:Gfu
4+
2+Zfw
/)7JViu
48K
4)
38J
4)i
4)
28I
38J
0+8Ueu
4,7
3:x
4.
4Vf
4:Jf
4iu
3)Vfu
4.
3):fu
3)JY
3JYu
4w
4w
3.Xu
2-8IXw
3Jhx
-):IYfy
2<G
3);
4+w
1)8GVft
2)8IVy
1):GVet
4Xu
3Yu
4+w
4X
38Jfu
3IVfu
4Y
4J
3w
0FYet
4X
3Xlu
4X
1:IZe{
4Xu
4Y
4J
1):IXf}
2)8Mju
38Jfu
4Xj
-):IYfx
2)Vfu
4Gf
3+hx
3+hx
4{
4hx
3+Jhu
4,f
0(FVfu
4)7
37
4;h
4)=f
1IVf
3)8Ff
4)7Ff
3)8Ff
4:
3,8Ffu
4;u
4;u
/8Vu
2,u
4-Jy
1(8fu
4h
4h
3-x
4.u
3-x
3)8GVju
38Gfu
38Gf
1):Gu
1):Gu
4)m
4k
2);I}
4<J
2);I}
4{
4{
1(8Gfu
1)8FVeu
38Vju
4Y
4Y
4X
4Y
2)7Gfu
4,8
4,8
2)6GVm
3)6lw
3iu
0(:GVis
28Xhu
4:f
4m
0(:GVis
4)8
4)8
2h{
4{
4w
2h{
+1;IYk{
3<fu
18IYdy
3(Fiu
4ex
3Vfy
4w
3)8iu
2.GYfy
3+;i
4Vh
4+hy
1+6Iu
4,
4Vu
3)hw
4j
4hw
4w
4+
4,
4);y
3)8GXu
4I
3IY
2:Ifw
3.
4,Vh
4Gft
4,I
3Ix
4h
3,8If
28Lfu
4=G
2)6fu
3Yft
4:Yu
4Xw
3:Ji
4J
4)<
4+y
3)hw
3IY
4Gft
208Gju
3.
4j
4,
3GXfu
4Yf
1+8KZht
4,I
4h
4I
4I
3)IXw
4)Ix
3,Vu
47iu
3)<fw
3,8fu
3,8fu
2)Vx
3}
4Vfx
2,;iy
4GYu
1,:iw
2(8hu
4,Vh
2-Vft
48j
4ju
4j
3):
3-Gx
4u
3{
4z
3{
2(8GVft
2(8Gfw
4,
00>JV
4,
3-;I
4-;
4-;
1);Ih
1);Ih
4h
4<J
4i
0+<KVkw
0+;KVkw
3+8Jf
3+:Gku
4)=Gf
4iu
4:z
4)j
4)j
3):Ge
3.8i
4,h
0-;Ke
0-<Ke
4)8J
4)8J
4-
4Xx
4Gw
4-
4)8J
4-
3-8f
3,8If
4,
4z
0)6Ojt
4J
4J
2)Xht
4J
48If
4,8I
48J
3JVu
4)8I
3+Vjt
3+Vjt
4Vt
.(7FXz
4x
0)GVfx
4u
28Gfs
3)8t
4u
2GVfz
4x
3Gt
4Gix
2Vfz
2Vfw
2[fu
.(7FXz
1GVfw
4x
3+:Gfu
4V
4J
4J
28GVfw
4x
28GVfw
4Y
3):f
2):Gfu
.=FVju
4<
4i
4x
3i
08V
4,
3=
3;kx
0)8GVfu
3V
.)<FVju
3)Vfu
4)u
3)Ghy
3)Ghy
1(8Vfu
1(8Vfu
4Xf
3)=
4:
3)=
0)7IVet
3If
3)8If
4I
0(7IVt
3hw
4h
4y
4GY
4GY
4GY
4-
4+
3)8ft
4t
0);Vfz
0);Vfz
2);Vfw
4,;
4)x
4,u
4;
4;
2)Xh
3Xi
2)8KVh
3i
2)8KVh
1,8FVfu
1,8FVfu
4)7K
2+7Khu
4)Ji
4-
4-
4-
25MVu
4u
2)8GVfw
3w
2)8GVfw
3)7Gfu
3)7Gfu
47G
/):Lf
3KXu
2)6Jf
2)8Jf
2)6If
4J
4i
4i
4>F
4K
4J
/):Mf
4J
4i
4;et
.08IUw
3(8x
4)7G
3J
37Gfu
3+u
3+Jfx
4+i
4<i
4)I
4+
4,
3,8G
3+Ki
3J
4);fu
3+Ifu
4)
4<f
4Gz
3,f
.17IU
3+t
48G
4)Yu
1,8GVfu
0)8Get
3):f
4);
1(8GVfx
2)8Vfx
4V
48z
48z
48z
1)8KVeu
3Nf
2MVf
1)8KVeu
3Nf
.)EUfs
4,
1)8Gft
0'7FVf
0)FVfu
0'7FVf
4;
4i
1)8Gft
1)8Gft
4u
4u
4:i
4:i
06Vt
2+Giu
3+8Gu
4)7G
4I
4;
4;
4;
4I
18IVfu
3)y
4z
3)y
.'7L_dt
4K
4G[
2)5LVu
4J
48J
3)8GX
1Iu
38IV
4;_
4):G
48J
48J
4JX
4[
4Y
4J
4J
4)J
4)8L
4)8L
4X
37F
37F
4K
4K
1Iu
1Iu
4;G
.'7L_dt
28GVht
28GVt
3)8GVht
4t
4t
3);
1)7GVfu
1(GVfu
1(8GVfw
4x
38x
1(8GVfw
2+8FViu
2+8FViu
4Gi
4Gi
4Gi
2)7GVfu
2)7GVfu
4)t
4)t
3-f
3-f
4-8
4-8
4u
4u
3Vy
3Vy
1)7Ihu
1)Geu
4k
4i
4i
4i
2+Gfu
4+8G
4ix
4x
3)8I
3)8I
1):u
1):u
4I
4+u
1(8GVft
0(GVfs
3+:GVu
4);G
/)<Uet
4;fu
48Vf
4<
4:
4<
48K
/)<Uet
3Vfu
3Vfu
4x
4x
3)Xu
3)Xu
3)8I
4)8J
0(<Vu
1)=FVfu
4:
3):u
4:
4:
3):u
4:
4);
48Jh
0(7Gf|
4)x
2)8GXhy
1):GVfu
1):GVfu
4:
4:
4:
/)6CUct
2+8GVe
3(Ff
4-
0:FVet
2(5FVfu
3(6G
0)7GVet
4/6G
4-f
4-f
4+
4+
4+
0+JVet
0+JVet
4-8I
4:
4J
4+
4+
4+
1,Gfs
3+u
18GVft
2)Vfu
0,;Vez
0,;Gf
4,8
4,
3fz
/-IYnt
4h
4+j
4i
3JYhu
3X
4-f
4i
4,
4X
4<Gx
4X
4Xi
4i
2-IYu
3Jh
4-f
4)ku
4h
4h
3+k
4,
4k
2)lu
4i
2Vf{
2Vy
4x
2-;GYiu
2+;Gju
3,Z
1)GVfu
2)8Vfu
3+Gu
3+u
4j
4l
2,6Gfu
2,6Gfu
4,
4Iu
4Iu
1(<Xf
1(<Xf
4):I
4):I
4):I
4)8u
4;u
4,I
4,
2):Gft
2/8Ifx
4,y
0.8Vex
38Gy
4+u
.17JVls
3-8Iu
48G
4+
4+h
4,
4:i
4,Ih
4f
4<h
3,iu
3/7i
2,Kh
4,Ih
4;
4+i
2)8GXew
4):Vh
4)8I
4<h
4<h
2/GVfw
4,w
2/GVfw
1);Jfu
/,Ghu
/,Ghu
4,fu
4X
/)Xfu
4X
3i
3i
4i
4i
4i
,8FTfw
0)Gjx
3)?Gy
4=Gy
3)?G{
4y
.+8GVu
3)V
.+7Vf
/+8
3It
28Vft
0+Vfu
3+
3Vw
2)Ix
1):Vfu
4+h
4Y
4Y
4Y
4Y
2+GVfu
/'FUdr
/'FUdr
3)u
4Gu
1)8Geu
4;
3)
3X
4Y
0(GUft
3V
4X
/(8FUeu
08Gfw
4+
4+
4+
-&=DTds
/(8GVdw
3:
3:
3)8i
2)<
4:Gi
4<
4;
4+
2)GVfu
3+8
4:
4:G
4)8
3:I
3:
4:
2+=G
4:G
4;i
4;i
4i
4i
4);
4)8
4iu
4+
4+
4I
2)<I
4<
3I
4J
4)
4Vw
4Vw
-<OVdy
4Lw
4:y
3+:G
2-7Jf
4);I
3>GVu
4J
3+GVfy
1-7KXf
1(?f
3)8G
1Ef
.,>NVbu
4L
3+;G
3.8I
4);I
3?
3.7Kf
2(>If
3)8G
1Ef
4)8J
38Ji
1)7GVf{
48y
4fy
1):Gfu
4;G
4)8Gx
/(:IUu
2)8GVhu
4Jw
4+
2)u
48x
4+L
3>h
4i
1(8w
4i
2)u
4x
4:fz
4:fz
4:
4,8J
4,8J
208Gfu
4.
/';FUt
3Vhx
4=G
4=G
3)<G
4)<
4;
2I]fu
4Y
.'7IYu
0)8Xeu
4)L
4h
4I
4I
4Ih
4I
./6ETfu
4+
2)GVx
3,hu
4-f
4j
4,f
4i
3(;Vhu
4j
4u
3)Vfx
4)fx
4u
2-iu
4i
3)7Gfy
*&5ERap
2:GVfu
2V
0):GUu
1Vf
4Y
+(6ETdt
3X
4V
4X
18If
28
2V
38U
/)8Uft
28e
4V
3Vf
*'6EVcr
0:Uhu
1Vf
+(6FTdt
3X
4X
*%6FR`o
1)<KVeu
3):G
3:
2)=Vfu
3):G
3:
38Lf
4V
2I
28e
4V
*/5FSi
18Gfw
1,<Vfx
3Jfy
0-:GVw
3)7Lu
2)Vw
4,
3+Yhu
2fu
3Ihy
2)Gfu
4<If
4Ii
3-;Vey
4,
4+fx
4Y
2,7Giu
4);f
2,f
1-8Vu
4i
4l
2)8Ght
4K
4hx
4Vt
4,hw
4hy
4Vi
3;GY
2)8If
4I
2):Vhu
4fx
4+
3iu
2+:IXfx
4;Gh
3,h
1)8Gfu
3+iw
4,j
4w
4)J
3+8Gfu
28Veu
4)8i
4;G
4Veu
4Iu
4fw
27Gx
4.J
4Ji
4:G
3:
4i
4,
4Lf
3Gi
38G
4)8u
4;
48Vfu
48
4);Ff
2:Gku
4I
3;Ghu
4,u
4fx
3+;f
2+:w
4,
2)GVw
4(i
3jy
2(<Fez
4)x
3Vt
38Jix
0.8JVit
4i
4Ki
4Ii
4,i
48Vfu
48Vfu
4,
4,
4(8Gf
-&GXh}
3Ihy
2+8I
3ft
4hx
4Vt
4,hw
2Vhu
3j
3+8IVf
3)8Gu
4Iu
3Gi
3):w
2)>fy
4)x
3Vt
3,8y
4h
1)8Viy
3iu
3Xew
4Yf
4Jf
38Ifx
4Xj
4i
4+
3)8Vfu
4,K
4,I
0);I]hw
4Jy
4Vi
4J
3+u
4h
4+;f
4,8
4)Ih
3.I
/,>JVq
4j
4;GX
4Ij
4w
4=
3-
4+iu
4+iu
0,8GVft
4+Vh
4,
4+8G
3:GVf
4f
3)8fu
3(:G
4;Gh
4)8
.7Dfu
3);Vfy
3;Yx
4,i
4i
4)7Ffx
4);
3Gi
3Ikw
4x
48Gh
0+7GVft
0+8Vy
4+
3)u
3w
4w
4,h
0+8Vy
&'7AP`o
*%8FUft
1+:Veu
4i
4Y
0:i
2GV
+)8GVfu
4y
-&6IXft
3Xf
2J
2)Xh
.'7Xu
1):Vf
*'Bhs
-@OVh
2j
0)8IVfu
4J
3)Ifu
3)8Gu
4x
4X
-,<KUu
4:
4<Gh
2+jy
0+8GVfw
1)8Gf
-8IVeu
4V
4x
1,:Gu
48J
18ju
4<
3-8
4,;Gu
3GVh
4w
1+8GVeu
1,8Vfu
4Gj
38Kku
3i
3)<
4;
4;f
4;
3)?Gfy
3+8Gf
4<
3V
4X
4;
4I
4+
3<
4)=G
3+
2+8Ghu
1(8Gf
3)8If
4;f
3+
0(Get
3,<
3(>
4);u
3)8Gh
4,
4;
4Xu
2,
3)7Gfu
4Y
4-J
4)K
4-I
2(8Gf
.-6Fs
1GXf
0-GVft
4I
2)8fu
4+
4-8G
4-
4-
3Xu
3fy
3);u
1)@FVfu
2:Jfu
48j
4J
3)Vhx
2+fu
.,8E]hz
1(8IVx
3+:Ghw
.-7EViw
0)8FYiu
.-=Uf
0(8Ifu
4h
3:k
4);F
3-Gf
1(7GVeu
2)8If
4)
2;Viu
4X
4;
3ix
4+f
3,fu
4kt
3-7Gi
4hu
3Xf
4h
4):
4,f
4
+'7h
4,
08Ghu
-&3GUu
0:Geu
4Vx
2,:Ffu
1<
3/8
4If
1,;Vfu
4|
3.7
2+<Gdx
4u
4+;
2+Gfu
4/8u
08IZfu
4j
3;h
4;
3):f
2)8GVfy
3.7G
2J
4I
4k
3Xx
+)8fu
0)8Vft
1)8LVhu
4V
4X
4-u
3+8I
2;Gu
4X
4Iu
38fu
4);G
1,8KXfu
3,8j
1-Veu
4,8Gfu
48G
1)8[z
2)Xh
37Lh
4(8
1+8IVfu
4)8L
2)=Gf
4)<
3x
4:
3/
1)=fx
4+8
2)8Giu
.'7Xu
4,7G
/'=IYs
4{
3+8t
4(7G
2+;Gi
2+8JXi
2)8GVfu
08GYew
-)7DUht
4,8
3+G
4Y
3X
4,
38J
0)8FVft
2(8u
2+JVu
3,8GViu
3)8I
2+<Gfw
3)G
4+=
3)8ft
1Gf
3+8Gh
4)<fu
2)Jw
/(7GXh
4,
2,Gh
3+<f
/(8GVi
4/8
4,8
2Ve
4Yf
3)8Gx
48
3;h
3):I
3X
2)8JVfu
4J
4G
4Z
2+:
3;
4+
4GZu
4;
3x
3Yu
3):f{
4i
3,8u
3)8Vfu
3]
4Z
2-7Gfu
0(GXht
3j
3,f
3)=Gf
4;f
4;
2)>Jf
4,Y
4,Y
3ju
4;
4.f
2(6G
2GVf|
4I
1'5Vhu
4I
3Xf
4X
1+<FVf
2)=Gf
4i
2+:Ik
0GVfu
0GVfu
4Vt
4]
4;
3)8fw
4)J
2+8u
4)=u
1):GXu
4;
4i
4;G
4)=
1)<Ii
4-
4-
1/:Gu
4h
3,8
4l
2(8G
4K
4.8G
4.8G
4i
4i
3y
4z
3):
4<Y
4X
3)8Vfu
4X
28Gfw
0'Vhu
38Gj
4<X
4,j
0)7x
37I
4Y
4;Gu
3)<Gh
3:f
4;Y
2)8G
4+h
4j
4;
4,u
3,h
4X
4+
3Iu
4Ii
4Ii
4X
1+8GVu
4;
4x
4x
3)8I
3+Ifu
3,fu
4:h
4:h
3+7x
4x
4Y
4X
3):
4+
4.8
2)8M
4I
4Ji
4-
4-:G
/,;KZfx
4Y
4x
3,8i
4):
3,Z
4I
4,:
4,u
3-
4-
4)k
4+;G
1)FVeu
38GVf
4)8G
4h
4w
2)7GVf
4V
4;
4;
4,
4+:G
2):hu
4i
4;
4;
4X
3;fu
4Y
4Y
3):J
4);J
2+iy
3:jz
4,8
2)7Jj
38Ii
3)8JZf
4X
4Y
4X
4I
4I
3x
1-7GVeu
3,h|
4,iz
4V
4<
4<
4-8G
4,
-(7Gh
/)Iu
3;f
4-
1Yi
4J
4x
3Gh
2)8G
1V
4,GVw
0+;Jit
3iu
3:I
4J
4)IV
4Ju
2)Vi
3)i
4y
3GV
4:
1);Gfu
3=
0.<Gfx
4Xx
3,;G
4ft
4;w
4+
4+
3Y
3Zj
3Zj
3)8FVu
3)<fu
1)8GVfu
3V
3>Gh
4<
4Xw
3Yu
3GVft
4x
28f
4-i
3)8Xi
4Y
4,:
3(8Gu
3;
4<
3Y
3Z
4y
3):u
3:
4:
3)ju
4:
4:
3x
3,8fu
4,
4Ih
4Ih
/(7Uf
2V
3;Iu
0(7MVeu
4G
47J
28J
1)7GXfu
28Xfu
2]
3[
4X
2-8GVu
3:Gfu
3<X
4X
4-
4JX
3.:f
2(8GVft
4.8
4.8
0)8FT
4i
3fx
2Vhu
4-8
3+8fu
2(<Gfu
4)J
08f
08f
48Gf
4+f
4+f
4i
3)7G
07LXku
4Gj
4+f
4i
48Jf
2)8Mf
4L
4V
3-8f
0(?JViu
3;f
4:G
48I
4;G
48h
3)
4;I
3);
4/7G
2);Gfu
3;Gf
3+;hu
3+8f
2);KVfu
2V{
4y
4Y
4Z
3)8Ijw
3+;fu
4Y
4Y
0-:IViu
3,
4)8L
0/<Giu
3)Xf
4.8
2)8IVhu
3+;J
4+;
4;
4;
3(f
3)?G
4h
2)8Nf
4:J
48J
4<
4X
4y
1):GVjt
48l
3+f
4+
4j
4j
1)<Vht
2)8IVfu
4,j
3);hu
4:Gf
48K
4,f
4.
2)7Il
38J
1(8Ofu
4)J
4;
1(<Get
3+8f
->GVfu
.(GVeu
48j
4,;
1)6EVw
48F
4(8
4J
3-8G
/+8FY
4+
4)8Kj
4-8G
4-8G
4x
47N
/(7fx
4Jf
3)8G
3)GViu
4)8G
3{
4IV
4]
4,JV
4j
4i
2)Gw
3Iz
48Ki
4Y
3(8Gh
4)i
4)
3Vf
4Vf
3):If
4Xf
4Xf
3y
4y
3)8JVh
4Vi
4w
4x
3+;hu
4,i
4);fu
38Vy
2Lfu
3Mf
28Gx
48x
47G
4z
4k
4i
3+:GVu
2,K
4,
4,
4JY
4,I
4,
3+8I
4Y
4X
4+
4+
4X
/:GVhu
1):Gf
3+G
4I
4<
2)8Gfx
4y
2)GVew
4y
/8GVw
4y
38I
2,Yiu
2+Xi
0)7Vft
3)8Ghu
3,8
2-8iu
4)Ff
3-8J
4+
4u
0(Feu
4)8Gu
3<
3;i
3+<x
3)=I
4,
0)8Gf
4/8G
40f
2);GVfu
4+
38JVu
1):GVfu
4)Iu
2-8IVfu
4+8
3+Yh
3Yi
1+8Gf
4,f
3-8x
1<Gfu
4,;
38
2Vfu
4V
3+8u
4J
0+7Get
3)8Xfu
4,8I
4):
0+7Get
/)EUeu
18Vx
4<Gf
3);
3);
08Xt
2)Vu
4,
3+fx
4fx
4y
4y
4y
-)<Idu
1)FVfz
2;G
2;G
3+8G
2;Gu
2-;Ix
4;G
3):I
4<
4I
3J[u
4K
4)8F
3)8I
3>I
4Y
4(8Gf
4,8
4+7G
4:F
4-8
4)8Gj
47u
0-6Ghu
4K
4)8Gj
3)J
2(6K
4)8F
4;I
2?
3+;I
4IYu
4IYu
4(7G
1IVfw
4-x
38J
4<
4;
4,<G
4Y
0,7IVfu
28G
4)Gf
3-If
4K
28G
3)GVu
28G
,;JVct
4;
3+:Iix
4x
4,8x
2+Iiw
2(Vfu
2(Vfu
0+6IX
3Y
4fx
4+x
4fx
3GVt
/Lew
4)X
4Ifu
28f
4-h
4J
4;G
3Xf
4x
4x
2)8Kf
4;Gu
/Lew
4I
2)8f
4J
/8JUh{
4,
4z
4iu
4)fw
4u
3):K
2+8GVft
3)8Vu
4;Giu
4hx
4hu
4iu
4Xx
2,JVfu
4):J
3)jw
/8JUh{
0)8G[f
3V
4i
4Xf
4Yf
4Xf
4i
0)8G[f
2/:hu
2/:hu
4,;
,.=E_ny
1)8GZw
4Y
/':Xjs
10EYhu
3)8JXhu
3Zu
2(=Vit
4.8i
3+Xfu
3Vf
4);fx
4i
3,Yiw
4X
4Xw
4iu
4);
4-
4)8Kf
4Xi
4j
4,fy
2)Xfu
3Yex
4Xh
4+:f
4);Gf
4Yi
4)8ix
4fy
4Y
3)=Zf
4);
4j
4Jiu
4i
4i
3Zfu
4Yf
4X
4Vi
4iw
4+:Gf
4,fu
4Y
1)8GZft
4Y
4Yf
3)Xfu
1;GVi{
4jw
4fy
3Ui
4V
48Jh
1)8et
2fu
4X
4i
38G^h
4Xi
4-8f
4Xu
4Xu
4)I
4:f
3,<Gh
4-
3-8Gf
4=
3+Jiu
4j
4fx
4-
4-
4Xi
4Xf
4X
2,Zhu
4Xu
4X
2)<JXx
3=Ih
4Xfu
4Xfu
4);x
2+<GVfz
4+
2+<GVfz
.,8[eu
2/8FVfy
4x
/(I[fs
4Z
4Vi
4V
4KX
48Y
4<I
4X
38KV
4Y
2JY
4KX
4X
4Y
4Y
3Uf
3<GY
3i
2/Vfw
2/Vfw
4-
3)[fu
3]f
.)<FXew
1)8Yft
3+;
4=
4,
4x
48x
4+x
4i
4:
4Uu
3Xu
3);fx
.)<FXew
.(:Gfx
.(:GXw
4Yf
38Zi
4fx
4Kf
4<Gf
3;fx
48Vf
0)6Vft
4<
4Kh
4Kf
48w
48w
4-w
4-w
28hu
28hu
4+
3Vt
4{
3-fw
4x
,)7EZft
0,:GXiz
3(8G
3(8G
1:GXu
1(6GVet
4,8
3)8JVu
4+x
4)8Gy
0+7Zft
4Y
4Vh
4it
4Y
2,8GVu
4+
4Z
4+J
0+7GVeu
0+8
3Gh
4y
4u
3)8j
4)8
48G
4,f
4Z
4+
1):Gfu
1:Gu
4(7G
3Vj
3Y
4Y
/)=f
3Xf
4X
3)f
28Ku
38K
4I
1+8GYft
3Jfu
4u
3J
48K
48K
3);G
4)8K
4)8K
4)8K
4>G
3,fu
3+fu
'&:FTq
4-
4-
.)6FVt
0)8GVeu
3)8h
2+GVu
4-
2):GVf
2)<G
2)<G
3V
0-Ifu
2,Ghw
,(8CVdz
0+=Kk
/&6DZht
.,:fu
4+8
4Vi
48
3j
4Iu
2);Ky
0)8GVt
4K
3-;
28GViu
18Gju
1)8Xiu
1)JXf
4;
4y
4,u
1)8Khu
4ix
4)x
1)8GVfu
3Zu
48k
48l
3fu
3Kh
4;X
4+
/6IVht
0,FVeu
48k
38Vf
38Gj
4z
/,;Mu
1)8[ex
4i
2+8LXhu
.(6Vds
.+8Xj
4);
2)8Ghu
0+7hx
3,f
/5GVjx
3Vf
4Y
28f
.)JVt
2)GVfx
48Xf
4y
4,
4Ziu
3[f
2)KYhu
3)I}
3+8Viz
4X
/(<hu
4V
2)8GVt
4,Vu
3;
38GXj
3u
2;Vhu
4)8h
4h
4ku
4:
3U
4m
3X
4j
4X
4)i
0(:f
3,8Gfx
4Gi
3)8IVfu
38IYhu
4K
4fz
4Xw
4V
3,JXf
0)7hu
/7GXir
-+4GUbu
4):
1+;IVw
0(GXix
4Vh
4y
4Ih
2Yiu
4Yf
3Xh
4(8f
4I
1<I
4.8
0/>FVeu
3)K
2)>LV
1.:LVfu
3:Ku
2)>GVfu
4V
/)8Xet
4i
4i
4Zf
4<G
4k
4Vf
-(=FYh
0+>Iht
1-:FVh
4,x
1[f
4[
4X
48If
2)8GUft
4V
3Gj
4h
0,<IVj
38Gj
4)J
4.G
4<
-)6JVjx
4)8f
4K
3)8GXfu
2)8GVfu
4z
3GYe
4j
3);Ge
3,Jf
4Ih
4,
4z
0+7EVfu
4F
3)8Gf
3:Gu
4;
4);
4=
3+Jj
4k
3)8Ku
1)8Vex
4)J
3,8G
3Vi
4V
.&5EXdt
/(7GYeu
2)8
3V
3Y
3;G
2(8fu
4)J
4J
4;
4;
3V
4Ff
1,:I
38G
3<
1)7I
4)7If
3)8GVfz
4u
4Vf
4,
4;Gi
3;
4|
1GYf
3,:u
2)?GVfx
4<
4w
2)Jiw
2,8JVfu
08MXhs
4,I
.>NUeu
4:
4Jh
4Lf
2):EVf
2+7h
4Ix
3Gt
3+>f
4;J
4<G
4<J
37f
4)jy
4z
4+i
3Vhu
4Vf
3Veu
1,Giu
2,fu
4k
4+8j
1'6Ffu
28JVhu
4Ii
4+
/0:OVeu
3)Jfx
4,8F
4;I
4J
3<L
2,8Kf
3-;E
4)K
48K
3-8I
4)J
4Ii
/>Ihu
4<
3+J
3j
4)8
4:J
3Vk
3)8h
3Jh
4i
3+j
4<h
4<h
2,IXu
4Y
4,8I
4Ih
/-:FV
1-8Gfx
4h
4h
.)7Uft
28Gh
0Vfu
3Y
0)8f
.)7G^ft
3Z
3U
4X
4X
4+8
4;
.)GVfu
2(7G
3)8G
3):Ik
4)f|
4;
4;
4=
3Ix
4I
4<G
4i
3Xi
2)GYf
4)GV
4[
4k
4j
4[
4[
3GXeu
4Gf
4>
3)8fx
0(Ijt
4);I
4Y
4k
.(Ifu
4KX
4X
17Vfw
3)h
3):I
1)8GXhu
3+;f
4<
2+:Ie
27ew
4y
48f
3)7Ifu
4i
4i
4x
1)8GVlu
4i
2GVf
4)Gy
/(7FVfu
0(7FVf
4<u
1,7GVhu
4)8Vh
.,8GVfu
/+8
4x
17JVfw
4,8Gf
48I
3)8Vw
2;i
2;i
4.
,'Eht
2+8f
48
4;
4j
3Kh
48k
38Gj
2,Xf
4y
4i
0)7f
4V
1)7i
2Yiu
4Xu
3,Kw
3+8GVhw
4j
4u
4-X
3kx
4GX
4J
2-?
4,<
2+8Gf
4X
3x
18G[fu
28]f
4:K
4K
4k
3;fu
/)5FUes
4.8
38Vu
2)8Vfu
4)8f
2;GVhw
4w
/)7I^iy
27y
4X
2h
3K
4Y
.)8GZhy
4+
4)x
4Zu
38Viz
4Zf
0)8GVju
2Vju
0)8GVju
4x
4x
1(:GVfx
1(:GVfx
2)8Gfz
4i
.+6MVt
48I
48I
3)8Ifu
2)8GVfu
4w
3+Jh
4Jf
4-
4y
0+7FVft
4-
3Gju
4J
3,Ifu
3h
4Y
1)Vhu
1)Viu
3)Gf
3)Gf
3)G
4)8Jf
3)Gk
3)Gk
3)Gk
/)7G[fy
2)8GXfu
3Y
4fy
3Xu
3)8IXfw
3hx
3GYx
4Yw
4y
4)8I
4)8I
0)8GUh
4k
3-fw
3)j
4k
28Veu
4,
3+fu
1/Ziu
2-Xk
3Xf
2,Yj
3,Xk
3Xf
3)@G
4;
4;
3)@G
4;
3+fu
3+fu
/)6IYet
0(8Gf
3Z
4Xiu
3Z
4-Xf
2IVu
/)6IYet
4Y
0)7GVfs
3GVu
3.8Giy
3.8Giy
4iy
2(8Gfs
3,8Giu
4iu
2+Giu
4Y
4Y
27GViu
4V
4i
4)iu
17GVit
3:
3[
4[
3)Zf
.(8EUds
4(8G
4(8G
3(8G
4,8
4.
2)Gfu
.)DTcs
2:V
3;V
2)8Gfu
4)8Gfu
1)8FXeu
2-8u
2-8u
4+
4i
1(:GVmx
1)GVkx
4,
0+6IVu
3)Ff
48L
2,8Jf
4)L
0+6IVu
4=u
3<u
2[fu
4X
4Z
3Y
4Z
4Y
2[fu
3.
1)8GVx
2)8GV
4hu
4)8G
4)8G
4)8G
1+8GVu
4+
1+8GVfu
3)<V
4:
4)=
2);w
2);w
1+8Vjt
4,
3,Gi
08Vit
4=
4=
2)G]ft
4Y
1<IZft
1<IZft
4X
4X
4=
4X
4X
4X
3<IXu
4=
4X
4x
4/8
4/8
17iw
4,i
4-
2)8Gfu
4)8x
1+8GVft
1+8GVft
4+
1,:GVx
1,:GV
3)8hu
4<
4<
4+fy
1)8ht
3)8hu
1):G[fu
4]
4V
1):G[fu
3+y
4+w
,+6EYfu
3):Gy
4,
1)8GXiu
3(7FVfu
3X{
1)8Ifu
4iu
4-8
4j
4j
2-8u
2Gft
4)L
4)Y
3)8Gfu
3,fu
3,u
4y
4Z
4y
4Xf
4)8GVf
3)L
4)L
4+K
4,
4j
4j
3)hu
2/8Yfu
4,
1fy
4{
3)7Gfx
48t
4Y
4X
4[
4[
4Y
3)Gfu
0+EVfw
4)<Gf
3)f|
4j
4,7
.,;FVd
0-<Ffu
3Yu
4,f
3)>f
3+>
4;
4-
4)7Vx
2)8If
4Iz
4Ix
4j
4j
2);fu
2);fu
1):GVht
3;z
3;z
4x
4Ih
4Ih
4+
4+
4+u
4+u
/(7IVi
1GXiu
3Gk
3)Veu
4j
3Gk
4J
2Vjy
4j
/(7IVi
,>GZfq
48
1(8Gu
4+<G
4+<G
4h
2+<GVfx
1:ft
4=
4X
38Lj
2,Yu
4:Gx
3V
4x
0);GYhu
4X
3h
38Y
3+<f
4+
4Xx
4Xf
3)<
4<
1+8G[hu
4X
4);Gi
4Z
18h
0)<FXeu
3Y
3:GXf
4I
2+;Ifw
4x
3+Xi
4X
4i
4Y
4Y
1)ht
4i
3Kh
4Kh
0(7NVeu
1(7Of
3Kf
38I
3Kf
3Kf
4.8
4.8
3+8GVh
4X
4X
3+GViu
4j
3+Gfu
/.7Vh}
2(G}
48G
48G
3.8Gfy
4+:G
4Jy
4Jw
/(7DVhu
3)8G
3)8G
2)7Gfu
4,
3:f
2(7Ffu
48y
4;
4;
3)Xfu
48h
0'7FUeu
4z
2)8fy
4z
2):Jfx
2):Jfx
3y
4);Jf
4Y
4Y
1+=JVf
48Jh
4(<G
1+=JVf
2)=fu
4:F
2)<Ju
4I
3/7G
3/7G
4-8
4,8G
4+
4+
2+Vt
18GVft
4)8G
27GVu
4+8
4+8
4-8
4-8
3)8O
3)8O
4Y
4Y
4Y
-(7FTeu
0;Gfz
3Ii
2+f
0)8GVhu
2)8Ifu
4V
0+8Vfu
08GVu
4Giu
/(8GVet
4w
4h
4h
0(7Geu
0(7Geu
2)=GYft
4;
3fw
4fx
4fx
3.8JV
4J
1)8IVfu
48J
0'5Uet
1)6GVfu
4)7
3)7V
4)7
3^fx
4_fu
4+i
4+i
4z
3y
3y
48Gj
48Gj
48Gj
48Gj
48Gj
2-8GVfu
/(7FVlq
3)GVh
4+8Gi
4+8Gi
3+8Gju
3)Iku
38fu
4i
3iu
1)8iu
/):FVe
4Vhu
1)7FVfu
3<If
4+<h
2<Ifu
3<If
2)7Gu
2)7Gu
4w
4,
-/=IXix
4y
2,8GViu
4+JV
4J
4<G
4u
3,
4Xf
4ju
28Gf
3J
3Xf
3;Gfx
4+>
3)8u
4+
4hy
3);Ih
4<
4,
4+;
4):fu
4u
.,;IZfu
2iu
4-
4+;
3)8
4x
/)I[cw
3-
4+JV
4Xf
3JX
4Xf
4x
4Xu
2):Ikx
/(:FVer
3)8Gfu
3:GX
4:
4h
+%2GP`
4V
4V
3u
3,u
07Ve
2)JVf
2)GVfw
4JXu
4|
4j
4w
1)8Gft
4V
3Vfu
2)Iu
4w
28Ih
4I
4,G
3X
4,y
28Gfu
4)y
2x
4x
4;
4x
2);fu
28GV
.(7Fu
4)<I
/'7GVt
4j
3,y
4,y
3Iu
4I
4i
3+u
4x
4x
4x
1)Gw
1x
28If
4w
3Vz
4Vu
4K
3fu
4)y
4)y
2)8IVeu
3Vfu
4Y
4Ix
3+GVt
3Ix
4J
4u
4u
4y
4y
48Kf
0(7FUft
48J
4Vu
4Ji
2V
30:Ju
4)<I
3;Xu
3;Xu
3.fy
4,y
4,y
4,iu
4.hu
4,y
4,y
2(8Vf
2(8Vf
.'7IUis
2)GVu
3)i
3)7
0):GVf
4;f
4J
3k
+)7EQet
4)8G
1+<Iu
4)8K
2;fw
48
4=u
0)GVhu
4z
0):hu
4V
4,=
4,i
1+8GVfu
4)8
38Ji
4i
4i
08Ifw
0)8GVht
0)GVhu
4i
2/GVku
4,i
3+>fu
48
48
3)Gi
2+;GViu
4+;G
4,f{
0+;FVfu
2-;G
1)7IVft
4If
4If
4i
2);f
4<
2)8JVfu
4I
3Iu
48Gu
2+8GVfu
4,V
2+8GVfu
08fw
08fw
3)7Geu
4G
3)<IYy
3)<IYy
3,
4,
4,
3,
4,
-07I[dt
0;Yfu
3+<G
4,:
2/KVu
2+;GV
4,
4Y
3)8Yfu
4;
2)IVhu
4+G
4Z
2)8IV
4Xu
4Xu
4,
3+8Xf
2,KVfu
3,KV
4I
4.
4)8J
4)8K
1,8GXt
1,8GXt
2)Xhu
4+
4+
2+8GVu
4);
4Y
4,
0.I[fu
3+jx
3:iz
4;y
0(=IVeu
0(=IVeu
2)<IVf
28Gf
1)7Gf
28Gf
2)<GVft
4;
2):GVfu
2):GVfu
3;f
2);GVft
.(<EVfs
06GUiu
4);G
4);G
2(:Gu
4Zf
4I
3,;Gx
3IZ
4I
3=Gf
4<G
/LYy
4i
4)V
2)8J[ft
4I
4Vy
4<G
48J
4V
4X
4-Z
4Y
2)8GVjt
4i
4Z
4I
.(Tew
28Gft
4Vu
3+8ew
3Vfz
4,j
3fw
3)8Ufu
4Vu
4+8Ii
4X
4)Ii
+0@MX`s
4)
4+7G
3)<
37M
3Z
4);X
4)
4<I
3)7Jh
4K
2)8GVu
28Vw
37I
4;G
3,8X
3)=
3-:
3):G
4-8G
4-;
1'7GVfu
3+Lx
3,8
47J
2,@F
3<If
4=
48I
1)6GUfu
2[f
4);
4+
4:G
0/Lfu
4;Iu
4=G
4x
4,
2)<IVf
28^u
1)@GVf
1)7FUt
2+:I
3,7I
4);
4;
4;
47L
47L
4)8K
2-6J
3-7
4:
4:
3(<G
4):
4):
4)8J
4+
3)8Jx
.)4G_s
3Z
38Kh
48X
2[f
2^u
3-8
4-
4;x
2-:J
3;
2+8fw
4,
4)Ix
4+
4);
4;
4;
4<G
3);G
4<
4<
4<
4-
4:
4:
3,:G
3,:G
4,K
4,K
0-?Jfu
4<I
4-8G
3<If
4:G
3)8I
3)7F
48G
4Ju
4<G
4<G
1+=Ff
4);
4);
3);Gf
/.=Ud
4K
4=
2)7GUu
3)<Gfw
4w
4)Ih
2+=Jfu
48
3-;G
48
2+=Jfu
48
28Geu
28Geu
2(7Gfu
2(8Gu
-,OTb
48K
48K
48K
3)I
4x
3)7If
4+
3+8G
4)8J
408G
4{
38Je
3)If
3-7Jf
48Je
1,7fx
4)8J
4{
0):KVf
27FVu
3+8G
48J
1):Vt
48Mf
-7MUdq
3+8L
2)Gf
3(8Gf
4,J
3+:Iu
4)M
4Y
3)8G
1)7Lfu
3)<I
4;I
0(6Vft
3)G
3(8Gf
4Ju
4,V
4K
4K
4,X
4Y
1->FVfu
2)8Kf
2)8Jf
3)8G
3)8G
4J
2+8Ih
4,8I
4f
-7MUdt
./@MUes
./@MUes
48K
4,8I
4K
2(V
4+J
3(8G
3Eu
1'7Ofu
48K
4K
3(8G
4,I
4;X
1-=Ef
38J
38I
4I
3.>G
-,>Vd
4fy
4;
4Kj
4)>G
4w
4-J
3)8Gf
3+7
3)Ift
3:u
2):G
4i
1:Ifu
2+:Gu
3+IXhy
4;x
3,:If
38
38Jf
4J
2)7Gu
38
4+
4/8
0+Fhx
4w
4-
4i
1+8IY{
3+IXhy
4J
4J
2)=G
3)<G
3+
3?
4L
2)8Iu
-,>d
4Y
1)8GVs
4V
3V
4V
1)8GVs
3<G
3<G
-(;GTdt
3);F
3Jfu
3<
4)8u
4i
4i
4)8G
1/;IVeu
4);
4:
4,8
4:
4:
4=G
38y
4i
4)8Gu
4I
4I
4I
4x
4iu
4)8G
3(<G
3)=G
3:k
3:k
0+8GUu
4,
4V
4,f
4,
0+8GUu
0):Fjt
4+;G
3+8Gl
/(>GVk
4+u
4+u
48h
4)@G
48IYh
4)<Jf
4Yi
4Yi
2,8GU
4+u
4IXhu
4);Gj
2)<GVu
48h
4)w
4{
2,i}
4w
4,w
4w
4w
4+y
4,w
4,w
,'KTkt
3Ih
4z
4<
1-;Ju
4e
3fx
48i
3)Gh
2)GUdu
4i
3;e
4<fy
2)Yi
3Ik
1,Gfu
.(7GXfu
4I
4Vfu
4Y
4k
4<
4j
4j
3Vu
4J
2,7Lf
3-7
4;I
4;I
28Gu
4I
4I
3,8GVhu
4,h
2jx
4-f
4i
48fw
4w
2':Jf
3)<I
3)<I
2):Gi
4f
3<
4<
2):Gi
3;e
2)8GVft
2)8GVft
2,8w
2,8w
48x
4;h
4;h
/8GUfu
3Vu
3Vf
3)7G
38Gi
1,Ifu
2:GVfu
1)8Vfu
))4ETdt
/)Ifu
3J
3)>G
3)>G
1(8Gju
.)=GVfy
2:K
4h
0)8fu
4If
4J
4z
4Y
3+<
4hx
4:G
4,h
4i
-)Ifu
4)ju
3)ju
3):
3j
4+:
4iu
4eu
4+h
3)Iju
/,8GVfu
4X
48Kf
4,
4i
4)8u
4X
3y
4{
2)Xfu
3Jf
4I
4,8
4-8
.(7FVdw
3)I
4i
4Xe
4x
4j
3);f
/7KVy
1+8Gfx
4I
4j
4):
008kt
4i
4J
4,h
4)ju
4z
3Xfu
3)8Ift
4Ju
3G
4G
3)GXfu
4Y
4,8
4)Jx
38hu
4h
3):fu
4;
4y
.:FXfs
3i
48Kf
4j
4)8u
3fz
3i
4+
,/IVfs
1,;Xt
4,L
4:
0-8Vfu
/)8Ghu
4Y
4i
4i
1GVju
1GVju
4j
4j
2)Vh
3)8Vi
3)Vf
0(GYiw
0(GYiw
3Xiu
4)7Gf
3);Vfw
2Xy
2Xu
4fy
4fy
4:x
4:x
2)Gt
1)8GVlt
4h
4i
3ju
4h
4h
1)8GVlt
0/@OVu
00@Ofu
4J
3-<I
4,;I
3,;Ju
3Lu
4J
3)=Ku
3.8J
4)>I
3)8Vh
4);I
4;I
4u
/(:MXit
3GYf
4:I
4i
4<
4K
38JXj
4X
38j
4i
38JXj
38JXj
3);K
4<
4K
2IVf
+5ATcu
0(7FUi{
17FXhw
2,<G
18Vfx
4[
4)j
3+fu
4I
4-8
4,
2)fu
4)8
0):GVfu
3)8Ghu
4,;
16GVey
4:
2u
3ju
4,;
06GVfw
4)8Gi
208
4-
3)8w
2:GVfw
4;u
38Vfx
3)7G
/':GVes
4,iy
3+w
4)ju
4):
3)8f
4,
1);Ge
4)<
/'8GVs
/-GVfu
4:
/)6FVdu
1)8Gt
4U
4U
3Ifu
3Ifu
2,8Ghu
2.8Ghu
*1@KSiu
2(8G
3)
3);
3)Ki
/'8GVju
4+h
3;Jf
4L
/8IVhu
4.
4;
4;f
3)8ju
4,
4):x
07Vfu
2,f
2):e
4+:G
2)7Gf
3-<f
4+
38Y
4x
3+Ix
4)8f
48iu
3)8Gf
4);
48]
0(;Ldu
3):i
4)8K
3-8Iey
4,
4+8f
4<
4+i
4)=
3);I
3.Ih
1+Gix
.1:IUeu
3):Kf
3);h
3;Gf
2(Gf
1):j
3)ku
38Gfu
3L
4K
3)Ju
4Ih
4,8
,+@LUs
0'8Gfu
4;
4,
07Vfu
2,f
2):e
4+:G
2)7Gf
4+
38Y
4,
4<
4+i
3);I
4y
3):Kf
3);h
4I
4fy
4fz
4+
3)8i
2(8f
4-f
4,
2)8fw
4+j
4j
4,Gw
4,
0)<IVfu
4Ji
2(>Ieu
3-
3/f
4,f
1/>Ex
3;G
3,=G
1)8Ie
1(Jf
4Jh
4J
0Vhu
0:Vhu
4+;
0'>Vfw
4;
1':Vfw
3:Ihu
4+h
4,8G
30fu
4,
2+Glu
4-h
48
4.
48Jf
4x
4);
4);
2+Gfw
3,Gfu
2/:F
4+<G
4+<G
38I
4)8I
4,h
2)<Gf
28
4-J
4-J
/'<GViu
16Ij
4;f
4J
48f
3)7Gf
3):i
4)=
4<
*1@KSju
3+hx
4Ih
4Ih
4Ih
/)J[ht
4JXf
3Z
4Z
3V
4Xh
4Z
1JXu
/(:FXft
3Xf
4Y
4Y
48m
4w
/(Efs
/):J[ht
4Z
4Xh
1)8G[hu
1)8G[hu
4j
4Xf
1);V
4:J
4V
4:w
1);V
/(8G[es
3]u
4X
4X
4X
4Y
4Yu
3Yu
3Zu
2Vf
3)Y
4X
4Z
4Y
/(8G[es
3+8fu
3+8fu
2)8Gx
+,<DRcy
/,:GVf
3,?G
3-;G
2y
2,>Gfx
1)8Vfu
4x
4w
2)?GVy
4)x
4Vu
4<
08Vj
4+u
4{
4+
3z
1)<GVfu
4-
4u
1,ft
/'7Vj
0)8GVf
4);
3fx
4)w
4hy
4)=
4y
4;
4+u
4{
3lu
,(ETet
1(8LXju
4Ih
4K
38Lh
4Ih
4K
0)8JYet
08JYfu
2JY
1+8M]e
4GY
3)7L
3)7L
3)7L
4X
48I
3Zf
4x
(#;EZns
-;FXkw
1)7Ie
2)8Ie
.+KY
.)7IUfw
1,8f
0)8Jz
3,7Jf
1)6GVfu
3f
4IX
2GYhu
4<f
4X
1(:GVeu
4G
3)Geu
2fu
2G
4Vf
4Jj
48j
3)h
48i
4Jh
3)Ih
4Xi
4X
1):GViu
/+:KVft
3Yh
4Jf
48J
3If
3=Jf
28JYx
4x
4i
4x
2)IVf
0)F]fw
48I
2)8Giu
4Gf
1,8Jhu
0IVhu
3GVkw
28Gj
3)7Fhw
4):y
4<h
4)8GV
-'FUjr
4j
4+;Gfx
3X
3X
3Ij
0)7FXiw
2)8[hu
1)?Gfu
0(Ut
3)i
4)8h
2)7G
4/8
4-:
4f
4hu
4i
4Yi
4<G
2,GYhx
3+8f
4K
4j
4Xi
0);fu
4<
4X
1;GVdu
+'<Cju
4)7G
4ez
3)7Gju
4J
/):LViu
4X
4+8
3GXk
3):G
4Jk
4X
3)8fw
2):GXfx
4<
4+8
1:Gi
2)KVeu
3V
3:i
/)8GVfy
4i
1)8IZhx
4X
1)8]u
28X
4Y
4Y
08Xfu
4Yu
1Uf
4V
3;
3;
3:J
.(7GUhy
48iy
2G
2G
0)<JVh{
4,8J
4Vfw
4)8ft
3Xj
4j
4X
4<
0)8GTft
3V
1+h
4+f
1i
4):u
17Ij
3,7Jf
48j
2):Gj
4y
4y
3Yi
4Y
3JVk
4Ki
1:MVmu
4f
4,
4K
4;J
4Y
3,7Gf
4,f
4)G
4)<G
0+=Gnu
38e
4i
4;G
3Jhu
4Khu
4;f
4:
3)Yfy
4y
4IYf
3^eu
4X
4I
4I
3)8h
3+;GXf{
4+;Gfx
4):I
4:J
3,<
4):
3+:Gu
*(6GTdt
1i
4L
4Vf
,)8GVfu
3V
/8Veu
4h
4:GX
2;Keu
2+:Kf
2):Xfu
4Y
/+<JYiw
3+:fx
3)Ffu
48J
4;J
4-8I
4Zfu
4hy
4Gl
48Gk
3):If
4):Jf
1)8GYdw
4,8i
2)GVx
4fy
4;i
4=
38Geu
28ju
4+8
4;
1)Ge
1)Gf
2)7GXfu
4Y
47Gf
3)=Gf{
3)<fu
3ft
4Iu
2GXiw
3Xfx
4<G
4<G
0(8IVht
4i
2)Veu
4;Jf
3):i
4<
4V
4V
3Gky
4k
4-
0(5FVt
4G
3Gk
4Yi
4Yi
4X
217FVfu
.+;G[dx
/,:fu
1);GYfu
3V
4Y
4Y
4J
4j
4j
4=
4;J
4;J
0)6Fe
2)7G
2+7Gt
4h
48ht
4;G
4)8
0(7Uu
27GVu
3ju
2+=Gf
4<
3);Ii
4)7Jy
1)8Gf
4V
48J
48J
2+<Jf
4;J
4,;
3)JVh
3fu
3fu
4i
28Geu
3):Jeu
4JX
38
4h
08eu
08eu
2GXx
3Yfy
4Yf
3;u
3;u
3):Keu
4:I
3X
3X
/(:FTn
4i
4<h
4;i
4Vh
2)8GVeu
28GVfu
4;X
4hz
4hz
3>G
3<J
3<J
3);GVfw
4<
3Vf
3Vf
1);Few
4X
4);
08JUn
4f
3Vu
4h
3ix
4;
3lu
3ju
1(7Vm
4)7F
38V
1-=Ifu
4,
4<I
4,:f
3-8h
4)=
1-=Ifu
0(8LXnt
0(8LXnt
3KVf
3Giu
38Ih
4Jh
4Ji
4Jh
4I
3Xe
4IYf
4GV
/=IXnz
/=IXnz
4,Jiu
4i
4iy
4w
4i
48Ify
4hy
4,;If
48Lf
4w
4w
4l
3hw
4i
1:KVjt
1:KVjt
4Gf
4,<Gfu
4h
4)I
4Jf
3);Gh|
4f{
4)8ix
2;Ik{
4Jh
)#;ETjq
1+8Veu
1)GYfu
4.8
,&7Xhy
0<Lhu
3h
0(8GVf
4[
0)8Vi
38Ihu
3l
3;h
4j
4+
38X
3ku
4Vi
4-
3;V
4;
4k
4+8i
1)8Gt
38Xf
2+;GVfu
4iu
4Vx
4,hu
1+=GVhw
/)Ghx
4z
4;
0)7LUfu
4+
3fu
-(=FTfx
4+8G
3Xf
4k
4j
48I
3IZw
3)=I
4)8
4;
1)8Ie{
3)8fx
38fu
1):Vit
4+i
4I
4,8z
1Ge
4J
3:
3Mw
4-8
4;
4,u
3Yj
3X
4;
4iu
4Vfu
3;Z
4;
48
3<Gh
2)8IXeu
3X
4:h
4Ii
2)8iw
4.
3JX
4J
4V
48f
4i
4iu
3Ni
4K
4Ii
3>Gf
2)8Yiw
4j
4;j
4,
4Yj
4,If
4-
48JX
2h
4Xf
4;z
3,8Gu
4)h
3:Vz
4;
4)fy
4f
4fy
08GVfu
4;J
4iy
4ju
4M
4M
4y
2[fw
3Zf
4-
4<
2Xf
3Xf
4Vf
4fu
4y
4k
3V
4V
3Kh
4Kh
4,u
0(GVlw
2Viy
4i
4,fu
4Ih
4X
3+:u
4;
4+8
2)8w
48x
18GVfx
2)7V
3)7V
3G
3:fu
4;G
3h
3)7Lj
4h
4)Ix
4iz
0)8Gft
4u
/(8FVfu
1)8eu
4;G
4=G
4=G
0<IVhy
2Vhy
3<
4i
4;
4;
4:
4=Y
4>
4jz
2Yfx
4y
47Gx
4y
/(7FUeu
2)8hw
3)8fu
4+8Y
4-
4-"""
"""For each feature, how rare it is and its weights, as `write_weight` writes them."""
