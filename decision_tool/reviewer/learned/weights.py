"""What was learned from the labeled sentences. Written by `python -m training.train`; never by hand."""

from collections.abc import Mapping

from decision_tool.reviewer.learned.model import Rate

RATES: Mapping[str, Rate] = {
    "pay": Rate(-2.701, 0.6275, 0.4, -3.09),
    "role_question": Rate(-2.985, 0.568, 1.87, -2.78),
    "next_steps": Rate(-2.719, 0.6203, 1.81, -1.48),
    "repeat": Rate(-2.196, 0.6251, 2.23, -0.91),
    "pushy": Rate(-1.467, 0.6225, 0.91, -4.37),
    "too_personal": Rate(-1.169, 0.5988, 2.81, -2.17),
}
"""For each rule that is scored, how its weights become a score."""
NAMES = """\
A!
B >
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
Ea
Fnd
Fre
Ft
Ebe
Efine
For
Egood
Ehave
Ei
F'd
Gm
Gve
Fn
Ft
Elet
Fike
Emade
Fe
Fy
Enow
Eoff
Epart
Feople
Flease
Ereal
Etaught
Fhat
Ge
Hre
Gis
Every
Ewill
Fould
Eyou
Hr
Cand
F *
Ghow
Gi
H'd
Ive
Gwould
Dre
Ds
E the
Dt
Cbut
Cconversation
O >
Cevery
Cfor
Dree
Eom
G the
Chas
Dow
Ci
D will
D'd
Ell
Df
Dn
E *
Eclud
Iing the
Ds
E fine
Fthere
Dt would
Clink
Dook
G like
Cmean
Cnight
H >
Do
Coff
F >
Gand
Fice
I ?
Dn
Dpen
Dr
E *
Creward
I you
Csite
Do
E a
Fplease
Fthat
Cthat
G i
Hpeople
Ee
F 0
Eough
Dime
Do
Eld
G me
Eo
F >
Cwe
Ent
Dhen
G the
Eich
Eo
Dill
G i
Eth your
A-able
Ey
Cged
Er
Es
Due
Cils
Dns
Drs
Ckes
Clly
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
Csed
Ctch
Ded
Er
Es
Dly
Dor
Cuse
Bback
Dnd
Dse
Cers
Cled
Em
Cody
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
Cial
Des
Dse
Cked
Dly
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
Dng
Cled
Es
Cn't
Coor
Dwn
Cred
En
Cuce
Et
Dle
Dre
Beady
Dge
Drs
Dse
Dth
Cdin
Cers
Dts
Cfit
Dul
Cipt
Dve
Clor
Cman
Dic
Dpt
Cn't
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
Cr's
Dal
Ded
Dty
Dve
Ctch
Ded
Er
Es
Dic
Cver
Cwed
Bfect
Dss
Cfed
Cile
Drm
Dts
Core
Em
Cume
Bgers
Ey
Dst
Chly
Dts
Cies
Dne
Eg
Dve
Dze
Cner
Cram
Cths
Cues
Bhair
Dnd
Et
Dps
Cbor
Cere
Cine
Eg
Cout
Cter
Dly
Biant
Dte
Cble
Ccal
Des
Cday
Ded
Er
Es
Cend
Et
Drs
Dst
Dty
Dve
Dws
Cful
Cged
Dht
Cled
Cmum
Cnal
Ded
Es
Dgs
Dst
Dts
Cons
Dus
Cpal
Cres
Csed
Ctal
Ded
Er
Dor
Cved
Es
Bject
Bkage
Cend
Drs
Dts
Cful
Cing
Blace
Drs
Cbox
Cder
Cect
Dss
Cict
Der
Es
Dft
Dne
Eg
Don
Dse
Eh
Dty
Dze
Coad
Dgy
Dok
Drd
Dse
Dus
Dws
Cude
Dre
Bmail
Dry
Dte
Cely
Dnd
Et
Drs
Cine
Dts
Dum
Cute
Bnant
Cced
Es
Cd's
Dar
Ded
Er
Dly
Cect
Dry
Dss
Cg's
Ded
Er
Dly
Cies
Dng
Dty
Cked
Dly
Cner
Coon
Drs
Csed
El
Es
Cted
Dly
Dry
Board
Cked
Clio
Cmes
Cnal
Dds
Ded
Dse
Coks
Dns
Cr's
Dce
Ded
Csal
Ded
Cugh
Dnd
Et
Dse
Cved
Cwed
Er
Cyed
Ee
Er
Bpals
Dny
Dre
Ek
Cect
Dnd
Es
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
Dph
Ey
Dry
Dte
Cced
Cday
Ded
Er
Ce's
Dnt
Dss
Et
Cibe
Dct
Ded
Er
Es
Dly
Dng
Dos
Dse
Dty
Cker
Cman
Ded
Cned
Ey
Cont
Dom
Dus
Cral
Ded
Dow
Cses
Cted
En
Er
Cves
Cy's
Bsage
Dnd
Ceas
Dnt
Cful
Ched
Dip
Dop
Cing
Es
Don
Dte
Ey
Cn't
Come
Dns
Csed
Es
Dor
Cted
Dly
Dry
Cume
Dre
Btact
Dge
Dke
Dnd
Et
Dte
Cead
Ded
En
Dly
Dnt
Drs
Dsy
Cher
Cial
Dce
Es
Der
Es
Dme
Dng
Don
Dse
Dve
Cled
Cody
Dod
Dre
Es
Ey
Cric
Dol
Cted
Ee
En
Er
Cude
Dre
Buate
Cble
Cded
Cest
Cght
Cire
Clly
Dts
Ey
Cmes
Cnts
Cral
Ded
Es
Csal
Cter
Es
Bvene
Drs
Cice
Dew
Dng
Cous
Bward
Ceen
Drs
Cing
Dse
Cork
Bying
Cone
Csts
A0
B *
D >
Eand
C>
C?
D >
C_ >
Ean
Gd
Ft
Ebut
Efor
Ehour
Hs
Ei
F'd
Fn
Fs
Elast
Em
Fay
Eof
Esince
Ethere
Ewould
Eyear
Ca
D m
Eyear
Dn
E hour
Ed
F i
Gwould
Dpplication
Cdays ?
Ceuro
Gs >
Cfor
Chour
Gs >
Cin
E *
Ds
Ck
D >
Eand
Cmillion
Cpercent >
Kand
Dlus
Crd
Cs
Dt >
Cth
E >
Fi
Do 0
Cyear
Gs in
A< *
C_ *
E0
Ea
Fdd
Hition
Gvert
Hice
Ise
Ffraid
Gter
Flready
Gso
Gway
Fm
Fn
Gswer
Gy
Fpologize
Gplication
Hreciat
Ne
Fre
Grange
Fs
Gk
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
Gnefit
Gst
Fook
Gss
Frought
Fuilt
Gmp
Gy
Ecall
Gn
H't
Hdid
Hnot
Grd
Gse
Fhair
Hnce
Geck
Flear
Foach
Gffee
Gmpetitor
Gnsider
Htact
Guld
Hrse
Fried
Furiou
Hrent
Eday
Femand
Gntal
Gscribe
Fid
Gsappoint
Fo
Ges
Gg
Gn't
Gubt
Fres
Fying
Eeager
Grlier
Fmail
Gbarrass
Fnclose
Gjoy
Fven
Hryth
Fxcuse
Gpect
Kation
Efast
Feedback
Hl
Glt
Find
Floor
For
Hgive
Iot
Hmer
Hward
Gund
Hr
Free
Gom
Egather
Fentle
Gt
Five
Flad
Foing
Gt
Frade
Geen
Fues
Gide
Ehad
Gppi
Gs
Gve
Fead
Hrd
Glp
Gre
Gsitation
Fint
Fold
Gping
Gw
Fusband
Ei
F'd
Gm
Fmportant
Fn
Gform
Fs
Gn't
Ft
G's
Ejust
Ekeen
Hp
Gpt
Find
Fnow
Elandlord
Gst
Gte
Feader
Gft
Fied
Gke
Gne
Fong
Gok
Gst
Gve
Id
Fuck
Gnch
Emade
Gke
Gny
Gy
Fe
Gntion
Gssag
Ke
Fore
Gther
Fuch
Gm
Gst
Fy
Eneed
Gighbor
Gver
Gw
Hs
Fo
Gt
He
Hh
Hic
Je
Gw
Eof
Gten
Fn
Ge
Gly
Fperat
Fther
Fught
Gr
Gt
Fwe
Eparent
Gtience
Ferson
Fhone
Fing
Flease
Fointer
Fray
Gefer
Hsent
Gobab
Hmis
Hud
Fush
Gt
Equick
Ere
Gach
Hl
Iise
Jze
Gcover
Ggard
Gmain
Hote
Gply
Gquire
Gspond
Hume
Gvert
Hisit
Esaving
Gw
Gys
Fchool
Fee
Hm
Gnd
Ht
Fhare
Gop
Huld
Filence
Gnce
Fmall
Gile
Fo
Gld
Gn
Gon
Ier
Ftill
Gock
Gudent
Fure
Hvey
Etake
Glk
Fell
Fhank
Ht
Ge
Hrapist
Ie
J'
Ging
Hrd
Hs
Gought
Gree
Fime
Gps
Fo
Gld
Gok
Fried
Gust
Gy
Hing
Fwenty
Go
Eunderstood
Fp
Gdate
Fs
Evoted
Ewant
Gs
Gy
Fe
Glcome
Gnt
Gre
Fhat
Gen
Fife
Gll
Gth
Fon't
Hder
Grk
Guld
Frit
Iten
Eyou
H'd
Hr
Ca
D gentle
Ehint
Eleader
Eperson
Esecond
Fmall
Eword
Dccept
I my
Ford
Iing to
Dfter
H four
Imy
Ithe
Dllow
H me
Ethough
K i
Dm
E i
Dnother
Eswer
I me
Ey
F chance
Gnews
Gpointers
Gword
Dpologi
Jes for
Dre
F the
Jre
Gyou
Ds
E a
Fmy
Fone
Fyou
Dt
E the
Cbe
Efore
I i
Jwe
Eing
Elow
H is
Etween
J us
Dump
Ging this
Dy
E what
Hen
Ccall
G me
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
Ensider
K this
Euld
H i
Iwe
Iyou
Cdear
G *
Did
F i
Gmy
Gthe
Gyou
Do
E i
Fnot
Fthe
Fyou
Ees
G the
Hyour
En't
Drop
Cenjoy
H the
Dveryone
Dxcuse
Cfollow
Iing up
Er
F a
Gthe
Fgive
J me
Drank
Durther
J to
Cgentle
I reminder
Et
Ft
Dive
G me
Gn
Fing
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
Hs a
Di
Ere
G me
Donest
Eping
Ew
F are
Gdid
Ho
Ggood
Gis
Glong
Gmany
Huch
Goften
Hld
Gsoon
Gwould
Durry
Ci
D already
Gso
Gways
Fm
Fnswered
Fpologize
Gpreciated
Fsked
Gsume
Fttach
Fwait
Ebelieve
Fought
Ecalled
Gn
H't
Foach
Gntacted
Guld
Fried
Edemand
Fo
Gn't
Gubt
Eemailed
Fnclose
Gjoyed
Fxpect
Ked
Efeel
Glt
Forgot
Gund
Egather
Fot
Fuess
Ehad
Gve
Feard
Fold
Einsist
Ejust
Ekeep
Fnow
Eleft
Fied
Fook
Ied
Gst
Gve
Id
Emay
Fessaged
Fust
Eneed
Gver
Foticed
Eowe
Epaid
Fromised
Ereached
Hlise
Jze
Gmain
Gquire
Esaw
Fee
Fhare
Gould
Fold
Ftill
Etake
Fhank
Fook
Fried
Gust
Eunderstood
Evoted
Ewant
Ied
Gs
Fon't
Hder
Guld
D'd
F also
Hppreciate
Hsk
Gbe
Glike
Hove
Gneed
Gprefer
Greally
Gwant
Helcome
Ell
G keep
Em
F *
Ga
Hfraid
Gback
Hegging
Gcurious
Gdisappointed
Hying
Geager
Hmbarrassed
Gglad
Hoing
Ghoping
Gjust
Gkeen
Glooking
Gnot
Gon
Gprobably
Jud
Grecovering
Gstill
Hure
Gthe
Iree
Hrying
Gwriting
Eve
G already
Jways
Hbeen
Hgot
Hhad
Ieard
Hnot
Hstarted
Htold
Df
E i
Gt's
Fthere
K's
Fyou
I'd
Dn
E addition
Fcase
Fmy
Ds
E a
Fit
Fthe
His
Fyour
Dt
E has
Fis
Hn't
Fsays
Fwas
Gould
E'd
G be
Fs
G been
Hclear
Himportant
Honly
Cjust
G a
Hbumping
Hchecking
Hso
Ckind
Gly accept
Jlet
Jrespond
Lvert
Jtell
Jupdate
Clet
F me
Gus
F'
Dife
G has
Eke
Cmake
G sure
Ey
F *
Gi
Fbe
De
Dight
H the
Iyou
Doney
H isn't
Dy
E application
Fback
Gest
Goss
Fcard
Gurrent
Fearlier
Fhusband
Flandlord
Hst
Hte
Fmother
Gum
Fneighbor
Gotice
Fold
Gnly
Fparents
Htience
Gresent
Fquestion
Fresume
Fsavings
Gon
Ftherapist
Fwife
Cno
Ebody
I has
Et
F sure
Con
E a
Ece
G more
Ee
F more
Gwould
Ely
G me
Dpen
Dther
Dur
Cpeople
Erhap
Is you
Fmit
I me
Dick
Ging up
Dlease
I accept
Kdvise
Jbe
Jconsider
Jdo
Jexcuse
Jfeel
Kind
Korgive
Jget
Jinform
Jkeep
Jmake
Jnote
Jplease
Jsee
Khare
Jtell
Kreat
Dopp
Cquick
Creminder
Esend
Fpect
Dough
Hly how
Csecond
Ee
F you
End
G me
Ging this
Dhoot
H me
Fuld
I i
Jmy
Dince
H my
Ithe
Iwe
Iyou
Er
F i
Do
Eme
Gbody
Gone
J as
Kof
Erry
H for
Ito
Dtill
H hoping
Dure
Ctake
Dell
G me
Dhank
H you
Hs once
Ft
G'
Ee
F *
Gadvert
Gbank
Gjob
Gmessage
Goperating
Gposting
Gsecond
Hooner
Fre
H has
Iis
H's a
Eis
G is
Do
E add
Fbe
Euch
Hing base
Drying
Dwo
Cunles
Cwant
Ged to
Es
F my
De
E are
Fcould
Fhave
Dhat
G a
Ire
Hdid
Ioes
Hhappens
His
Hkind
Hmade
Hwill
Iould
G'
Hs the
Een
G do
Fre
H do
Fther
Eich
H of
Eo
F makes
Gwould
Ey
F did
Ghave
Gis
Dill
G i
Hthe
Kre
Hyou
Eth
G my
Hthis
Dould
H i
Jt
Ithe
Lre
Iyou
Cyes
Dou
F are
Hsked
Gcan
Gdid
Glook
Gmade
Iy
Hentioned
Hust
Gneed
Gowe
Gsaid
Heem
Hhould
Htill
Gwill
Hon't
F'd
H be
Gll
I find
Gre
Fr
G answer
Hcompetitors
Hpost
Hsmile
A?
B >
C_ hope
Ci hope
Aa
B * i
C0
C_ *
E>
E?
Eabout
Ffter
Fllowance
Gone
Fnd
Fs
Ft
Eback
Fefore
Gtween
Fonu
Fus
Gt
Fy
Ecall
Grd
Fhance
Ige
Geck
Flerk
Foffee
Gntract
Hversation
Gpy
Eday
Feal
Ggree
Fivorce
Eeven
Efit
For
From
Egift
Grl
Ehire
Ei
Ff
Fn
Gcome
Gterview
Hroduction
Fs
Ejob
Eleader
Gtter
Fike
Emeet
Foment
Enudge
Eof
Fn
Gce
Ge
Fpen
Fr
Fut
Epanel
Gyment
Ferson
Fhone
Flann
Foint
Gst
Froces
Equestion
Erate
Feminder
Found
Eso
Etalk
Feam
Gst
Fhat
Fime
Fo
Frip
Eversion
Fisit
Ewedd
Fhen
Gich
Go
Ford
Frite
Eyet
Fou
Cbackground
Ed
F moment
Deginner
Etter
Dig
Et
Dless
Dorn
Ettle
I of
Drief
H introduction
Dudget
Elly
Ccall
Endidate
Erd
Feer
Dhance
I >
Jto
Gge
I >
Ft
Dlose
Doffee
Empany
J phone
Kthat
Enclusion
Fdition
Ftract
Kor
Holler
Fversation
O about
Epy
G of
Euple
I of
Dut
Cdate
G by
Ey
F >
Gto
Decision
K >
Esk
Discount
Fpatcher
Dream
Cfact
Eilure
Fr
G chance
Emi
Gly wedding
Evorable
Dellow
Ew
F questions
Dirm
Exed
Dlat
Dool
G of
Erm
Gality
L >
Ger
Driend
Ily nudge
Durther
Cgap
Denerou
Ftle
I reminder
Dift
G card
Dood
G deal
Hplace
Htime
Hword
Dreat
H deal
Duide
Chead
Dint
G about
Is
Douse
H or
Duman
Endr
Erry
Dybrid
Cjob
Dunior
Ckindnes
Js >
Cleader as
Egend
Dine
Ettle
I >
Jnudge
Jon
Eving
Donger
Et about
Gto
Cm
Dan
F who
Fager
Ester'
Js degree
Etter
I of
Deet
Essage
J with
Distake
J if
Doment
Enth
H >
Ether
Cnew
F post
Dice
Eght
Do
Ermal
I day
Ete
Duisance
Ember
Cpanel
Erent
Dension
Ermanent contract
Fson
I of
Ial
Dhone
H call
Droblem
Cquick
H call
Jonversation
Inudge
Fet
Creason
Eference
Hral
Eply
H >
Iby
Esponse
Eview
I after
Dight
Dough
Dule
Cscale
H of
Deason
Econd
I copy
Jinterview
Jtime
Jyear
Ense
H of
Dhift
Eort
Fut
Dign
Ging bonus
Emple
Engle
I mother
Dmall
H gift
Eile
Dtand
Eeady
I job
Dubject
Eit
Ctalk
G about
Deam
G that
Ext
G on
Dhank
H you
Eird of
Dime
G that
Gtable
Drainee
Dypo
Cverdict
Diew
Doicemail
Cwage
Ey
Deek
G is
Dhile
Dord
G for
Irom
Hon
Dritten
Cyear
G >
H?
Hthat
Es
F or
Bble
E _ get
Hprovide
Fto
H get
Iprovide
Cout
F *
H >
G_ >
I?
Ianalyst
Kd
Jpplication
Lrenticeship
Jt
Icandidacy
Kreer
Kse
Jompany
Idate
Ky
Iexperience
Ifellowship
Ihiring
Ii
Jn
Js
Jt
Ijourney
Inote
Ipath
Jeople
Josition
Lt
Iresult
Jole
Istatu
Iteach
Lm
Jhe
Lre
Jime
Ivacation
Iwork
Iyou'll
Ghow i
Git
I >
Glife
Gme
I ?
Hy
I application
Jcandidacy
Jinterview
Gstart
Gteach
Hhe
J analyst
Lpprenticeship
Kfellowship
Khiring
Knote
Kpeople
Losition
Nt
Kstatus
Kteaching
Nm
Kvacation
Iis
Ho
Gwhat
K i
Lthe
Iere
Hork
King there
Gyou
J and
Jr
K career
Mompany
Lexperience
Ljourney
Lpath
F-
Dve
F _ the
Gwhat
K the
F-
Croa-
Fd
Bccen-
Ft
Ep-
Ft
G *
H_ >
Jinvite
Jrequest
Hmy
J invite
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
Hant
Dru-
Dur-
Fate
Ckno-
Fwledgment
Cqua-
Cros
F as
F-
Ct
D _ >
Gmy
Eaccording
Nly >
Fs
G my
Dua-
Fl
Bd
C says
Cd
D _ what
Ea
Eto
G what
Eyou
Dit-
Fion
I to
Ial
Dre-
Fs
G >
H_ the
Cmir-
Cult
F-
Cvan-
Fce
Der-
Ft
G _ me
Dic-
Fe
G _ someone
Jthe
Hfor
K someone
Hon
J the
Es-
Fe
G _ to
Hyou
K to
Be
C _ >
Bffor-
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
Ifinal
Ii
Ilast
Imany
Jerger
Ipanel
Iround
Ithat
Jrial
Iyear
Ga
H year
Gfive
K years
Hour
K rounds
Gi
Ht
I >
Gme
I >
Hy
I last
Gnext
K *
Gso many
Gthat
Ie
J final
Kmerger
Ktrial
Hwo
F-
Fnoon
J _ the
Bgain
F *
G>
G_ >
Iam
Ii
Ime
Iof
Ithe
Iyou
Gabout
L the
Hs
Gbecause i
Gfor
J the
Gi
H am
Gon the
Gthank
L you
Ie
Gwith
F-
Fst
H _ >
Kother
Ime
K >
Ithe
L others
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
F on
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
Blarm
F >
F-
Cive
F-
Cl
D _ >
G?
Gof
Gthe
Ho
Gwell
Ei need
Fn
Fs
G well
Emy
Enight
Eright to
Ethree
Dow
F _ say
Ito
Gme
I to
Gto
F-
Fance
J ?
L >
K_ >
Fed to say
Cmos-
Ft
Cone
F >
F-
Eg
F >
G_ >
Iare
Ithe
Gto
I the
Gyou
J are
F-
Crea-
Fdy
H >
I_ me
Ly
Kthe
Kyou
Ithank
Ned you
Jold
M my
Cso
E _ to
Fhave
Flike
J to
Ctho-
Fugh
I i
Cway
F _ in
Ime
Ithe
Jo
Iup
Gbeen
Glook
F-
Fs been the
Bm
C _ >
Fa
Gbout
Gnd
Fbe
Fcandidate
Gheck
Ffor
Fin
Hterest
Fmonth
Gy
Fnow
Fof
Gn
Hce
Gut
Fright
Fstill
Fthat
He
His
Go
Fup
Fyou
Da
Egain
Esham
Ied of
Et my
Dby
Dcuriou
Grent
Dexcit
Ied about
Dflexible
L on
Eollow
Jing up
Dhoping
Di
E right
Fstill
En
Djust
Dkeen
Dlooking for
Dnot
Don
Dpresent
Dreach
Iing out
Fsend
Jing my
Dso
Etill
Eure
H that
Iyou
Dthe
G candidate
Eo be
Erying
Dvery
H interested
Dwait
Hing for
Cong
F my
Gthe
F-
Dun-
Ft
Bn
C _ *
F0
F>
F?
Fand
Gt
Fbefore
Gy
Ffor
Fin
Hterview
Gs
Fman
Fso
Fto
Fwith
Goman
Dafternoon
Enswer
J >
Kbefore
Ly
Kto
Eppointment is
Errangement
Dearly
Email
Exception
Fplanation
O >
Dhour
H >
I?
Didea
H of
Enformational
Q interview
Fterpreter
Iview
M with
Doffer
I ?
Jfrom
Jis
Eld
Epportunity
O to
Dupdate
Caly-
Fst
H _ >
Kthe
Iat
Iopen
Irole >
Cd
D *
E_ *
G0
G>
G?
Ga
Hbout
Hnswer
Hppreciate
Hs
Isume
Ht
Gbe
Ien
It
Gcan
J't
Gdo
Ies
Geach
Hxpect
Gfami
Hor
Ghas
Ive
Hope
Gi
Hn
Hs
Ht
Gjob
Gknow
Glearn
Jve
Hike
Hook
Gmade
Iil
Inagement
He
Intion
Hore
Huch
Hy
Gnever
Ho
It
Gof
Hn
Ice
Ie
Gpart
Hut
Gsaw
Hhould
Jw
Htart
Iill
Hure
Gtalk
Heam
Hhe
Jm
Jre
Iink
Js
Hime
Hook
Gwant
Is
Hhat
Iich
Hill
Hon't
Jder
Iuld
Gyou
Ea
Frrange
Fsk
Ft
Ecall
Gn
H i
Fould
Edo
Ges
I it
Eexpect
Efavorable
Finish
Ehave
I not
Fear
I about
Fow
H it's
Imuch
Iyou
Ei
F assume
Gbet
Gcan
J't
Ghave
Hope
Gknow
Gpromise
Gshould
Gthink
Gwant
Is
Hould
F'd
H be
Iexpect
Ilike
Iwant
Gll
I bring
Gm
H starting
Gve
Ff
Fn
Fs
G the
Kre
Ft
G has
His
G's
I on
Eknew
Elast
Feft
Emake
Fe
Fore
Gst
I of
Fy
G family
Eneed
Gver
Fo
Gbody
Gw
H i
Eon
Ge
H on
Fther
Epick
Eread
Esee
Gnd
Ht
Fhould
K be
Fo
Etell
I me
Fhat
I i
Ge
H team
Hn
Hy
Gink
Hs
I job
Ewant
I to
Ied you
Gs
Fe
G can
G're
Fhat
Go
H does
Iwould
Fill
I be
Fonder
Grk
Guld
J appreciate
Klove
Eyou
H will
H're
Hr
I team
Cew
E >
Cnou-
Fnc
Dua-
Fl
Coth-
Fer
H _ >
K?
Kand
Kof
Icandidate
R >
Iday
Ifirm
Ioffer
N and
Cswe-
Fr
G >
H?
I >
H_ *
J>
Ja
Jletter
Jme
Ky
Jonce
Jto
Jyour
Hat
J once
Hbefore
Iy
J the
Hfrom
Hit
Hme
Iy
Hon
Hso
Hthe
Jis
L >
Io
J my
Hwere
Cxie-
Fty
H has
Eo-
Fu
Cy
D _ >
G?
Gabout
Gfor
Hrom
Ginto
Ht
Gof
Hn
Gregard
Gthat
Gwould
Gyet
Hou
Eadvice
K for
Echance
K you
Efeedback
Einsight
Ejobs
I for
Emore
Gvement
M on
Enew
Hs
I on
Jregarding
Eof
Fpening
Fther
Epointer
Ls for
Equestion
Ethought
Fips
Eupdat
Eword
I on
Dbo-
Fdy
H >
Iwho
Don-
Fe
G >
H_ >
Dth
F >
G_ >
Ican
Ii
Iparticular
Ishould
Ithat
Kis
Gelse
Gfor
Gin
Gnew
Gsince
Gto
Gunder
F-
Fing else that
Ji should
Kn particular
Bpart
F-
Fment
Colo-
Fgi
H for
Hze
J _ my
Kfor
N my
Kif
Cpea-
Fr
Dli
F _ a
F-
Fcant
J >
K?
K_ >
Js ? >
Htion
L >
M? >
M_ be
Osays
Othe
Mand
Mfor
P the
Mstill
Fed to a
Ey
F >
G?
H >
G_ >
Ithe
Gfor
J the
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
La
Mn
N update
Ny
Lit
N if
Lyour advice
Jion
Fntice
Kship
Cron
F-
Brchive and
Ce
D >
E_ 0
G>
G?
Gallow
Gbiggest
Gcontrol
Gfor
Ggiven
Gnext
Gon
Hr
Gplann
Greal
Gseeing
Gtalk
Hhe
Hoo
Ea
Flready
Fttach
Ebusy >
Eclearly the
Eexpect
Egone
I >
Ein
G the
Ethe
H biggest
Inext
Hre
Hy
Eunder
J control
Ewe
G talking
Gll
I >
Eyou
H seeing
Hr
Da
Dn'-
Ft
Coun-
Fd
G 0
H>
H_ >
Hthe
Cran-
Fge
H for
Ithe
Hment
L >
Div
F >
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
Fbe
Hen
Fcan
Fdid
In't
Hrector
Go
Hes
Fgo
Fin
Fmatter
Hy
Fof
Gn
Gther
Fread
Hference
Gule
Fsaid
Il
Hw
Gtand
Gure
Fthank
He
Fwas
Ghether
Gill
Grote
Fyou
Da
E *
Fmatter
Freference
Gule
Fthank
En
Dgood
H as
Di
E did
Go
E'd
Fm sure
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
Dsoon
H as
Dthe
Gre
Eo
F the
Gwhether
Dwell
H >
I?
Iand
Eork
Dyou
G asked
Hcan
Hdidn't
Hmay
Hsaw
Hwill
Gr
Cham
F _ my
Gof
F-
Fed of my
Cide
F-
Ck
D ?
F >
E_ *
G>
Gabout
Ht
Gbecame
Gi
Gthat
Ie
Jre
Ho
Gyou
Jr
Eagain
J >
Efor
H at
Ehow
H the
Iyou
Eif
G there
Eme
Ethat
I you
Ge
Ewhat
I became
Gen
I you
Hther your
Eyou
H about
Ito
Ded
F >
G_ i
Ithe
Jo
Gabout
L the
Gme
I to
Gon
Gto
Gyou
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
J and
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
Fwith
D0
E >
Fand
D_ >
F?
Fafter
Gnd
Fbad
Gest
Fcollege
Hmpany
Hnvenience
Fdesk
Goor
Fearlier
Lst
Gnd
Ffirst
Fhour
Fi
Gn
Hstead
Hterview
Flast
Fmuseum
Foffice
Gld
Gr
Fplace
Goint
Fso
Gtage
Irt
Fthree
Gime
Go
Hp
Gwo
Fyou
Da
E bad
Fdesk
Ell >
Dfifteen
Frst
Dhome
H >
I?
Dleast
I a
Dme
Ey
F best
Gdesk
Gearlier
Glast
Gold
Dnight
I >
Eoon
Donce
H >
Dsea
Dthe
G college
Hearliest
Ind
Hinterview
Hmuseum
Hstart
Htop
Fis
H stage
Free
Ewo on
Dwhat
Fich
Dyour
H company
Knvenience
Idoor
Iearliest
Iplace
Ctac-
Fh
G >
H_ >
Jgift
Ha
Ged a gift
Gment
K >
Dem-
Fpt
H to
En-
Dra-
Fctive
Budit
F committee
F-
Ctum-
Fn
Bvail-
Fable
J _ the
Coid
F-
Bwait
F your
F-
Dre
F that
F-
Dy
E >
F_ work
Ffor
Grom
J work
Ckwa-
Frd
Ababy
Cck
E >
F?
G >
F_ *
H>
Hanother
Is
Hin
Hme
Iy
Hthe
Jis
Hwith
Hyou
Kr
Fand
Ffor
I the
Grom
J you
Fin
Fon
H the
Kis
Fto
H me
Jy
Iyou
Fup
H in
Fwith
J you
Eg-
Fround
K _ the
Lcheck
Cd
D *
E>
E_ >
Gis
Eit
G is
Emoment
Dge
F-
Cker-
Fy _ >
Cllp-
Fark
Cnd
Dk
E _ >
Fis
Er-
Crga-
Cse
E ?
G >
F_ >
Hmore
Fonce
J more
Be
C >
D?
E >
D_ 0
F>
F?
Fabout
Gppreciat
Gs
Fby
Ffirst
Gor
Grom
Fgood
Fi
G'd
Gf
Gn
Fkindnes
Flast
Fmy
Fnext
Fof
Gn
Fpart
Fremote
Fsecond
Fthat
He
Go
Fup
Fweek
Hlcome
Ghat
Gith
Fyou
Ir
Da
E kindness
Fsecond
Eble
H to
En
Fnounc
Esked
Et my
Eway
Dback
H in
Erief
Dcomfortable
Fnsidered >
Ofor
Euriou
Js to
Lwhat
Ddoing
Fne
H remotely
Dfair
Eollow
Erank
Dgiving
Elad
H if
Iof
Ito
Eood
Erateful
L for
Mto
Feat
Dhappy
I to
Eonest
J i
Gor
Ied to
Fping
J for
Din
F your
Fform
Jed of
Fstructive
Fterest
Led to
Fvit
Dkeen
H to
Fpt
Dleav
Hing a
Eook
Dmade
Fking
J a
Eost
Fved
Euch
H appreciated
Ey first
Dnext
Doblig
Ied for
Lif
Ef
En
Epen
H to
Dpaid
H for
Frt
H of
Eleas
Eossible
L ?
Eroud
I to
Dready
Fceiv
Fluctant
M to
Eunn
Dso
Frry
Etart
Eure
H that
Jo
Dtaken
Ging
Ehankful
L for
Mif
Mto
Fe
G last
Gre >
Eold
H ?
Ereat
Dunfair
Ep
F for
Ffront
K that
Eseful
J to
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
Hof
J the
Eu-
Fse
H _ a
Kfirst
Khave
Kthe
Kwere
Ii
J have
J'm
Iof
K a
Lthe
Ithe
L first
Ly
M were
Dom
F-
Cen
E _ >
H?
Ha
Ifter
In
It
Hcustomer
Hdays
Hfor
Hhard
Hin
Hmy
Hof
In
Iver
Hsince
Hto
Hweek
Iith
Hyear
Fany
Fdecid
Ffill
Jed ?
Fhard
Flow
I since
Fmade
Goved
Fnine
J days
Go
Fopen
Fpass
Jed over
Fquiet
Fread
Fsober
K for
Fthe
Ire
Hree
K weeks
Iough
Grying
L to
Gwo
I weeks
Funemploy
Ned for
Fwait
Gell
Cfor-
Fe
G *
I ?
Ji
H?
I >
H_ >
J?
Jafter
Kpply
Jbook
Jcome
Mmit
Jgo
Jhave
Koliday
Ji
Knterview
Jmeet
Jspeak
Jweekend
Hevery
Hi
I apply
Jbook
Jcome
Jgo
I'd
Hor
J after
Iur
Hso
Hthe
K holiday
Ss
Linterview
Lweekend
Kn
L >
Hwe
J speak
Hyou
K have
Ghand
K ?
M >
L_ >
Nthat
Lso
N that
Cg
Dan
F-
Dg
E _ to
Fyou
Ei-
Fng you to
Din
Fner
Chin-
Fd
G _ the
Hme
J >
Hthe
Km
Cing
F _ >
I?
Ga
Gconsider
Oed ?
Gso
Gthe
F-
Clie-
Fve
H _ earn
Ki
Ii've
M earned
Ithat
M i
Dow
F >
Gis
F-
Cnd
Dea-
Fth
Ef-
Fit
H >
I?
I_ >
Kthe
Iand
Iof the
Ipackage
Hs ? >
Csid
F-
Dt
E >
F_ of
Fat
Ct
Dte-
Fr
G >
H?
I >
H_ >
Ji
Jthe
Ko
Hif
J i
In
J the
Hof
Hthan
L the
Dwe-
Fen
H *
J and
I_ and
Ki
Itwo
Ius
K i
Cyon-
Fd
Big
D _ ?
Eguy
Ethe
Dge-
Fst
H _ facing
Ichalleng
Qe
Cll
Ct
D _ >
Blank
F-
Ces
E _ and
Fyou
Es
F you and
F-
Cood
Cue
Board
F >
G_ will
Gand
Ghas
Gis
F-
Dt
E >
Cnu
Es-
Cok
E _ *
Hon
Fa
Ee-
Es-
Dt
Es-
Crin-
Fg
Dn
Css
E >
F_ a
Flike
Fwas
I a
Cth
E _ *
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
G _ wine
Hof
J wine
Eo-
Fm
G of
Cx
Brain
F-
Dnc-
Fh
G _ *
Ed _ shout
Cead-
Ek-
Fdown
Cidg-
Fe
Def
F >
Gintroduction
Gon
F-
Dll-
Fiant
Dng
F >
G?
H >
G_ the
Gmy
Gthe
Iis
Gup
F-
Coke
Fn _ and
Dth-
Fer
Dug-
Fht
H _ to
Mgether
Ime
K to
Ius
K together
Iyou
L to
Cush
F _ on
Gup
I on
F-
Buddy
F-
Dge-
Ft
G _ a
Hfor
Cild
F open
F-
Et
F-
Clli
F _ of
Gout
F-
Fed out of
Ey
F ?
G_ >
F-
Fing ? >
Cmp
E _ up
Fthis
Ei-
Fng this up
Cndl-
Fe
Cri
E >
Ee-
Dn
Ee-
Cs
D _ the
Efor
Dines _ on
Iand
Iclas
Hs class on
Dy
E so
Ct
D _ a
Gfeel
Gis
Glike
Gmy
Gone
Grather
Gthe
Gwant
Is
Hill
Ei
F wanted
Hill
F'd
H feel
Ilike
Gm
Ft
G was
Enot
Ethe
Eyou're
K my
Cy
By
C *
E >
Fso
D_ >
Fbefore
Fday
Fend
Fi
Fmail
Geasure
Fof
Hfice
Fso
Ftime
Fwhich
Fyou
Da
De
E mail
Dhow
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
Dwhat measure
Fen
Fich
I day
Jyou
Dyour
H office
Ac
Bafe
Clen-
Fdar
Dl
E >
F?
G >
F_ 0
H>
H?
Hat
Hoffice
In
Hthe
Hweek
Hyour
Fa
Fin
Fme
H on
Fthe
His
J week
Go
Fyou
I ?
Ir
Ee-
Es-
Dm
Cme _ >
Ha
Is
Hfrom
Facros
Ks as
Fthrough
Dpu
F-
Cn
D _ >
Ga
Hbout
Hny
Ht
Gbe
Gconfirm
Iunt
Gdo
Ine
Git
Glook
Gme
Hy
Gon
Gput
Gthe
Gwhere
Gyou
Eagree
J on
Ebe
G at
Hdone
Echange
Fount
Edo
Eget
Five me
Ei
F count
Fmagine
Emanage
Gtch
Eonly
I do
Eprepare
Govide
Esee
Gnd
Fhare
Fpeak
J about
Ftop
I looking
Etalk
Ewe
Eyou
H confirm
Iput
D't
F _ about
Ithe
Jo
Gbe
Gkeep
Gsee
Htand
Gwait
K to
F-
Dce-
Fr
Ddi-
Fd _ of
Gacy
Ht
I _ >
Jare
Ie
J >
K?
L >
K_ *
M>
Mmy
Mthe
Ois
Mwill
Myou
Kfor
N *
Othe
Qis
Kwith
Kyou
N will
Iure
L _ the
Dno-
Ft
Dte-
Fen
Cp
Cr
D _ i
Eor
Dd
E _ declin
Fin
Fwas
I declined
De
E _ >
Fassistant
Fof
Fto
Ee-
Fr
G >
Es-
Dry
F-
Cse
E >
F_ first
Hwas
Fit
Fstudy
K was
Fyou
Ew-
Forker
Ctch
F-
Cuse-
Benter as
Co
Crta-
Fin
H that
Ei-
Fficate
L _ *
Min
O *
Bhair
F _ the
F-
Fman
Dll-
Fenge
Dnc
F-
Fe
G >
H_ could
Jdiscus
Jreview
Hand
Hto
J discuss
Kreview
Hyou
K could
Eg
F _ in
F-
Fe
G >
H_ life
Hmy
J life
Hon
Hthe
Dpe-
Fl
G ?
I >
H_ >
Drg-
Fe
Em
F-
Et
F-
Fer
Dse
F-
Dt
E >
F_ *
Ffor
Fon *
Fthis
Ceap
F-
Dck
F >
G_ again
Ithere
Iwith
Gback
K with
Gin
Gthe
Gwhether there
F-
Fing in again
Df _ >
Dmo
F-
Ds
Es-
Cief _ >
Dld
F >
F-
Fren
I >
Jwas
Coic-
Fe
G _ >
Ji
Hand
K i
Er
F-
Dos-
Fe
G >
H?
I >
H_ >
Hme
J >
Hthe
Dsen
G ?
I >
H_ >
Curn
F-
Bircl
F _ on
Gback
F-
Fing back on
Cty _ is
Blaim-
Dri-
Ds
E >
Fon
Es-
Cean
F-
Fer
Er
F _ me
Ione
Gmy
Gthe
Ho
I me
Gup
F-
Fly the one
Drk
F >
F-
Cini-
Fc
Gal
Cos
E _ *
H>
Fdeal
Ee
F-
Ei-
Dud
F-
Boach
F _ *
F-
Cde
E _ the
Fon
Cffe-
Fe
G >
H_ the
Cld
Dle-
Fagu
Ie
J *
K_ the
Fction
K i
Fge
Cme
E >
F_ *
H?
Ha
Ind
Hfor
Hi
Hme
Hthe
Io
Facros
Gfter
Gnd
Gt
Fback
J for
Kto
Fdown
Ffrom
Fin
Fsecond
Fto
Fwith
J a
Kthe
Es after the
F-
Dfo-
Frtable
L _ me
Din-
Fg
G _ ?
Jto
Halong
Hback
L to
Hfrom
Hup
Hyear
Dme-
Fnt
H _ my
Ion
Ei-
Fssion _ for
Ft
Gtee
J _ >
Mto
Khas
Eu-
Fte
H _ *
Ifrom
M *
Dpa-
Fni
Gy
H >
I?
J >
I_ >
Kas
Kmy
Kwith
Iphone
Isponsor
P my
Fre with
Ee-
Fnsat
Jion
Ftitor
K _ *
Lbut
El-
Faint
Fiment
K you
Eo-
Er-
Fess
I hour
Eu-
Cncentrate
L on
Frn about
El-
Fude
Gsion
K >
Ddi-
Ftion
Dfe-
Frence
Fs
Ei-
Fdence
It
J that
Frm
H >
I_ *
Ithe
Kis
Hation
El-
Fict
Dgratulation
O on
Dne-
Fct
H >
I_ a
Kyou
Ifor
L a
Ihere
Iwith
M you
Hion
K request
Dsc-
Ee-
Ei-
Fder
I >
J_ a
Lthe
Jfor
Jmyself
Jthis
N a
Ied ? >
Dta-
Fct
H you
Er-
Fact
I >
J_ a
Mnother
Jand
Fibute
K to
Jion
Fol
H _ days
Ithese
N days
Hler
Dve-
Fne
Gience
L >
Frsation
M about
Nwith
Ei-
Cok _ >
Dpe-
Frative
Drdinator role
Cpy
E _ my
Hwhat
Fof
H my
Cst
E _ the
Fme
Fof
H the
Culd
F _ a
Jrrang
Jt
Idone
Ifor
Igive
Iis
Ilet
Ime
Jove
Jy
Kself
Ion
Ipay
Jlease
Isay
Jend
Jhare
Jleep
Jpare
Jtart
Itell
Jhe
Jo
Iwalk
Jork
Iyour
Ga
Gbe
I arranged
Gdo is
Ghave
K done
Gi
H ask
Ihave
Gnot
J sleep
Hudge
L the
Grefer
L me
Gsee
J myself
Hhare
Hpare
L a
Htart on
Gtell
K me
Hhe
Gwe
I meet
Gyou
J give
Klet
Kplease
Ksay
Lend
Lhare
Lpare
Ktell
Kwalk
F-
Fn't
I help
Dns-
Felor
J _ at
Et
F _ a
Iwork
Iyou
Gas
Gon
I a
F-
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
Et-
Fesy
Dsi-
Fn
Cver
F >
G_ >
Gmy
Gthe
F-
Bredi-
Ft
G _ i
Dw
E >
F?
G >
F_ >
Cied
F _ the
F-
Dti-
Cois-
Fsant
Ds
Es
F-
Dwd
F-
Cy
Bultu-
Fre
Crat-
For
H _ >
Ipost
M >
Dio-
Fu
G _ hear
Jyou
Hto
Hwhat
Gs to hear
Dre-
Fnt
H boss
Csto-
Fdy
Fmary
Ger
Ct
D ?
F >
E_ >
Bv
C _ the
Dto
Adad
Crk
Cta engineer
Eb-
Fase
De
E >
F_ the
Hwhich
Hyou
Fand
Fby
H which
Fdo
H you
Ffor
I the
Fnow
Fof
H the
Cugh-
Fter
Cy
D >
E_ >
G?
Ga
Gday
Gme
Gour
Gsee
Gyou
Eas
G a
Efor
Eof
G our
Fn
Ge
Eto
G day
Hsee
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
Ggo
Gnd
Fin
Fof
Hf
I >
Fto
Beadl-
Dl
E >
F_ me
Hyou
Fif
H you
Fof
Fto
H me
Fwith
Es-
Et
F with
F-
Dn
Es-
Dr
E *
Dth
F _ my
F-
Cbt
Ccad-
Fe
G >
Den-
Ft
Did
F >
G_ >
Gin
F-
Fe
G >
H?
I >
H_ >
Jthe
Habout
Hby
J the
Es-
Fion
I >
J?
K >
J_ *
L>
Lmade
Lyou
Jand
Jby
L *
Jmaker
Dk
Dlin
G _ the
Hat
Ged at the
Cgre-
Fe
Clay
F >
F-
Dib-
Feration
Cman-
Fd
G _ lot
Ha
I lot
Do _ >
Flesson
Cnta-
Fl
Ei-
Cpar-
Ftment
K >
L_ >
Lin
Dre-
Fss
Hion since
Dut-
Fy
Cscr-
Fib
He
I the
Der-
Fv
Ge
H _ job
Ithe
Kis
Iyour
Dig-
Fn
G ?
I >
H_ >
Ger
I _ >
Dk
E >
F_ *
Hyou
Fis
Fon
H *
Dpe-
Frate
Cvel-
Fop
H over
Biabe-
Ft
Gic
Dgn-
Dl
E in
Dry
F-
Cd
D >
E_ >
Ganswer
Gcome
Gdo
Gget
Glast
Gmake
Gother
Grespond
Ei
F come
Gdo
Gget
Gmake
Emy
Enot
H answer
Iget
Irespond
Ethe
H last
Eyou
H get
Dn'-
Ft
G _ a
Jmy
Jto
Haccept
N my
Hget
K to
Cffe-
Frence
K _ me
Lto
N me
Itial
M so
Ei-
Fcult
Cnne-
Fr
Crec-
Ft
G >
Gor
I >
J?
J_ >
Jin
Iship
Csap-
Fpoint
K in
Dch-
Farge
Eo-
Funt
I _ the
Eu-
Fs
G my
Hthe
Gsion
Dor-
Fder
Dpatcher
Ee-
Fns
H with
Dtr-
Fact
I >
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
Gnd
Fdriver
Fexpect
Ffeel
Fget
Fhave
Fin
Fjustice
Fkeep
Fme
Gy
Fneed
Jful
Foffer
Fpay
Geople
Fright
Fsee
Gtand
Hill
Fthe
Hink
Go
Fuse
Danyth
Iing to
Di
E get
Fneed
Es
Dme
Dnew
Eot
Dpeople
Dtell
H me
Ehe
G needful
Dweekend
Eith
Dyou
G expect
Hfeel
Hhave
Hoffer
Hsee
Hthink
Huse
Gr
Ces
E _ department
Hlook
Hpay
Fa
Feach
Gverybody
Fit
Fnot
Fthe
Fyour
En't
H work
F-
Cg
Cing
F _ >
F-
Clla-
Fr
Cn't
F _ a
Iit
Ime
Jy
Ito
Iwhat
Gget
Ghave
Gknow
K what
Glet
Gmake
Hind
K me
My
Gthink
L it
Gwant
K to
F-
De
E _ ?
Hin
Fbetter
L in
Fremote
Dor
F-
Cor
E >
F_ three
Fopen
Fto
Cubl-
Fe
Et
F _ the
Gabout
Gthat
F-
Cwn
E >
Fthe
Go
Braw
E >
F_ >
Fthe
Ei-
En
F-
Ceam
F >
F-
Ds
Es-
Dw
Cink
F-
Dv _ >
Ee-
Fr
G i
Cop
E _ a
Ep
F the
F-
Dve _ hour
Cunk
F-
Bue
D to
Crin-
Fg
Cti
Ee-
Bying
F _ know
Gto
I know
F-
Ae
B 0
C_ ?
Eand
Cmail
G ?
Bach
E *
F_ >
H?
Fmonth ?
Hrn
Jing >
Fof
Gther
Cger
F to
F-
Crli-
Fer
H _ >
K?
Kyou
Iline
Imessage
Inote
Ithank
N you
Gst
I >
J_ >
Jconvenience
U >
Ey
F shift >
Htart
F-
Dn
E 0
F>
F_ place
Fa
Fthe
His
Ee-
Fd a place
Ei-
Fng
Csier >
Dy
E _ find
Fto
H find
Ct
Din-
Fg
Bditi-
Fon
Eo-
Cuca-
Ftor
Bight
F ?
H >
F-
Cthe-
Fr
G >
Hway
K >
Blect-
Frician >
Dve-
Fn
Cse
E >
Fcan
Fthat
Bmail
F >
G_ i
Iyou
Gand
Gi
Hn
Gthat
K i
F-
Cbar-
Frass
J _ how
Es-
Ded-
Fd
Cplo-
Fyee
Hr
I >
J_ me
Jhas
Dty
F >
F-
Bnclos
Ge
Dou-
Frag
I _ to
Jme
Ied me to
Cd
D >
E?
F >
E_ >
Gthe
Eof
G the
Eup
Eyou
Ded
F _ in
Gup
I in
F-
Dor-
Fs
Ds
Cgag-
Dineer
I >
J_ the
Cjoy
F _ talk
Ga
Git
F-
Fed our talk
Coug-
Fh
G >
H?
I >
H_ >
Ja
Ji
Hfor
K a
Hthat
L i
Io
Cter
F-
Dir-
Fe
Dra-
Fnce
I _ the
Cvir-
Fonment
L >
Bquit-
Fy
G _ a
Bscro-
Fw
Buro
E >
Es-
Bven
E _ *
Hfor
Hthan
Je
Fa
Fmore
Fthough
Fwork
Ei-
Fng
Dr
E _ >
Hpeople
Fgive
Js people
Fmet
Ey
F *
G_ *
I>
Ias
Ifor
Gday
J >
Gother *
Gsecond
M *
F-
Fbody
J at
Fone
I >
J_ my
Fth
H and
Ion
Ithat
Bx
C _ >
Caminer
Ccep-
Ft
G _ >
Gion
Dha-
Fnge
I idea
Dit
F-
Dus-
Fe
G my
Cecu-
Ftive
Drc-
Fise
I ?
K >
J_ >
Li
Cist
F-
Cpan-
Fd
G _ *
Hinto
L *
Dec-
Ft
G _ *
J>
Janswer
Jbe
Jfrom
Jhear
Jto
Ha
Hbetter
Hof
Hthat
L to
Je
Io
J be
Gation
L is
En-
Fs
Er-
Fience
K is
Dla-
Fin
H how
L the
Iwhat
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
E _ it
Fand
I it
Afact
Es-
Dul-
Fty
Cil
Ee-
Eu-
Fre
H _ my
Dr
E >
F_ >
Hi
Fchance
Fthat
J i
Go
Clls-
Cmi
E >
F_ in
Hthe
Fto
Fwedd
El-
Fi
Fy wedding in
Cncy
F a
F-
Cr
D >
E_ you
Ealong
J you
De
Dm
Cst
Cte
Dhe-
Fr
G of
G'
Cvor
F >
Gand
F-
Fable
J _ >
Beed
Eb-
Fack
I _ you
Jon my
Jthat
N you
Dl
E _ a
Hfor
Hhome
Hto
Fat
H home
Fbetter
Flike
J a
Fthat
Ds
E for
Cll
E short
Eo-
Fw
G ?
H_ >
Gs ? >
Hhip
Dt
E >
Cw
D _ about
Hnswer
Gthe
Ho
Equestion
Bield
F >
F-
Cfte-
Fen
Ey
F-
Cght
F _ me
F-
Dur
F-
Fe
G _ the
Hin
Cle
E ?
G >
F_ >
Dl
E ?
F_ >
Hposition
Hthe
Fin
Fthe
Ee-
Fd ? >
Cnal
F _ >
I?
Iand
Iwith
Gcall
Ground
Ls with
Gstage
L >
F-
Fist
En-
Fce director
Gial
Dd
E >
F_ >
Hbetter
Hin
Hnumber
Hwell
Fa
G better
Fmy
Fout
Fthe
Fyou
Ei-
Es you well
F-
De
Dis-
Fh
G the
Iime
Cre
Ed
F _ the
Gfrom
K the
F-
Dm
E >
F_ your
Fand
Fhas
E'
F-
Es-
Dst
F >
G_ >
I?
Idays
Igot
Imy
Iof
Jn
Iso
Ithe
Ln
Lre
Iwas
Iyou
Gand
J then
Gchoice
Ghad
Gin
Gjob
Gmessage
Honth
L ?
Gninety
M days
Hote
Gone
J >
Kwas
Gso
Gwas
Heek
K of
Gyear
K >
F-
Ct
D ?
F >
Ein
Ds
Cve
E >
F_ i
Hof
Fas
Fdays
Fyear
Cxed
F-
Blag
Dt
E and
Cexi-
Fble
I _ the
Jabout
Jon
Cigh-
Ft
Coat
F _ back
Gthis
F-
Dod-
Er
F ?
H >
G_ >
Gis
F-
Cu
Bolde-
Fr
G >
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
Col
E _ myself
Fof
H myself
Cr
D *
F of
E0
E>
E_ >
G?
Ga
Hnalyst
Id
Iswer
Ht
Gbad
Hefore
Hrief
Gcall
Hhildren
Hrew
Hurator
Gday
Hecision
Gfinal
Irst
Hor
Hurther
Ghint
Gin
Idication
Iterview
Ivitation
Hs
Gjob
Gkind
Glab
Hike
Ist
Iving
Hong
Gme
Hinut
Honth
Ire
Hy
Gnorth
Gof
Hn
Ily
Hpen
King
Hr
Gpart
Heople
Hositive
Jt
Hractical
Gquick
Greason
Iply
Gsame
Hecond
Hhort
Hite
Ho
Hummer
Gtea
Jm
Ichnical
Hhan
Jt
Iis
Hime
Ho
Hrain
Lee
Iial
Iouble
Hwo
Gwhen
Hord
Gyear
Hour
Ea
F brief
Gday
Gfamily
Ghint
Gliving
Gmonth
Gquick
Greply
Gsecond
Hhort
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
Fong
Fuck
I >
Eme
G >
H?
Hand
Hon
Hso
Hthe
Jis
Hwith
Fore
Gst
I of
Fy
G bad
Enew
Foth
Erambl
Eseasonal
Gven
Fo
G long
Gme
Ione
L with
Ith
King north
Ftudent
Etalent
Fen
H minutes
Fhat
Ge
H analyst
Kswer
Icall
Joming
Jrew
Ifinal
Krst
Iinterview
Kvitation
Ijob
Ilab
Ipost
Jractical
Isame
Jecond
Jummer
Itea
Lm
Kchnical
Jrial
Hm
I >
Gis
I >
Jinterview
Jjob
Gree weeks
Eus
Ewast
Iing your
Fhen
Gich
J i
Fork
I >
Eyears >
Fou
H >
Iat
Ito
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
I _ at
Jguys
N at
Dm
E _ >
Fyesterday
Ea-
Fliti
Iy
J >
Eer _ of
Dty
F-
Dwa-
Frd
H ?
J >
I_ >
Kcv
Khear
Koriginal
Kyour
Imy
K cv
Ito
K hearing
Lyour
Iwith
Cund
F _ first
Gthe
F-
Fation
Dr
E _ >
Ha
Ind
Fhour
Gundr
Fround
Fyear
Et-
Fh
Brame
F-
Dnk
F-
Cee
E >
F?
G >
F_ >
Ha
His
Ffor
I a
Fto
Ez-
Dsher
Cien-
Fd
G >
H_ the
Hin
Hnudge
Com
E *
G >
Hfor
Hincluding
Hso
F0 to
F>
F_ 0
H>
H?
Habout
Ie
Ifter
Ind
Hbecause
Iy
Hcompany
Hfirm
Kst
Ior
Hi
In
Jclud
Hlast
Hon
Ither
Hpost
Hside
Hthe
Io
Jday
Hwar
Ieek
Iould
Fa
Gbroad
Gnother
M firm
Hxiety
Fhere
J >
Gome
Flast
J week
Fme
H >
Ibecause
Gy
Fthe
I ae
Jfirst
Jlast
Jother
Jwar
His
Fwhich
K i
Gork
Fyou
I >
Jabout
Kfter
Jby
Ji
Jwould
Ir
J side
Dnt
F _ you
Gdesk
Gend
Gof
I you
F-
Bull
E _ >
Cnd
E _ the
Ffor
Crth-
Fer
H >
I_ and
Ito
Agap
D _ my
Ein
G my
Crag-
Fe
Dde-
Fn
Ger
Cte
Dhe-
Fr
G _ your
Cve
E _ pause
Fme
Fus
Fyou
I pause
Bener-
Fal
H counsel
Fou
Dtl-
Fe
G _ about
Hreminder
P about
Ct
D ?
F >
E_ >
G?
Ga
Hnswer
Ixiou
Ht
Gdone
Git
Gjob
Gknow
Gon
Gpast
Gthe
Ho
Ea
Flong
Fn
G answer
Eback
I to
Fy
Eit
Elost
Eme
G past
Ethe job
Gis
Fo
G it
Hknow
Eyour
Ds
E _ >
Dt
E back
Ei-
Bift
E card
Fof
H the
Cg
D _ >
Crl from
Ef-
Friend
Cve
E _ a
In
Hlike
Hon
Hsome
Hthe
Fme
H a
Jn
Isome
Ithe
Kis
Gy
Fpeople
En
F _ ?
Gme
Hy
F-
Es me a
Gpeople like
F-
Din-
Fg
G _ another
Blad
E _ a
Hbe
Hhave
Hknow
Hlearn
Hsee
Hthe
Hyou
Fif
H you
Fof
H a
Ithe
Fthat
Go
H be
Ihave
Iknow
Ilearn
Isee
El-
Dss-
Fdoor
Bo
C >
D?
E >
D_ >
Fextra
Fi'd
Gt
Fto
Dfurther
Dout
Dthe
G extra
Dup
Dwith
H the
Cal _ the
Cd
D _ you
Ces
E well
J >
Cing
F _ a
Gon
Grate
Gthrough
N a
Ho
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
F_ and
Hbad
Hlearn
Hof
Htalk
Ihe
Io
Fas
Gt
Fdeal
J of
Fenough
Ffit ?
Fnews
For
H bad
Fplace
Ftime to
Go
H learn
Italk
Fword
J for
Ct
D _ >
Gto
Ea
Fn
Eback
I to
Ein
Ft
Elost
Eso
Ethere
Grough
L >
Cver-
Fnment
Gor
Brace
F-
Dd
Ee
F-
Eu-
Fate
I _ >
Dnd-
Fmother'
Et
F-
Dte-
Fful
I _ a
Jfor a
Jto
Ceat
F _ have
Jear
Iif
Itake
Jhe
Jo
Gbenefit
Gdeal
K if
Lto
Gto hear
F-
Den
F-
Fhouse
K >
Et-
Cief
F-
Coup
F ?
H >
G_ >
Gwork
F-
Dw
E >
F_ to
Buara-
Fnte
Ces
Es
F-
Cida-
Fnce
Ee
F-
Cy
D _ the
Ewith
I the
Ds
E at
Ahabit-
Cd
D _ answer
Gbetter
Gchance
Ggive
Greply
Hough
Gthought
Ea
F chance
Greply
Hough
Fny
Eknown
Emy
Eno
G answer
Gt
Ethe
Fo
G give
Dn'-
Ft
Cha
E >
Cir
Clf
E >
F_ hour
Fan
H hour
Fthe
Dl
Cnd
E >
F_ the
Fin
Gs
Fto
El
F-
Fe
G _ ?
Esome
Dg
E >
Ei-
Es-
Cppe-
Fn
G after
Hto
Ei
F-
Ey
F >
G_ my
Ireturn
Gin
Gto
I return
Gwith
F-
Crd
E _ concentrate
Hme
Fon
Fto
H concentrate
Ee-
Fst
H part
El-
Cs
D _ >
Ga
Gback
Heen
Gfill
Hor
Gme
Gon
Hpen
Gpanel
Grole
Gsince
Gthree
Jough
Eanyth
Fsked
J me
Ebeen
I filled
Jthrough
Echang
Fome
Egot
Ejust
Emade
I me
Fe
Fy
Enot
Eset
H for
Ethe
H panel
Irole
Eyour
Dn'-
Ft
Cte
E for
Fmy
Ed
F me
F-
Cve
E >
F?
G >
F_ *
H>
Ha
Iccept
Idvice
Iny
Istray
It
Hbe
Jen
Jtter
Iut
Hdo
Jubt
Hfair
Iew
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
Kut
Ioment
Iy
Hno
Jt
Hof
Jfer
In
Iwn
Hpass
Hquestion
Hseen
Io
Itick
Jrong
Htake
Ihe
Jis
Jree
Io
Hwait
Ieek
Iord
Hyou
Fa
G fair
Iew
Hmoment
Hword
Gccept
Glway
Ks been
Gn
Hy advice
Jjobs
Gttach
Fbeen
J looking
Kpassed
Kwaiting
Fdone
J better
Fepilepsy
Ffour
Fgiven
K me
Gone
J >
Kastray
Fhad
I no
Geard
Fin
H mind
Gt
Fkept
Flived with
Fmade
Hny
Get
I you
Guch
Gy
H own
Fno
Ht
I accepted
Jheard
Jseen
Iic
Fon
Gther
Freach
Fsaid
Geem
Hnt
J you
Hveral
Ften
I minutes
Ghe
Im
J >
Hought
M further
Hree
Gime
J for
Go
H be
Ido
Istick
Itake
Funtil
K *
Fyou
I not
En't
H _ a
Lnyth
Kmy
Ianswer
Oed my
Ihad
Jeard
N anything
F-
Din-
Fg
G _ no
Jon
Hheard
Be
Cad
E _ *
Hthe
Fof
Fsince
Es-
Dlt-
Fh
G insurance
Hplan
Dr
E _ >
H?
Habout
Hfrom
Hi
It
Hthe
Jought
Hyou
Kr
Fabout
K your
Fback
J from
Gy
H *
Ffrom
J you
Fhow
I it
Jyou
Fit
H >
Ifrom
Fmore
J about
Fof
Fsometh
Ling ?
Fthat
Fwhat
J you
Hether
Hich
Gould
Fyour
J thoughts
Ed
F _ from
Iyou
Ganyth
Gback
K from
Gfrom
K you
Gthat
F-
Ei-
Fng about the
Dt
Cld
E _ 0
Fon
H 0
Fthis
Dlo >
Dp
E >
F_ >
Ha
Hknow
Hto
Hwhether
Hyour
Fme
H >
Ia
Ito
Fnotic
Fto
H know
Fwith
Fyour
Ee-
Eful to
Cr
D >
E_ >
De
E >
F?
G >
F_ *
H>
Ham
Hi
Is
Hmy
Fand
Gre the
Fi
G am
Gn
Gs
H my
Ithe
Gt
H is
Fon
E'
F a
Gthe
F-
Csit-
Fation
Cy
Bi
Cgh
El-
Cm
D >
Cnt
E _ the
Io
Fabout
Gs
H to
Cre
E _ the
Fme
H >
Ed
F >
F-
Din-
Fg
G _ ?
Jwould
Hfor
K the
Hmanager
O ?
Ie
Cs _ >
Eown
Bold _ against
Fa
Fit
H against
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
Hplease
Fand
Fso
H please
Es-
Cnes-
Ft
G >
Hi
Hview
Dor
F >
G_ be
F-
Fed to be
Cp
D on
De
E >
F_ can
Hdon't
Hhave
Hwork
Hyou
Ffor
Fmy
Fthat you
J'
He
Go
H have
Fyou
I can
I'll
Ir
Ed
F _ an
Gfor
J an
Gthat
F-
Din-
Fg
G _ a
Jcan
Jyou
Hfor
K a
Hthat
L you
Io
Hwe
Cspi-
Ftal
I for
Ctel >
G_ the
Cur
E >
F?
G >
F_ >
His
Hthis
Fand
Gt
Fin
Frate
Fso
El-
Es-
Ds
Ee
F >
G?
H >
G_ >
Gor
F-
Ei-
Cw
D *
E_ after
Hlong
Hnswer
Hre
Gcame
Hould
Gdays
Heal
Hoes
Gequity
Gi
Hs
Ht
Glook
Gmore
Gof
Gpeople
Hlan
Hrepare
Ioce
Grole
Gsearch
Gthe
Hreat
Gvacation
Gwas
He
Iek
Int
Hork
Gyou
Jr
Eare
H the
Ebad
H it
Fig
Edid
H i
Fo
G i
Hyou
Ges the
Efar
H along
Egood
Ei
F came
Hould
Fs
G the
Hyour
Ft
G looks
Hwent
Elong
I it
Jthe
Fucky
Emany
I days
Jmore
Jvacation
Jweeks
Fuch
I does
Jof
Fy
Eoften
Fld
Equick
Esoon
I after
Ethe
H role
Isearch
Fo
G prepare
Ewas
Fell
I we
Fould
Eyou
H plan
D'
E it
Es-
Br
C ?
E >
Buman
F-
Dbl-
Cndr
F _ and
F-
Dte-
Fr
Crry
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
Fgain
Fll
Gso
Gway
Fmong
Fn
Gd
Gother
Fppli
Hreciate
Fsham
Gk
Ft
Gtach
Eback
Fe
Gen
Gfore
Gtter
Fless
Forn
Fulli
Ecall
Fhosen
Flimb
Fome
Gntact
Furiou
Hrent
Edo
Eeach
Grn
Fpilepsy
Fveryone
Fxcit
Gpect
Efast
Feel
Find
Hish
Gred
Flexible
For
Hward
Gur
From
Eglad
Food
Gt
Ehad
Gte
Gve
Fear
Id
Glp
Gre
Fope
Hing
Gw
Ei
F'd
Gm
Gve
Ff
Fmprove
Fn
Ft's
Ejust
Ekept
Fnock
Hw
Elaid
Gst
Fike
Fook
Gve
Emake
Find
Foney
Fy
Eneed
Gver
Fo
Gt
Hh
Gw
Eon
Gly
Fut
Epaid
Feople
Flan
Frepare
Hsent
Govide
Erather
Feach
Hdy
Hl
Gfresh
Gminder
Gsend
Esaid
Gy
Fee
Gnd
Ht
Fhort
Fix
Fleep
Fo
Gmeth
Grry
Fpent
Ftand
Gill
Gop
Fupport
Gre
Etaking
Fell
Fhank
Ht
I'
Ge
Hre
Gis
Gought
Gree
Hough
Fo
Gld
Guch
Fry
Hing
Fwenty
Go
Eunderstand
Fp
Ewait
Gnt
Gs
Felcome
Hl
Fhat
Gen
Hre
Hther
Gich
Fish
Gth
Iout
Fonder
Grk
Eyou
H'd
Ill
Ire
Hr
Caccept
I the
Ddd
Dlready
J thanked
Eso
G have
Eway
Dm
E a
Ggain
Gshamed
Fby
Fcurious
Irently
Fexcited
Fflexible
Gollowing
Fhoping
Fin
Fjust
Fkeen
Fnot
Fon
Fpresently
Freaching
Hsending
Fso
Gtill
Gure
Fthe
Grying
Fvery
Fwaiting
Dnswer
Ied the
Dpologize
L for
Mif
Epli
Gy
H ?
Freciat
Le
Dsk
F how
Gwhat
Ien
Jther
Fed
H about
Iyou
Esume
I that
Le
Dttach
Dwait
H your
Cbe
E paid
Fready
Eg
Elieve
J i've
Kthat
Et
Dook
Eught
Dring
H >
Imy
Eush
H up
Ccall
G you
Eme
G across
En
F be
Gcount
Gdo
Gonly
Gprepare
Iovide
Gsend
Gtell
F't
H be
Isee
Jtand
Iwait
Fnot
Dheck
Doach
Eme across
Hback
Enfes
Ftact
Jed you
Euld
H have
Inot
Isee
Jtart
Hn't
K help
Fnt
H on
Dried
Cdemand
I a
Eserve
J the
Mis
Did
Fn't
Do
E >
F?
Fnot
En't
H have
Iknow
Iwant
Eubt
H that
Dropp
Cemail
Dnclose
Ejoy
Dver met
Dxpect
I a
Jthat
Le
Ko
Cfeel
G like
Ell
G short
Ft
Digur
End
Erst
Dorgot
I to
Fward
Eund
Cgather
Det
F a
Gthe
Do
E on
Et
F it
Dues
Chad
F a
Gnot
Ete
G my
Eve
G a
Ilways
Ittached
Hbeen
Hepilepsy
Hfour
Hhad
Ieard
Hkept
Hno
Jt
Hsent
Hthe
Jought
Jree
Io
Gn't
J had
Leard
Dear
Gd
Dold a
Epe
G my
Hthe
Io
Hyou
K'll
Kr
Gd
Cinfer
Esist on
Eterview
Led for
Ckeep
G refreshing
Hthe
Hwondering
Dnew
Eow
G >
Hi
I'm
It's
Hof
Hthat
Je
Clead the
Frn
Eft
G a
Hmy
Hthe
Hwith
Died
G a
Eke
Gd
Eve
Dook
G forward
Ged up
Est
G my
Eve
G that
Gd
Cmade
G a
Eil
Eke
G now
Hthe
Ey
F ask
Gbe
Deet
Ention
Ere
Ess
Gag
Ied you
Ged up
Dight
Dust
G have
Cneed
G this
Hyou
Ged a
Ever
H got
Doticed that
Me
Kyou
Cowe
Cpaid
Ess
Dlan
Dray
Eepare
J for
Fsume
Eomis
Dut
Cquite
H understand
Cran
Deach
Hed out
Fd
G about
Flise
Hze
J that
Gly need
Emain
I very
Enew
Eport to
Equire
Espect
Dight
Csaw
F that
Gyour
Dee
F that
End you
Ft
G ?
Ha
Ifter
Hmy
Hon
Hyou
Dhall
H be
Itake
Fre
Eould
I be
Jlike
Jprepare
Jtell
Dit
Dold
Dtand
Frt
Eill
H in
Duffer
I from
Epport
Hse
Ctake
G every
Hhome
Hit
Hthe
Elk
Dhink
H i
J'm
Iyou
Eought
J i'd
Do
Eld you
Eok
G a
Hthe
Dried
H your
Eouble
J you
Eust
H that
Durn
Cunderstand
M how
Nthe
Jood
Dse
F your
Cvoted
H for
Cwalk
Ent
G the
Io
Ged to
Es
F a
Hmong
Gborn
Hullied
Gfired
Ghoping
Gin
Glaid
Gon
Gso
Irry
Gthe
Hold
Gwondering
Fn't
Dear
Ere
Dill
G call
Hwait
Esh
Don't
H be
Fder
I whether
Ied what
Erk
Euld
H appreciate
Jsk
Ibe
Kgin
Iexpect
Ihate
Kve
Jope
Ilike
Jove
Ineed
Jot
Ionly
Irather
Istill
Iwant
Jelcome
Jish
Drite
Eote
H in
Ilast
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
Gearn
Gfor
Gglad
Hrateful
Ghappy
Hoping
Iw
Gin
Iterest
Ht
Gknow
Gleav
Hike
Hook
Gmy
Gnot
Gout
Gstart
Gthankful
Ie
Iis
Ho
Gwork
Gyou
Jr
Ealso
I like
Fppreciate
Fsk
H how
Iyou
Gsume
Ebe
G a
Hcurious
Hglad
Irateful
Hhappy
Ioping
Hinterested
Hleaving
Iooking
Hstarting
Hthankful
Echange
Eexpect
Efeel better
Ehave
I to
Elike
I to
Fove
I to
Eneed
I >
Jto
Eprefer
Erather
K not
Feal
Ily appreciate
Esay
Fleep
J better
Ftart
Etake
Fry
Ewant
I to
Felcome
L a
Frite
Cll
E _ in
Hyou
Kr
Fassume
Fbe
H in
Gring my
Fdo
Fkeep
Fmake
Fsend
Cm
D *
E_ ?
Ga
Hgain
Hnd
Ht
Gby
Gfor
Jward
Hrom
Ghoping
Git
Gmy
Gnot
Iw
Gold
Hn
Hur
It
Gsingle
Horry
Hure
Gthat
Iis
Irough
Ho
Gwe'll
Hhat
Iere
Hith
Gyou
J're
Jr
Ea
F single
Ffraid
Fsking
Fvailable
Ebegg
Iing you
Ecount
Jing on
Furiou
Edisappoint
Fying
J to
Eeager
J to
Fmbarrass
Fxpect
Eglad
Foing
J through
Frateful
Ehappy
Foping
K that
Ein
G the
Ejust
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
Fwed
Eprobab
Kly not
Hud
Erecover
Ling from
Esend
Iing this
Ftart
Jing to
Gill
J hoping
Fure
I you
Etaking
K the
Fhe
Gree
Foo
H old
Frying
K again
Lto
Every
Ewonder
King where
Frit
Iing to
Cve
E _ a
Inother
Hbeen
Heveryone
Hhad
Ieard
Hin
Hlook
Hmy
Hso
Hthank
Kt
Jis
Jrough
Io
Irying
Hwith
Hyour
Falready
M told
Hway
Fbeen
J a
Ktrying
Fdone
Fearn
Jed this
Fgot
Fhad
Geard
Flearn
Fmade
Fnever told
Got
I heard
Fstart
Ftold
J everyone
Bdea
E _ the
Hwhat
Fof
H the
Iwhat
El
F-
Es-
Bf
C _ a
Gll
Gm
Gny
Ith
Gre
Fbe
Hen
Fcame
Hn
Gould
Fdon't
Ffirst
Fgoes
Fhad
Hve
Gear
Fis
Fknew
Fmay
Gention
Gight
Fneed
Got
Fopen
Fstart
Fwere
Gill
Gork
Huld
Danyth
Et
Di
E am
Fcame
Hn
Fdon't
Fknew
Fmay
Fwere
E'm
Et can
F's
H a
Dthe
Gre
I'
Js a
Mny
Othing
Fis
Dwe
F could
Dyou
G are
Hcan
Iould
Hdon't
Hhad
Jve
Hmentioned
Hneed
Hwere
Iould
G'd
I be
Hre
J not
Kopen
Kwilling
Hve
Bgnor-
Fe
Bll
Bmagi-
Fne
Cpor-
Ftant
J _ me
Kthing
Lo
M me
Dre-
Fss
Hion
K _ my
Nyour
Lof
Ks of my
Ive
K >
Eo-
Fv
Ge ?
J >
I_ >
Bn
C *
E >
F?
Fabout
Gnd
Gt
Fthat
Fwe
D0
E and
D>
D_ *
F>
F?
Fa
Gbout
Gdvert
Gnd
Grchive
Gt
Fbudget
Ht
Fcan
Hr
Ieer
Hse
Ghair
Gity
Goming
Huntry
Fdark
Geputy
Ffami
Gield
Hrst
Gor
Fgood
Group
Fhand
Gead
Gotel
Huse
Gurry
Fi'd
Gnbox
Gt
Fjob
Flobby
Fmail
Jbox
Hy
Geantime
Hssage
Giddle
Gonth
Gy
Fof
Hfice
Gn
He
Gpen
Gwn
Fpack
Ghoto
Glace
Greviou
Hint
Hoces
Froom
Hund
Gunn
Fseat
Hcond
Hrvice
Ghoe
Ip
Gtack
Hudio
Gystem
Ftalk
Germ
Ghat
He
Go
Grade
Fwe
Hld
Ghat
Ho
Gith
Gork
Jshop
Fyear
Gou
Da
E good
Fhotel
Fword
Eddition
L to
Fvance
Egain
Eny
Es
Dcase
H it
Iyou
Eharge
J of
Deach
Dfinal
I rounds
Eor
Fur
Eront
I of
Dhospital
Dinterview
Ets
G place
Dline
H with
Dmind
H for
Eoney
Gth
Ey
F career
Ise
Gfamily
Gmessage
Gprevious
Gshoes
Dour talk
Dparticular
Eerson ?
Drehab
Fturn
Dsince
Fx
Epam
Fring
J >
Euch
H a
Dthat
Fe
G *
Hchair
Iity
Ioming
Juntry
Hdark
Hfamily
Iield
Jrst
Hinterview
Hlobby
Hmail
Ieantime
Iiddle
Hoffice
Ipen
Hpacking
Irint
Jocess
Hroom
Iunning
Hwork
Fis
H seat
Iwork
Eouch
I >
Jwith
Fwn
Ewo years
Dwhat
Fich i
Einter
Fth
H the
Dyour
H advert
Iinbox
Ilobby
Iown
Iphoto
Cbox
F >
G_ *
F-
Cclud the
Dom-
Fe
En-
Fvenience
Dre-
Cdic-
Fate
Hion
K of
Dus-
Ftry
I ?
K >
J_ >
Cfer
F _ the
F-
Dor-
Fm
G _ the
Hme
Hof
Gation
L >
Lal
N interview
Ged of the
Cqui-
Fre
H _ the
Iabout
N the
Csid-
Fe
G _ on
Eg-
Fht
H _ the
Iinto
M the
Es-
Ft
G _ a
Hupon
Dpe-
Fction
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
J_ hear
Lthe
Lwould
Jand
Jin
Jme
Jto
Ied and would
Lin the
Lto hear
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
K_ >
M?
Mbe
Mi
Mthat
Oe
Kand
Lt
Kbecause
R i
Kfor *
Kheld
O on
Ki
Know
Kor
Kso
M that
Kto the
Kwill
O be
Mth you
Do
E *
F_ ?
Fproduct
Fthe
Dro-
Fduce
J _ to
Kme
M to
Lyself
Ition to
Cves-
Ft
Dit
F-
Fation
K >
Fe
G came
Dol-
Fv
Bs
C *
E >
Ffrom
D0
D>
D?
E >
D_ *
F>
F?
Fa
Gbout
Gll
Gnd
Hy
Ith
Gpplication
Fbe
Fcompany
Hntrol
Hpy
Fdres
Feight
Ffirst
Gor
Im
Gree
Hiend
Hom
Fgap
Fhous
Fi
Gnternship
Kview
Gts
Fkeen
Fmatter
Ge
Gy
Fnew
Is
Fon
He
Gr
Fpend
Hrson
Goor
Hsition
Isible
Groblem
Fright
Goom
Fso
Hmeth
Gtill
Fteam
Ghan
He
Hird
Gime
Goo
Grue
Gurn
Fup
Fwork
Da
E copy
Fmatter
Ebout
I to
Eny
Ettached for
Dbeing
Ftter
Dclear
Eoming
Deveryth
Expect
Dfair
Eine
H >
Eor
Dgoing
Fod
H news
Dhigh
Fring
Di
En
Et
F a
Hll
Gpossible
Gtrue
Dmy
F application
Gthird
Dno
F problem
Ft
Gh
Don
F the
Fe
Epen
Ever
Dpaid
Dremote
Eight
I >
Dshort
I >
Eometh
Etill
I in
Jpending
Jright
Dthat
H i
Istill
Fe
G internship
Mview
Hon
Jly
Hposition
Hteam
Gre
I a
Kny
Mthing
Jone
Jroom
Jsomething
Fis
H a
Eo
F be
Dunder
I control
Dvery
H keen
Dwelcome
K >
Gl
Ehat
H i
Fy
G i
Eorth
Dyour
Cn't
F _ >
Ito
F-
Bt
C >
D?
E >
D_ *
F0
F>
F?
Fa
Gssist
Fbe
Fclear
Gome
Fdown
Fend
Ffair
Gor
Grom
Fhelp
Fme
Gore
Guch
Gy
Fnot
Fonly
Gr
Gut
Fright
Fstill
Ftake
Ghat
He
Hrough
Go
Fvery
Fweigh
Fyou
Da
Egain
Ist
K me
Ell
G right
End
Dbe
F ?
Dcame
Fn
G be
Eonfirm
Ddoesn't
Fwn
Dfrom
Dgoes
Dhas
Dif
F you
En the
Es
F not
Fn't
Dlook
Hs >
Dmay
G be
Eean
Dnow
G >
Don
Eut
Dpay
Eossible
Dsaid
Fys
Eeem
Ehould
Eo
Euit
Hs you
Dtake
Ehat
H i
Ithe
Eoo
Gk
Erue
H that
Dwas
G my
Eent
H >
Ifrom
Ehen
Eill be
Eork
Fuld
I assist
Jbe
Jhelp
C'd
E _ nice
Fbe
H nice
Ds
E _ *
H>
Hagain
It
Hfair
Hmy
Hnine
Hquiet
Hto
Fa
Fbeen
J nine
Kquiet
Fclear
Fimportant
O to
Flike
Fme
H again
Fno
Hw
I *
Fon
Hly
J fair
Fyour
Cs
D _ >
Gto
Eplace
Ajack
E >
Cil
Bealo-
Fu
Bob
D >
E?
F >
E_ >
Gbe
Ifore
Gcome
Gme
Hore
Hy
Gsave
Ead
Fnd
Ecenter
Efair
Eis
Eso
Ethan
Fo
Ewould
J be
Ds
E _ me
Ffor
I me
Cin
E >
F_ ?
Fthe company
Fus
Ei-
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
G analyst
Dk
Cst
E _ back
Hin
Hlittle
Hmy
Hthat
Jis
Fa
G little
Fbump
Jing this
Fcheck
King in
Gircl
King back
Fso
Gtart
Fwonder
Ei-
Fce
Ak
B >
Cand
Been
E _ learn
Fto
H learn
Dp
E _ >
Hand
Hfirst
Hhow
Hin
Hmy
Hown
Hpost
Hthe
Io
Finterview
Fme
H in
Iposted
Gy
Frefresh
Ming my
Fthe first
Fwonder
Ling how
Fyou
Es-
Cpt
E in
Fme
Gy
Bids
E _ a
Fand
I a
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
Hthe
Hwithin
Faccept
Fconfirm
Fdo
Flet
Fof
H questions
Fperusal
M >
Frespond
Hvert
Ftell
Fupdate
Ee-
Frgarten
M and
Fst
El-
Fy accept my
Hconfirm the
Hlet me
Htell me
Hupdate me
En-
Fes
H >
Ctch-
Fen
Bnee
E _ the
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
Is
Hnext
Iot
Hone
Ither
Iutcome
Hresult
Hsoon
Hthe
Jing
Iimeline
Hway
Ihen
Jich
Hyou
K're
Lve
Fa
Gbout
K the
Gs
H soon
Fbefore
Gy which
Feach
Fhow
I the
Ko
Fi
G'm
I not
Gf
H i'm
Ithe
Iyou
Gs
Gt's
Fme
Gy
Fof
Fthat
J a
Ki
Kthe
Kyou
He
I next
Joutcome
Jresult
Goday
Fwhat
J i
Kto
Kyou
N're
J'
Hen
J i
Kthe
Ire
K i
Ither
M a
Ni
Nthe
Hich
Ho
Fyet
I when
Gour
J decision
Ei-
Es-
Al
Bab
D >
E?
F >
E_ open
Etechnician
Cck
Cid
E off
Ckh
Es-
Cnd
E >
Fin
Ee-
El-
Ford
Crge-
Cst
E *
F_ >
H?
Hand
Hbecause
Hdid
Hfor
Hi
In
Is
Hleave
Jft
Hmessag
Iy
Hso
Hto
Femail
Fjob
I and
Fmail
Gessage
M >
Nto
Gonth
K >
Fnight
K >
Gote
Fone
I >
Fperson
L in
Mleave
Glace
Fthree
Gime
Gwo
I messages
Fweek
J >
Fyear
J >
Kand
J'
Cte
E >
F_ the
Fshift
Er
F _ my
Ithe
Gas
I my
Gthan
F-
Cugh
F-
Cyof-
Ff
Eu-
Ft
Bead ?
G >
F_ >
Hto
Fthe
Ee-
Fr
G as
Df
Dn
Ei-
Drn
F _ ask
Ii
Imy
Ithe
Iyou
Gabout your
Gfrom you
Ghow
Gin
Gof
Gthat
Gwhat
K you
F-
Fed to ask
Dse
F-
Et
F _ could
Ga
Gyou
J could
F-
Dv a
Fme
Ee
F >
G?
H >
G_ >
Ihang
Gfrom
Gis
Ht
Gwould
F-
Ei-
Cctu-
Fre
Cd
D me
Eto
Cft
E >
F_ bottle
Hi
Hlast
Hmessage
Hof
Hvoicemail
Hwith
Hyour
Fa
G bottle
Hmessage
Hvoicemail
Fin
Fme
H with
Gy
H last
Foff
Fthe
Fwith
J your
Css
E _ 0
Hthe
Fthan
J 0
Kthe
Eo-
Fn
Ct
D _ go
Ghave
Gin
Gknow
Gtake
Ea
Ego
Eme
G have
Hin
Hknow
Htake
Eus
D'
E get
Es-
Dte-
Fr
G >
H_ >
Jgone
Ji
Hfor
Hhave
L gone
Cvel
F-
Biber-
Fty
H _ order
Kwrit
Iof
K ordering
Lwriting
Dra-
Fry
Ccen-
Fce >
Fse
Ced
E _ little
Fa
G little
Ds
Cfe
E >
Fand
Fhas
Dt
Cght-
Cke
E >
F_ >
Ha
Idd
Ind
Ipply
Isk
Hbe
Hconnect
Hdiscus
Hgo
Hhave
Iear
Jlp
Iow
Hi
In
Hknow
Hmuch
Hone
Hset
Ipend
Htalk
Io
Hunderstand
Hwork
Fa
Ffor
I a
Fi
Gn
Fme
H >
Ia
Ito
Gy
Fthat
J >
Kin
He
His
J and
Go
H add
Jpply
Jsk
Ibe
Iconnect
Idiscuss
Igo
Ihear
Iknow
Iset
Jpend
Italk
Iunderstand
Iwork
Fus
Fvery
J much
Fyou
Irs in
Ed
F-
El-
Fy to be
Es-
Cne
E _ >
Hmy
Hthe
Io
Hyou
Ffrom
J you
Fis
Fon
Fto
Fwith
Es-
Dk
Ee-
Fdin
I might
Cst
E >
F_ i
Fas
H i
Fof
Ee-
Fn
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
E _ in
Fand
Fon
Fwith
Ed
F with
F-
Es-
Din-
Fg
Boan
E _ >
Es-
Cbby
F >
F-
Cckd-
Fown
Cg
D _ from
Cng
E >
F?
G >
F_ >
Hi
Hthe
Fas
H the
Fit
Fthe
Go
Eer
Cok
E >
F_ >
H?
Hexpand
Hfor
Hin
Hme
Iy
Hon
Hsometh
Hthe
Io
Fafter
Gt
H me
Jy
Fbecause
Ffor
Iward
M to
Flike
J for
Kin
Fon
Fto
Ee-
Fd after my
Ei-
Fng for >
M?
Msomething
Lward to
Ito expand
Es-
Dm
E >
Dp
E >
Cse
Din-
Fg
Ds
E of
Dt
E >
F_ >
Hfather
Fmy
H father
Ct about
Eto
Cud
E _ >
Cve
E _ be
Hchance
Ionnect
Hdo
Hget
Hhear
Hknow
Hsee
Hyou
Fthat
He chance
Go
H be
Iconnect
Ido
Iget
Ihear
Iknow
Isee
Ed
F-
El-
Cw
D for
Esince
Der
F school
F-
Buck
E >
Ey
F-
Cnch
F _ thank
Ke
Iyour
Gand
Gon
Gto
I thank
F-
Am
Bachi-
Fne
Cdam
F-
De
E ?
G >
F_ >
Hday
Hfool
Hmy
Hoffer
Hpeace
Hthe
Hyour
Fa
G fool
Gn
H offer
Fme
Gy
H day
Fof
H my
Fthe
Fup
H your
Cgni-
Ftude
Cil
E >
F?
G >
F_ 0
H>
Hi
Hyour
Fand
Ffor
Fin
Fof
Freach
Ked you
Eb-
Fox
H >
Ee-
Dn _ >
Et-
Fenance
L crew
Cke
E _ cut
Hexception
Hfinal
Ior
Hlook
Hreal
Hthat
Je
Kir
Io
Fa real
Gn
H exception
Fit
Fnow
Fsure
J that
Me
Fthe
I cut
His
Fup their
Fyou
Er
F-
Es the final
F-
Din-
Fg
G _ mistake
Ha
I mistake
Cn
D _ has
Ewho
H has
Dag-
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
E _ are
Hdays
Ioes
Hoff
Hpeople
Fdays
Fmore
Fof
Gther
K people
Fvacation
N days
Fweek
Cps
Crk
E _ you
Ee-
Ft
G >
Dri
F-
Cste-
Fr'
H degree
Ctch
F >
Gthe
F-
Dernity leave
Dte-
Fr
G _ >
Jthe
Ha
Ind
Ire
Hmost
Hof
J the
Gs are >
Cy
D *
F reward
E_ >
G?
Ga
Gcome
Gknow
Gmy
Greward
Gsend
Ho
Gthe
Jm
Ho
Hrouble
Guse
Eask
H ?
Ebe a
Ehave
Ei
F come
Gknow
Gsend
Gtrouble
Guse
Eknow
Eremember
Esay
H so
Dbe
F-
Dor
F-
Bba
Be
C 0
D>
D?
E >
D_ 0
F>
F?
Fa
Gbout
Gn
Hd
Gpply
Gs
Gt
Fbeing
Hnefit
Fchance
Gontract
Huld
Fdays
Ffar
Gor
Grom
Gull
Fhr
Fi
G've
Gdea
Gf
Gs
Gt
Fjob
Fknow
Fline
Ik
Fmeet
Gy
Fnow
Fpercent
Fresult
Fshe
Gign
Hnce
Go
Hon
Fteach
Hxt
Ghe
Iy
Gime
Go
Hday
Huch
Funderstand
Fweek
Ghat
Hen
Ire
Hich
Gould
Grite
Fyear
Gou
I've
Ir
Da
E chance
Fline
Ftext
Ebout
I my
Jthe
Jyour
Egain
I the
En
F idea
Fd it
Esking
Eway
Dbecause
K the
Ftter
Ey
Ddo
Fwn
H >
Dfor
G being
Hthe
Jis
Hyears
Gward
K ?
Erom
Dgreat
Dhave
Eere
Eonest
Fw
G the
Io
Dif
En
F *
G>
Gthe
Houch
Gyour
Fto
Es
Dknow
H about
Iif
Ithe
Joday
Iwhat
Kether
Kich
Iyour
Dmore
H about
Ey
Dof
F the
Ff
En
F my
Gthis
Gyour
Fe
Er
Dpast
H the
Elease
Eost
Dright
I now
Dso
Fme
Hth
Fon
Etand
Fraight
Dtake
H you
Een
Ehat
H i
Fe
G benefit
Hcontract
Hlink
Hresult
Fis
Frough a
Lthe
Lyour
Eo
F *
Gapply
Gknow
Gmeet
Gsign
Gthe
Gunderstand
Gwrite
Gyour
Fday
Ery
Dup
Dwell
Ehat
H i
Ishe
Ithe
Iyou
Fen you
Gther
Fich
Fo
Eith
H a
Ithe
Dyour
Can
E >
F_ me
Ffor
Fthat
He
Ei-
Es for me
F-
Et to
F-
Fime
I >
Dsu-
Fre
H _ a
Iwhether
P a
Jould
Cdic-
Fal
Gtion
Cet
E >
F_ *
H>
Ha
Hcoffee
Hin
Hperson
Ffor
Fin
H person
Fme
Fon
Fthe
Fyou
Ir
Ei-
Fng
H ? >
Cmbe-
Fr
Gship
Dor-
Fy
G _ the
Cnd
Dti-
Fon
H >
I_ and
Kin
Kmy
Kname
Kto
Iin
Ime
Jy
Isometh
Oing in
Ithat
Hed my name
Eo-
Fr
Cre
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
Ln
Kleft
Kyour
Ifrom
Ii
J left
Ksent
J'm
Iqueue
Ito you
Iwith your
Hd you on
Ee-
Fd up the
Ct
D _ >
G?
Eyet
H ?
Fou
Bid
D _ >
Ddl-
Fe
G of
Cght
F _ a
Ibe
Ihave
Ime
Ipost
Gbe
Gsuit
K me
Gthe
J post
Gyou
J be
F-
Dra-
Fin
Cle
E >
Ea-
Fge
Dli-
Fon
Cnd
E >
F?
G >
F_ >
Hasking
Hblank
Hsomeone
Ffor
I someone
Fme
H asking
Gy
Ftell
Jing me
Go
Fwent
J blank
Ee-
Es ? >
F-
De
E >
F?
G >
F_ >
Fat
Dut
F _ of
Ithe
Iyour
Gof
F-
Fes of your
Css
E *
Fher
Fyour
Ee-
Ei-
Dta-
Fk
Ge
H _ you
Iif
K you
Bodel
F of
F-
Cmen-
Ft
G >
Cney
F isn't
F-
Dth
F >
G?
H >
G_ >
Ia
Galong
Hnd
Gbehind
Geach
Gfor
Gin
Gto
F-
Cre
E >
F_ >
H?
Ha
Ibout
Hon
Ir
Hthe
Hyou
Kr
Fabout
K the
Lwhat
Lyour
Fbefore
Ffor the
Fi
Gnterview
Fof
H a
Frespect
Fthan
J a
Hing
Hought
M >
Gime
J >
Kabout
Dn
E is
Ei-
Fng
H'
Cst
E _ >
H?
Ha
Hin
Hmy
Hperson
Hthe
Fimportant
Gn
Fof
H my
Ithe
Fqualifi
Med person
El-
Cthe-
Fr
G _ two
His
Hof
J two
Htongue
Div-
Fat
H >
Cve
E _ *
H?
Hforward
Hin
Hless
Hto
Ffor
I less
Grom
J *
Fme
H forward
Gy
H interview
Fon
Fup
Ed
F forward
Gto the
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
His
Hlike
Fappreciat
Oed >
Fdoes
J the
Fis the
Fof
H the
Fthat i
Go
Cm
Cseu-
Fm
G _ >
Dt
E _ me
Hthe
Hwhat
Fbe
Fhave
Fknow
Flet
By
C *
E is
D0
D_ >
F?
Fa
Gbout
Ggain
Glong
Gnd
Hswer
Ground
Hriv
Gs
Gt
Htach
Iempt
Fbefore
Goss
Hth
Gut
Gy
Fcan
Hreer
Ghang
Hoice
Fdoes
Fe
Gmail
Hployer
Gncourag
Hds
Ffirm
Ist
Hts
Gor
Grom
Fgood
Fhas
Fi
G'd
Hm
Gn
Hterview
Io
Gs
Hn't
Fjob
Gust
Flast
Gesson
Htter
Gine
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
Gn
He
Fpass
Gerformance
Imit
Glan
Gost
Grincipal
Fread
Gole
Guns
Fshop
Gince
Go
Gtart
Hill
Hudy
Fthank
It
He
Hree
Go
Gwo
Funtil
Fwas
Gent
Hre
Ghich
Ho
Gife
Hll
Gould
Fyear
Ht
Gou
Dage
Enswer
J on
Epologi
Fplication
O >
P?
Pfor
Pstill
Dback
Fd *
Eest
H >
Elood
Eoss
Erother
Dcall
Fndidacy
Kture
Fr
Gd
H was
Fse
H >
Eertificate
O in
Ehamber
Elas
Eourse
Gsin
Eurrent
K boss
Ev
F to
Ddaughter
Fy
G >
Eesk
Eream >
Fiv
De
E mail
Earlier
K lines
Lmessage
Lnote
Lthank
Email
Ex
Fpectation
O is
Hrience is
Dfami
Hly >
Fther
J'
Eield
Fle
H ?
Fnal
Frst
I choice
Jmessage
Jnote
Dgrad
Gndmother'
Dhand
Eead
Eome
Fur
Eusband
K >
Dinbox
Fterview
M >
Nand
Nto
Fvitation
N >
Ie
Dlandlord
Fst
H email
Ijob
Imail
Jessage
Ione
Ithree
Jwo
Fte
Eeave
Fsson
Ftter
J >
Eife
H >
Iand
Dmail
Eessage
Eind
H went
Eother
Eum
Dname
H on
Eeighbor
Frv
Eote
H from
Iof
Gice
Eumber
Dold
Enly
Eriginal
L email
Ewn
G >
Dpaper
Frent
Fstor
Ftience
Ehone
I >
Eoor
H performance
Frtfolio
M >
Eredecessor
Gsent
K employer
Kation
P >
Gviou
Ks email
Mletter
Mnote
Fofessional
P network
Hile
K with
Gject
Eublication
Os list
Dquestion
L about
Mfrom
Mis
Drate
Eecord
Fferenc
Flocation
N from
Fquest
K >
Lto
Fsume
J along
Lnd
Kis
Dsaving
Js are
Eecond
Fniority
Ehoe
Elid
Eon
Epring
Etand
Iing does
Frength
Fudent
Eummer
Dtalk
Eeam
Fst
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
Fial
I lesson
Dvan
Eisa
Dwedd
Fek
H >
Ehole
Eife
H would
H'
Eork
Dyears in
Csel-
Ff
G >
H_ *
J>
Ji
Jthe
Hfor
Hon *
Aname
E >
F_ >
Hi
Hthe
Fby
Fon
El-
Ctur-
Fal
Bear
E your
Ced
E _ >
Hanswer
Iround
Hchange
Hgive
Hhear
Hin
Hjob
Hknow
Hmore
Hsee
Hto
Hweek
Fa
Gnyth
Fthe
His
J job
Go
H answer
Igive
Ihear
Iknow
Isee
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
K >
Hte
Cigh-
Fbor
I >
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
F _ a
Jnyone
Ithe
Ggot
Gheard
Gseen
Gtold
K anyone
Gwork
F-
Cw
D _ >
Gfor
Gget
Gor
Eline
Emedication
Epost
I or
Eto
Ds
E >
F_ good
Hthe
Hyou
Fabout
K the
Ffrom
J you
Fis
H good
Fon
H the
Fregard
Ling the
El-
Fetter
Cxt
E *
G ?
F_ >
H?
Hand
Hso
Fmonth
K ?
Fone
Fstage
Hep
Fto
Fweek
J and
Bice
Cght
F >
G_ in
Js
Gin
Gshift
F-
Cne
E days
J and
Fstill
Fyear
Et-
Fy
G _ in
Hall
K in
Hdays
Hminut
Bo
C ?
E >
D_ >
Fan
Hd
Gt
Ffor
Fi
Gs
Fso
Fthan
Go
Danswer
Dfor
G an
Dhurry
I >
Djoke
H >
Dlater
I than
Dmore
Dneed
H to
Fws
H is
Done
Ether
Dproblem
Dreason
Dword
Cbod-
Fy
G >
H_ can
Kome
Jme
Jto
Hcan
Helse
L can
Hhas
Hwant
Cne
Con
E _ *
Fon
H *
Gr
Crma-
Fl
G day
Dth
F of
Ct
D >
E_ *
G>
G?
Ga
Hny
Jth
Gback
He
Ien
Gfor
Hrom
Gi
Hf
Hs
Gmost
Huch
Hy
Gof
Hn
Gsound
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
Ebe
Gen
Eclear
Efor
Eget
Ehad
H a
Feard
J anything
Kback
Eknow
Iing is
Emove
I for
Eone
H of
Erepli
Jed ?
Gspond
Eseen
Fleep
Fure
I i
Kf
Jthat
Jwhether
Ethe
H most
Fo
G be
Go
H much
Ewhat
I you
De
E >
F_ *
H>
Hi
Hme
Iy
Hsent
Hthis
Fbefore
Ffrom
J *
Fgot
Fi
G sent
Fof
H this
Fthat
J i
Es-
Dh
E _ >
Ha
Fso
Ei-
Dic
F >
G_ three
Gthat
Ie
Gyou
F-
Fe
G >
H_ you
Hperiod
Gd that three
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
Ei'd
Fn
Eon
Eso
Ethat
Budge
F >
G_ the
Gon
Gthe
F-
Cisa-
Fnce
Cmbe-
Fr
G _ my
His
Hshould
Hthat
Crs
E to
Ee
F role >
F-
Ao'clock _ >
Bblig
F _ a
Iyou
Gfor
Gif
F-
Fed for a
Iif you
Cser-
Fvatory
Bccas-
Fion
Bdd
Bf
C *
E 0
F>
Fand
Ffree
Foff
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
Gnswer
Gpplication
Gre
Fbecause
Goard
Gut
Fcandidacy
Hreer
Hse
Gode
Hmpany
Fdecision
Goubt
Ffami
Gile
Gree
Fgrad
Fi
Gn
Hbox
Hterview
Gs
Gt
Fjob
Fletter
Gife
Hst
Gong
Fmeet
Hssage
Gonth
Hrn
Gy
Fnew
Go
Hte
Gumber
Fof
Hf
Gther
Gutcome
Fpeople
Gile
Gresentation
Hoces
Iject
Gublication
Freferenc
Hport
Fscale
Hhool
Ghould
Gize
Gpring
Gtack
Ind
Ftable
Hlk
Geam
Ghank
It
Housand
Gime
Go
Grial
Gwo
Fvisa
Fweek
Gho
Gork
Fyear'
Da
En
Fother
Fy
Gth
Esking
Dcourse
Deight
Dgreen
Dhand
Eelp
Eow
G long
Dit
F >
Dlast
H week
Iyear's
Fte
Dmagnitude
Ee
F >
Eine
Ey
F application
Gcandidacy
Ireer
Glife
Gmessage
Gpresentation
Iojects
Hublications
Gstanding
Gtrial
Fself
Dnurs
Done
G to
Erder
Eur
G interview
Hmeeting
Dperson
Dquestion
Ls should
Dsalary
Dthank
Is >
Gt
H >
Fe
G 0
Hcase
Iode
Jmpany
Hdoubt
Hinterview
Hjob
Hmonth
Hnew
Iumber
Hothers
Iutcome
Hpeople
Iile
Irocess
Hscale
Ipring
Itack
Htable
Ieam
Iwo
Hvisa
Hweek
Iork
Gm
Fis
H morning
Fose
Eime
Ewo
Dus
Dweek
Hs ago
Fight
Ehat the
Fen
Fich i
Eine
H for
Erit
Dyesterday
Eou
G to
Gr
H decision
Iinbox
Isize
Iteam
Jime
Cf
D >
E?
F >
E_ *
G>
Ga
Gi
Eand
Efor
Ein
G *
Eon
Der
F >
G?
H >
G_ >
Ianother
Ihelp
Ithe
Gand
Gfrom
K another
Gis
Gof
F-
Dic-
Fe
G >
H_ a
Jmore
Has
Hhas
Htomorrow
Cten
F _ the
Gdoes the
F-
Bld
D _ >
Gand
Ggave
Gso
Gyou
Efor
Der _ >
Bn
C *
E 0
F>
F?
Fand
Fhow
Fnight
Fon
Fthat
D0 *
Fk
Fth
D>
D_ *
F0
F>
Fabout
Gfter
Gnd
Hswer
Gpplication
Gs
Fbelow
Goard
Gus
Fcall
Hndidature
Gv
Fday
Gesk
Femail
Gnd
Ffirst
Gloor
Gor
Gront
Fgood
Fhouse
Hw
Fi
G'll
Gf
Gn
Hterview
Gt
Fk
Flike
Hst
Fmarket
Htter
Gy
Fnight
Gumber
Fon
He
Gpen
Gr
Gutcome
Fpage
Hnel
Geople
Ghone
Gortfolio
Hst
Grofile
Fsame
Gcale
Gecond
Ghoulder
Gide
Hnce
Ftable
Geam
Gh
Hat
He
Go
Grial
Gwo
Fway
Ghich
Iteboard
Da
E call
Fgood
Fscale
Gecond
End
Dbefore
J *
Fnefit
Dcall
Eonflict
Dequity
Dfor
Dhere
Eow
G to
Dme
F >
Eoney
Ey
F candidature
Hv
Ginterview
Gportfolio
Hrofile
Dnight
Done
Eur
Dpaper or
Fy
Eeople
Drent and
Dshift
Eite
Dthat
Fe
G 0
Hbelow
Ius
Hcall
Hday
Hfirst
Iront
Hhouse
Hlist
Hmarket
Houtcome
Hpanel
Ihone
Hsame
Icale
Iecond
Ihoulder
Htable
Fis
H >
Inumber
Ione
Eo
F *
Fp
G of
Ewo
Dus
Dwhat
H the
Fere
Fich
Dyou
G >
Hto
Gr
H end
Ifloor
Ipage
Iteam
Cce
E >
F_ >
Ha
Ibout
Hbefore
Hi
Hweek
Iith
Fa
G week
Ggain
K i
Fmore
J >
Kabout
Kbefore
Fthe
Ce
D >
E?
F >
E_ >
Ga
Hnd
Ht
Gfrom
Gin
Hs
Glike
Gmy
Gor
Gthe
Iing
Iose
Jught
Hime
Gused
Gwould
Gyour
Eanother
Edoes
Emore
I thing
Lought
Kime
Eof the
Jose
Fn
Eroom
Ething
J that
Fo
Ewas
Fould
Eyear
Ds
E at
Clin-
Fe
Dy
E >
F_ again
Hin
Is
Hme
Hthat
Fa
Fbe
Fconsider
Fdo
Ffair
J that
Fme
H again
Fwant
Bpen
E >
F?
G >
F_ >
Ha
Hdoor
Height
Hme
Hthat
Je
Fand
Ffor
Fin
Fthe
I door
His
Go
H a
Ee-
Ei-
Fng
H ? >
Es-
Dra-
Ft
G _ for
Gion
Cinion _ the
Cpor-
Ctio-
Fn
G >
Br
C *
E ?
D_ >
F?
Fa
Fit
Fno
Fon
Fsometh
Gupport
Fthat
He
Iy
Go
Fwhat
Gould
Fyou
Da
E no
Efter
I the
Ere
G they
Dbad
G >
Ey
Ddo
Dis
F it
Gthat
Dmore
Fst
Dno
Ft
Don
Fly
Dshould
J i
Dthe
Eo
F the
Ewo
Dwill
Cder
F _ magnitude
Gof
I magnitude
F-
Cgan-
Cien-
Dgi-
Fnal
I email
Bther
F *
H off
G?
H >
G_ >
I?
Iand
Jre
Ihas
Ioff
Ithat
Ke
Jo
Iwith
Gapplicant
Gcandidat
Gfinalist
Irm
Ks and
Gpeople
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
Gbecause
Hy
Gto
Gwe
Econversation
Einterview
N >
Emeet
Eschool
Etalk
I >
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
Gmore
Hy
Gthe
Gwork
Ea
F couple
Fs
Ft
G the
Ebecause
Efrom
I the
Ein
G *
Eof
G my
Hwork
Fn
Ethe
Dco-
Fm
Ge
H >
Ias
Dli-
Fne
Bver
E >
F?
G >
F_ >
H?
Hwith
Hyear
Fagain
Fcoffee
L >
Ffive
Fme
Fthere
K ?
Go
El-
Fook
I _ >
Jme
L >
Es-
Fea
Et-
Fime
Bwe
D _ an
Eme
G an
Dd
Cl
Ds
Cn
D ?
F >
E_ >
Gor
Der
F >
F-
Ap
B _ to
Backa-
Fge
H >
Iis
Ei-
Cge
E that
Es-
Cid
E ?
G >
F_ >
Hin
Hthe
Ffor
I the
Dr
Cllet _ >
Hjack
L >
Cnel
F >
G_ a
Ii'd
Iof
Isay
Ithe
Jo
Gthat
Gwas
F-
Cper
F _ the
Gor
F-
Fwork >
Crcel of
Den-
Ft
G at
Dk
E _ >
H?
Fand
Ei-
Dro-
Ft
Dt
E >
F_ a
Hmy
Hthat
Je
Fand
Fof
H my
Ithat
Ke
Ftime
Ei-
En-
Fer
H _ >
Ey
F-
Css
E _ me
Hresume
Hthank
Faway
Fmy
H thanks
Fover
Ee-
Ei-
Fon _ i
Ep-
Fort
Dt
E the
Eo-
Fr
Ctch
F-
Dh
Die-
Fnce
Gt
H of
Iwith
Cuse
F-
Cy
D >
E?
F >
E_ >
G?
Gand
Gmy
Gthe
Efor
H the
Eoff
Dme-
Fnt
Dro-
Fll
Ds
E for
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
Kat
Ischeme
Jo
Copl-
Fe
G >
H_ >
J?
Ja
Jin
Jme
Jthe
Ko
Jwould
Jyou
Hand
Ire
Hget
K a
Hi would
Hknow
L ?
Hwho
Iith
Cr
Dce-
Fnt
H and
Dfo-
Frm
Hance
Eu-
Fme
Dha-
Fp
G _ could
Hyou
Gs you could
Dio-
Fd
G _ on
Dk
Dmanent contract
Ei-
Ft
G _ to
Hme
J to
Dqu-
Dsi-
Fstent
Eo-
Fn
G >
H?
I >
H_ >
J?
Jthis
Hand
Is
Hin
Hleave
M ?
Hof
J my
Hto
Hyou
Gal
I _ most
Dus-
Fal
H >
Bhone
F >
G_ the
Gand
Gcall
F-
Dto
F is
Gof
F-
Fgraph
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
Fr
Ge
H >
Cece
F of
F-
Cle
E >
Cng
E you
Blace >
G_ me
Ithe
Gfor
J me
Gto
F-
Fment
Dn
E >
F_ a
Hsummer
Hthe
Ffor
Fmy
Fthe
I summer
Go
En
F >
Gto
F-
Et
F _ *
Gin
F-
Dy
Ceas
F to
Gwith
F-
Fe
G _ >
Jback
Jfor
Kree
Jgive
Jmake
Ke
Ky
Jon
Jsure
Jthe
Lis
Haccept my
Idvise
Hbe
Hconfirm
Ksider
P this
Hdo
Jn't make
Hexcuse
N my
Hfeel
L free
Iind
L my
Iorgive
O the
Hget
K back
Iive
L me
Hinform
N me
Hkeep
L me
Hlet
K me
Hmake
L sure
Hnote
L that
Hplease
N give
Hreply
Hsee
K my
Ihare
M my
Htell
L me
Myour
Ireat
M this
Fure
I of
Cot
Cus
E the
Boint
F >
G_ would
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
Fic
Cole-
Dr
E _ and
Fperformance
Cpp
E _ up
Ei-
Crta-
Fl
G ?
I >
H_ >
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
Lbe
Lopen
Jat the
Jbefore
Jopen
Jstill
O open
Gve
Dsi-
Fble
Dt
E >
F_ as
Hthe
Hwould
Hyou
Fabout
Gnd
Fis
For
Ee-
Ei-
Es-
Cten-
Ftial
Cwer
F-
Bract-
Fical
He of
Dy
E _ it
Hthe
Ffor
Fthat
Ee-
Fr
Ei-
Cede-
Fcessor
Dfe-
Fr
G _ to
Hnot
K to
Dgn-
Fant
Dmi-
Fum
Dpa-
Fr _ our
Jthe
Hto
Ge
H >
I_ >
K?
Ianyth
Ifor
Hd for the
Ging for our
Dse-
Fnt
H _ >
K?
Iemployer
Ion
Hation
M >
Ei-
Fdent
J of
Esure >
Eu-
Fme
Dtt-
Fier
Dvi-
Fou
H _ have
Ki
L'm
Kleft
Iemail
Iletter
Inote
Itwo
Hs letter have
Cic
Ee
F ?
H >
G_ >
F-
Dnc-
Fipal
Et
F _ >
Gshop
F-
Dor-
Fity
Dze
F-
Coba-
Fb
G _ what
Hnot
Gly not what
Ftion
El-
Fem
H _ >
Kyou
Isolv
Dce
F _ here
Gfrom
F-
Fdure
J >
Fed from here
Fs
G ?
H_ >
Jthe
Gs ? >
Ddu-
Fct
H market
Dfessional _ >
Nnetwork
U >
Ei-
Fle
H _ >
Iwith
Ft
Dgr-
Fam
Fes
H of
Dje-
Fct
H is
Dmp-
Ft
G >
H_ >
Jfavorable
Hand
K favorable
Hreply
M >
Dpe-
Fr
Eo-
Fsal
Ge
H to
Dsp-
Fect
Et-
Dud
F _ it
Gof
I it
Gto
F-
Dve
F-
Ei-
Fd
Ge some
Bto
Bublic
Gation
L list
Cll
Cmp
Cpil
F-
Dpe-
Crpo-
Csh
E my
Fthis
Ct
D _ a
Gin
Gon
Gthe
Ho
Ein
G a
Eme
G in
Eon
G a
Eto
Czzl-
Aquali-
Ffi
H _ >
Iperson
Fty
Drr-
Fel
Cest-
Fion
I >
J_ i
Llast
Lthe
Lwhat
Lyour
Jabout
Jfrom
Jis
Jon
Jshould
Jthe
Koo
Is about the
Qyour
Kon the
Kshould i
Due
F-
Cick
F >
G_ on
Iup
Gcall
Honversation
Gfollow
M up
Gline
Gnudge
F-
Det
F >
G_ >
Iwhere
F-
Dte
F _ >
Gunderstand
F-
Aradio
F-
Cis
Ee
F the
F-
Cmbl
F-
Cn
Dge
F ?
H >
G_ >
F-
Dk
Cte
E ?
G >
F_ 0
H>
Hthe
Ffor
Fis
H 0
Fof
Es-
Dhe-
Fr
G _ it
Jto
Hknow
Hnot
Dio
F-
Bd
Be
C _ the
Cach
F _ >
Ia
Iconclusion
Isince
Ga
Gme
Gout
Gyou
F-
Fed a conclusion
Iout a
Iyou >
Fing out to
Dd
E >
F_ >
H?
Hmessage
Iy
Hthe
Fabout the
Gll
Fmy
H message
Fthis
J >
Gwo
Fyour
Ei-
Es-
Ey
F to
F-
Dl
E _ a
Hfor
Hit
Hour
Fappreciate
Flook
Fneed
Go
Fpower
Ei-
Fse
Fze
H _ my
Ithat
M my
El-
Fy enjoyed our
Hlooking for
Dso-
Fn
G _ i
Jthe
Hto
Hwhy
K i
Ccei-
Fpt
Fv
G >
H_ response
Hmy
Ge
En-
Ft
G _ with
Dog-
Em-
Fmend me
Jation
Ensider
Er-
Fd
G >
Ha
Ev-
Fer
H from
Dru-
Fiter
Cfer
F me
F-
Fenc
I >
J_ *
Ie
J _ >
Fral
Dle-
Fct
H _ the
Ithe
Dre-
Fsh
H _ email
Imy
Ito
Hing my email
Cgar-
Fd
G _ position
Jthe
Hthe
Ging the *
Oposition
Dis-
Dret _ >
Hit
J >
Chab
F-
Cimb-
Cjec-
Ftion
Cloc-
Fation
K _ *
Lfrom
P *
Duc-
Ftant
J to
Cmai-
Fn
G _ >
Jand
Jinterest
Hvery
L interested
Er-
Fk
G on
Din-
Fd
G _ of
Hyou
Ger
I >
J_ my
Jabout
Jletter
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
F_ this
Cpea-
Ft
G below
Dla-
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
I_ connect
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
Did-
Fent
Dpe-
Fct
H for
Eo-
Fnd
H _ >
Kthe
Ito
Iwithin
Gse
I so
Hibiliti
Ny
Dt
E >
F_ the
Fof
H the
Eo-
Fre
Es-
Dul-
Ft
G _ the
Hand
Hof the
Em-
Fe
G _ >
Jto
Halong
M to
Ind
His
Er-
Ffac
I my
Ctir
F-
Fe
G >
Gment
K or
Dur-
Fn
G >
H_ favor
Hthe
K favor
Io
Cver-
Ft
Die-
Fw
G after
Es-
Fit
Cwar-
Fd
G _ for
Hyou
Bight
F ?
H >
G_ >
I?
Ifor
Ihome
Ii
Ithat
Ke
Gat
I home
Hway
K >
Lthat
Gchoice
Gnow
Gthat
K the
Ho
F-
Cng
E >
Csk
Boad
Cck
Cle
E >
F?
G >
F_ >
Hweek
Hyour
Fbeen
Fis
Flast
J week
Fon
Fplay
Es-
Dl
E _ ?
Fover
J ?
Es-
Com
E >
F_ *
H>
Ha
Ffor
Fis
Fto
Fwith
Es-
Cta
Et-
Fion
Cugh
F _ of
Ghow
Gwhat
F-
Dnd
F >
G?
H >
G_ >
Imy
Ithink
Jwo
Gand
Gi
Gof
Gso
Gthe
Gwith
F-
Fs i think
Hwith two
Dt
Ee
F-
Buin
Ee-
Cn
D _ >
Gon
Ea
Dn
E the
Ei-
Ds
E _ on
Fout
I on
Csh
E >
As
Babba-
Ftical
Cfe
El-
Et-
Fy
Cid
E *
G and
F_ and
Hbe
Hthe
Fabout
Fin
Fthat
J the
Go
Dl
Clar-
Fy
G _ ?
Hrange
Cme
E _ >
Has
It
Hi
Hwith
Fjob
Fthing
Dpl-
Fe >
Cnk
Cve
E _ >
Din-
Fg
G _ >
Jgone
Hare
Gs are gone
Cw
D _ >
Gfirst
Gphoto
Ethat
Ge photos
Eyour
Cy
D >
E_ >
Gagain
Gi
Gthe
Ho
Ea
Eit
G again
Eno
Eso
G >
Ethat
I i
Eyes
Din-
Fg
G _ i
Ds
E *
G and
F_ >
Hand
Bcal
Ee
F _ i
Ione
Gand
Gof
I one
F-
Cena-
Frio
Ched-
Ful
He
I _ *
Jfor
M *
Em-
Fe
G _ is
Doo-
Fl
G >
H_ *
Jme
Hin
Hor
Gs in *
Cor
E _ >
Ei-
Crat-
Fch
Deen ?
H_ >
Bdr
Bea
D >
Drc-
Fh
G _ am
His
Dso-
Fn
Gal
I _ ?
Dt
Ccon-
Fd
G *
I off
H_ >
J?
Japprentice
Kt
Jfrom
Ji
Kn
Ks
Jof
Lf
Jthis
Ko
Jwas
Hattempt
Hcandidate
Iopy
L of
Hinterview
Hnote
Hpart
L of
Hquestion
Hround
M >
Htime
L >
Mthis
Hweek
L of
Hyear
L apprentice
Dre-
Dto-
Fr
Dur-
Fity
I _ my
Ce
D >
E_ again
Gi
Ht
Gmessage
Hy
Gon
Greason
Gthe
Gworkshop
Gyou
Jr
Eany
Efrom
I your
Eif
G you
Emy
G message
Gself
Ethat
I my
Jthe
Jyou
Ge
H workshop
Hir
Fo
G it
Ewhat i
Gere
Gy
Eyou
H on
Din-
Fg
G _ the
Hyou
Dm
E _ a
Ee-
Es-
Dn
E >
Fa
Gnyth
Fmy
Clec-
Ft
Df
Dl
E _ >
Cnd
E _ >
Ha
Hmy
Hover
Hthe
Fa
Fit
Fme
Fone
Fthis
Fyou
I a
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
F?
G >
F_ *
H>
Ha
Hmy
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
Cpar-
Fate
Cque-
Crio-
Fu
Dve
F your
F-
Fr
Ei-
Fce
Ct
D _ the
Easide
Efor
Eup
G a
Dtl
F ?
G_ >
Gin
F-
Fe
G the
Jis
Gd ? >
Gment
Cven
F _ >
Gyear
F-
Fteen
Gy
Er-
Fal
Bhade
F-
Eo-
Fw
Dll
F _ it
Imy
Gbe
Gi
Gtake
F-
Dr _ the
Fwhat
Ee
F _ case
Imy
Iroom
Ithe
King
Iwisdom
Ghow
Gmy
Gone
J room
Gthe
J case
Gyour
F-
Ei-
Fng what the
Ep-
Ce
D is
Cift
F ?
H >
G_ >
Ino
Ithe
Gat
I the
Gi
Hs
Glead
K >
Gon
I *
Gthen
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
E >
F?
G >
F_ >
Fwent
Drt
F >
G_ >
Iabout
Js
Ion
Iwhat
Gnotice
M >
Gof
I what
F-
Flist
Dt
Dul-
Fd
G _ about
Kt
Jbe
Kring
Lush
Jdone
Jfor
Jglad
Jhave
Jme
Ky
Joblig
Jpreviou
Jthat
Jup
Jwear
Hbe
J at
Kglad
Kobliged
Hcome
L to
Hi
I be
Kring
Lush
Jwear
Hknow
Hlike
L to
Hmy
J previous
Hnot
Hprepare
Htell
Ihe
Ger
Gn't
Et
F-
Dw
E _ >
Hthe
Fme
Fup
Fyou
Ee-
En to
Bick
Cde
E ?
G >
F_ >
Fdoor
Cgn
E _ *
H?
Hthe
Fbonu
Fform
Fin
Foff
Gn
Ea-
Ee-
Ei-
Clen-
Fce
Ft
Cmp
El-
Fe
Dul-
Fation
K >
Cnce
F *
H >
G0
H >
G>
G_ >
Ifirst
Ihaven't
Iinterview
Ilast
Ispoke
Ithank
Ivisa
Gi
H haven't
H'm
Ht's
Gmy
I first
Jlast
Jthank
Jvisa
Gour
Gthe
Hwo
Gwe
I spoke
Gyou
F-
Dgl-
Fe
G _ of
Hmother
N of
Cr
D >
Ei
Eplease
Cste-
Fr
G _ *
Ct
D _ >
Eon
Ewith
De
E ?
G >
F_ the
For
Fvisit
K >
Es-
Ds on
Cx
D >
E_ >
Emonth
Js >
Eyear
Dty
F is
F-
Cze
Bkill
F-
Dn
Dp
E _ second
Fthe
I second
Bleep
F _ if
Gbetter
M if
F-
Dpt
F-
Cid
E in
Ee-
Dp
Ep
F _ you
Gby
F-
Cott
F-
Dw
E _ >
El-
Bmall
F _ >
Ggift
F-
Drt-
Cile
F _ the
Iyour
F-
Bo
C >
D_ >
F?
Fabout
Gnswer
Fbe
Gring
Fcall
Hn
I't
Fdo
Fhope
Gurry
Fi
Gnsight
Flet
Gike
Fme
Gy
Fneed
Go
Hbody
Fstart
Fthat
He
Hink
Hought
Go
Fvery
Fwant
Ge
Gonder
Fyou
Da
Eny
G insight
Dcongratulation
Fuld
Dfar
G >
Di
E can
I't
Fhope
Fthink
Hought
E'd
G be
Hlike
Hneed
Hwant
Fll
H be
Fm
G wondering
Et
F's
Dlet'
Eong
Dmany
Fy
G i
Euch
Dnervou
Eo
Dplease
Dsoon
H >
Dthat
H i
Imy
Iwe
Iyou
Fe
Eo
Dwe
F can
Dyou
Cber
F for
F-
Cld
E my
Dv
Ee-
Cme
E _ about
Hfor
Hin
Hof
In
Fidea
J of
Ftime
Eb-
Fody
I _ the
Jelse
N >
Jin
Eo-
Fne
H _ me
Ly
Kthe
Ias
Iin
Iof
K my
Iwith
M my
Et-
Fh
G >
H?
H_ >
Jmy
Jof
Jthat
Ko
Hin
Hnorth
Hthat
Ging ? >
Kin my
Knorth of
Ew-
Fhere _ 0
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
Ee-
Fr
G you
Crry
F _ being
Jother
Ii
Imy
Iwast
Gfor
J being
Kwasting
Gif
I i
Gthat
Ho
I bother
F-
Dt
E it
Cugh-
Ft
Ds
E chef
Bpam
E _ >
Dre
F _ the
Ga
F-
Ceak
F >
G_ me
Ithe
Iyour
Gabout
Gfor
Gto
Gwith
F-
Dcial
Dnd
F-
Et _ the
Clit
F _ the
Gbetween
F-
Coke
F-
Fn
G with
Dnsor my
Dt on
Et
F a
F-
Dus-
Crea-
Fdsheet
Din-
Fg
G >
Hand
Hwhen
Bquad
F-
Bt >
Cack
F-
Dff
F >
G?
H >
G_ >
F-
Dg
Ee
F _ my
Gof
I my
F-
Din-
Er
F-
Dnd
F >
G?
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
Iand
Jt
Inow
Ithe
Iyou
Gand
Ht
Gdate
K now
Gin
Gkindergarten
Gout
Gtime
Ho
Gwith
F-
Dt
Ee
F-
Ei-
Fon ?
J >
I_ >
Eu
F _ my
Ithe
Gof
F-
Fs of my
Dy
E _ i
Htouch
Hyour
Fin
H touch
Flate
Fon
Ei-
Cead-
Fy
G _ would
Hjob
K would
Dp
E ?
F_ >
H?
Ep
F into
F-
Es-
Cick
F _ >
Gtogether
F-
Dll
F _ *
I>
I?
Ia
Jbout
Iconsider
Ifor
Imy
Ithe
Jo
Gat
Gbeing
L considered
Gdon't
Ghave
K a
Hoping
M for
Gin
I my
Jthe
Glike
Hove
K to
Gon
Hpen
K ?
Gpend
Gright
L ?
Gsays
K *
F-
Dpe-
Fnd
Cock
F and
F-
Dod
F-
Dp
E >
F_ >
Hbecause
Fby
Flook
Jing because
Dry _ my
Gon
Crai-
Fght
I _ the
Jto
L the
En-
Dee-
Ft
G >
En-
Fgth
Es-
Et-
Fch
Dik-
Fe
G price
En-
Fg
Dok-
Fe
G i
En-
Fg
G _ to
Ger
Hst
J _ you
Kcandidate
T you
Duc-
Ftur
Eg-
Fgl
H with
Cudent of
Ei
F-
Ey
F >
G_ advance
Gin advance
Gwas
F-
Dnn
F-
Dpi-
Fd
Bubmitt
Ccce-
Fs
G >
H_ like
Hlook
Gs look like
Hful
Dh
E _ >
Fa
Gn
Fdays
Cffe-
Fr
G _ anxiety
Hfrom
L anxiety
Cgge-
Fst
Cit
E _ >
H?
Hbetter
Hthis
Hwell
Fme
Fyou
I ?
Ee-
Es-
Cm
Dma-
Fry
Ee-
Fr
G >
H_ ?
Ji
Cper-
Dpl-
Eo-
Frt
H _ >
Iin
Imy
Fse
Cre
E _ it
Hmanager
Iy
Hwe
Iill
Hyou
Fa
Fi
Gf
Gt
Fthat
J my
Kwe
Kyou
He
Go
Fwhether
Fyou
I will
I'll
El-
Dge-
Fry
Dpr-
Fis
H to
Iyou
He
Cspe-
Bweet
F-
Citc-
Fh
Byste-
Fm
G ?
I >
H_ >
Atab
D >
Dle
F >
F-
Ft
Cke
E >
F?
G >
F_ >
H?
Ha
Hbut
Hfor
Hhouse
Hin
Hliberty
Hon
Hthat
Io
Fa
Fevery
Fhome
Fit
H that
Fme
Gy
Fno
Fover
Fthe
I liberty
Gime
J but
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
Hon
Hthe
K liberty
Clen-
Ft
Dk
E >
F?
G >
F_ >
Habout
Hhere
Fabout
Fbefore
L the
Fon the
Fto
Ee-
Es-
Cp
D _ the
Eon
G the
Cugh-
Ft
G to
Bea
D >
E_ the
Dch
F _ >
Ito
F-
Dm
E >
F_ *
H>
Ha
Hdoes
Hflexible
Hi
Hyour
Fand i
Fis
Flead
J ?
Gike
J yours
Fon
H *
Gr
Fto
Fwill
Cchn-
Fical
J round
Hian
Fology
Cll
E _ >
Ha
Ibout
Hhow
Hmore
Hsometh
Jon
Hthat
Je
Hwhat
Jether
Jich
Jo
Fif
Fme
H >
Ia
Jbout
Ihow
Imore
Isoon
Ithe
Iwhat
Kether
Kich
Ko
Gy
Fthe
Im
Fyou
I >
Ja
Jthat
Ir
Eing me what
Es-
Cn
D _ and
Gof
Edays
Eminut
Jes >
Eo'clock
Eyear
Is of
Dd
E to
Dur-
Fe
Crm
E ?
F_ >
Es ? >
F-
Dri-
Fble
Cst
E >
F?
G >
F_ >
Hover
Hyour
Ffor
Ftake
Ei-
Cxt
E on
Bh
C >
D_ *
Ffor
Fwould
Di
E would
Can
E _ >
Ha
Hcan
Hfive
Iorm
Hlast
Hother
Fa
G form
Fbefore
L >
Fi
Fthe
I others
Fyour
Ek
F *
G_ >
Icard
Ievery
Ifor
Ii
Imore
Inote
Iyour
Gagain
Gfor
Gon
Ice
Gto
Gyou
J >
Kfor
Ki
Knote
F-
Fful
I _ any
Lyou
Jfor
M any
Jif
L you
Jto
Fs on to
Jce more
Dt
E >
F?
G >
F_ *
H>
H?
Habout
Ilready
Im
Inswer
Ire
Is
Jk
Ked
Hbe
Jen
Jnefit
Ioard
Jth
Hcall
Jn
K't
Iome
Kmittee
Juld
Hdecision
Jserve
Iidn't
Ion't
Helse
Ixpect
Hfile
Jrm
Kst
Ior
Hget
Iive
Hhas
Jve
Ielp
Hin
Hknow
Hlast
Iike
Hme
Jt
Iight
Hneed
Iot
Hof
Jfer
In
Iver
Hright
Hsaw
Iecond
Je
Ihall
Jould
Itay
Jill
Iuit
Htalk
Iell
Ihe
Io
Hus
Hwalk
Ie
Jre
Iill
Jth
Iork
Juld
Hyear
Iou
Fa
Gn
Hd
Gs
Fbrought
Fcan
I be
Gould
K be
Fday
Fgave
J you
Fi
G am
Isked
Hbring
Hcan
K't
Iome
Juld
Hdeserve
Hget
Hhad
Jve
Hknow
Hshall
Htalked
Hwas
Iould
G'd
I like
Hll
J be
Hm
Hve already
Gn
Gt was
H's
Flong
Fmean
Js >
Lfor
Gight
K suit
Gy
H *
Ifile
Ilast
Fnobody
L else
Fpeople in
Freflect
Fsomeone
Gtill
Guit
Js you
Fthe
I *
Jboard
Jcommittee
Jfirst
Jjob
Ise
His
Hree
Gime
Go
H be
Fwe
H may
Hnt
Gill
Gomen
Huld help
Fyou
I are
Jcan
Kould
Jgive
Jhave
Jknow
Jmentioned
Jsaw
Jwill
Kould
I'd
Jll see
Jre
Jve
Ir
J benefits
E'
F _ bad
Ime
Gall
Gwhy
F-
Fs how bad
Ce
D *
F i
Hn
Gof
Ifice
Gtold
Gwas
E0
F rd
Gth
E_ >
G?
Ga
Hbout
Hd
Hfter
Hnd
Hpplicant
Hre
Hs
Ht
Gbar
He
Ien
Ifore
Mhand
Inefit
Itween
Hut
Hy
Gcafe
Ill
Indidat
Oe
Ird
Henter
Hhalleng
Oe
Jnge
Ioice
Hode
Ime
Jpany
Iunsel
Hrew
Hulture
Gdate
Hecide
Ksion
Ipartment
Isk
Hirector
Ho
Geasy
Hlection
Lrician
Hmail
Hxercise
Gfair
Hellow
Hinalist
Jd
Irm
Ive
Hloor
Hor
Hrom
Ggig
Ho
Hrant
Huys
Ghad
Ilf
Is
Ive
Head
Ild
Home
Gi
H'd
Hf
Hmportant
Hn
Iterview
Hs
Gjob
Gknow
Glead
Ift
Isson
Hike
Ink
Hook
Hunch
Gmail
Iker
Inager
Iy
Hean
It
Hight
Ile
Ine
Honth
Gnext
Ho
Iw
Gof
Ifer
Hn
Ie
Hpen
Hr
Gpaid
Irt
Kner
Ky
Iy
Js
Heople
Iriod
Json
Hiece
Hlan
Jy
Holicy
Ist
Iwer
Hrice
Jncipal
Ioces
Gqualifi
Iestion
Grange
Ite
Hd
Head
Icord
Iply
Hoom
Ita
Iund
Hule
Ins
Gs
Haid
Ilary
Imple
Hchedule
Hhift
Iop
Juld
Hide
Ince
Ite
Js
Ho
Hplit
Ionsor
Htag
Ke
Jnd
Jrt
Iep
Iill
Iory
Iudy
Hupport
Gtable
Ike
Heam
In
Ist
Hh
Ian
Jt
K'
Iere
Jy
Iing
Kk
Js
Irough
Hime
Ho
Ild
Hrack
Hwice
Io
Gunder
Gwas
Heek
Int
Ire
Hhen
Jther
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
Gvert
Fe
Ffternoon
Fnalyst
Gswer
K ?
Fpplicant
Hointment
Hrenticeship
Fttachment
Fudit
Gtumn
Ebakery
Gnk
I is
Gse
Felow
J >
Gnefit
Gst
Gtter
Figgest
L challenge
Vs
Foard
J has
Gnu
Gokkeeper
Gttom
K of
Gx
Frand
Geakdown
Fudget
K for
Gild
Jing open
Gs
Ecall
Gndidate
N for
Gr
Gse
I study
Feo
Fhair
Hnce
K to
Hpel
K ?
Hrm
Iter
Goice
Ir
Flerk
Ginic
Kal
Fo
Gde
Gllege
Gming
K year
Hmission
Jttee
N has
Iute
L from
Hpany
L sponsor
Gntract
M and
Gordinator
Gst
I of
Gunter
Jry
Hrse
K >
Fulture
Grator
Gt
H ?
Fv
Edark
Gy
H >
Iof
Feal
Gcision
M ?
Hk
Gmo
Gpartment
O in
Gsigner
Firector
Mship
Gstribution
Gvorce
Foor
I >
Gubt
Friver
Eearliest
M >
Iy
J shift
Fmail
J that
Fnd
Fxtra
J mile
Efami
Gvor
Fellow
Kship
Field
J >
Ggure
Gnal
J call
Kround
Kstage
Incial
Grm
Hst
J >
Khad
Kin
Kmonth
Kone
Kweek
Kyear
Floor
Forklift
M guys
Hm
Ial
Kiti
Gundation
Egap
H in
Gte
Feneral
L counsel
Jou
Fift
I card
Jof
Foal
Ging
J rate
Frant
Goup
Fuy
H with
Ehardest
L part
Fead
I of
Hlth
K plan
Firing
K manager
Lprocess
Foliday
L >
Ls >
Gnor
Gspital
Gur
I ?
Ily rate
Hse
J >
Ein
Gdustry
Gside
Gternship
O paid
Jview
N >
Oand
Obecause
Ofor
Oheld
Oi
Gvitation
O >
Je
Ejob
H >
I?
Iad
Icenter
Ifair
Iis
Iso
Ekids
Gndest
Gtchen >
Elab
H >
I?
Gst
I >
Jperson
Gyoff
Fease
It
J you
Gtter
Fiberty
L of
Gne
I is
Hk
Gst
I >
Jof
Foan
Gbby
Gckdown
Gss of
Email
Grket
K >
Gtter
K of
Gyor
Feantime
M >
Get
Grger
K ?
Gssage i
Fiddle
K of
Gss
Foney
Hth
Gst
I important
Jqualified
Gve from
Fuseum
Eneedful
L and
Gw
Gxt
I one
Jstage
Fight
J shift
Fote
I i
Jthat
Hice
K period
Fumber
Grse
J role
Eobservatory
Fffer
J of
Hice
Fn
G call
Ge
H >
Hs
Gly
Fpen
Iing in
Hrat
Kion
Frganization
Fther
J candidates
Js >
L?
Futcome
L >
Mas
Fwl
Gner
J >
Epack
Iage
Gnel
J >
K?
Kthat
Lo
Grk
Hty
Gssion
Gy
Fension
Gople
Grson
K in
Lwho
Lyou
Fhone
Hto
Js of
Fiano
Gle
I >
Flace
Geasure
M of
Fosition
M >
Nstill
Ht
I >
J?
Jis
Fractical
Le of
Gesent
Lation
Hviou
Gincipal
It
J shop
Goces
Ks ?
Hduct
Hgram
Jes
Ls of
Fublic
Equestion
Giet
Erange
Feal
I power
Hson
Gcruiter
Ggistrar
Gmain
Hinder
Huneration
Gnt
Gsearch
Hponsibility
Ht
I of
Hult
K and
Lof
Fight
J choice
Foad
Gle
I ?
Jbeen
Jis
Jplay
Gom
I >
Jfor
Gta
Funn
Esalary
K range
Gme
I job
Jthing
Fcal
Ie
J and
Fearch
K is
Gcond
K candidate
Linterview
Lpart
Lquestion
Lround
Ltime
Lweek
Grvice
Fhift
Gop ?
Hrt
Jlist
Hulder
Fide door
Ggn
Ied form
Gmulation
O >
Gte visit
Fooner
K you
Fpring
K >
Ftack
J >
Hirs >
Hrt date
Hte
Iion
Iu
Js of
Gory of
Greet
Hike
K price
Hoke
Ingest
N candidate
Fummer
Grvey
Fystem
Etab
H >
Hle
Fea
Hch
Hm will
Gchnical
N round
Gst
I >
Fhird
Fill
Gme
I and
Ji'd
Iline
M for
Itable
Fop
Gur
Frain
Gial >
Kshift
Fwo
H dates
Isites
Euniform
Hon
Hversity
Evacancy
Ition
M policy
Fisa
Ewage
Gr
H >
Hehouse
Hm
Gy
H >
Febsite
Gek
I >
J?
Iend
L >
Fhole of
Kthing
Finter
Ford
Hk
I >
Iload
Ishop
Hld
Frit
Iing sample
Eyounger
Dir
F _ >
I?
Gfirst
Gmind
Ks ?
F-
Dm
E >
F_ *
H>
H?
Fby
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
Gy
Ee
F >
G?
H >
G_ >
Ia
Jn
Ky
Ibe
Ken
Idate
Ielse
Ifor
Jree
Iin
Js
Ino
Ione
Iway
Iyou
Ga
H date
Iway
Hnd
Iy
Jth
Ling else
Pin
Gbe
Ghas
J been
Gin
Hs
I a
Kny
Mthing
Gone
Hr
I is
Groom
Gsometh
Gwas
F'
G a
Iny
Kth
F-
Ffore
Dse
F _ ?
Itake
Gdays
K >
L?
F-
Dy
E _ >
Hall
Hme
Fare
Flet
Fwere all
Cing
F >
G_ do
Ime
Iwith
Gin
Hs
Gstand
Gtake
Hhat
F-
Fs stand with
Hto do
Ek
F >
G_ a
Iearn
Ime
Jy
Iowed
Ishould
Gi
H should
H'm
J owed
Ive earned
Ht
Gof
I me
Ky
Gthat
K i
Gyou
F-
Drd
F _ my
Ito
Gmessage
N to
Gof
F-
Et-
Fy
G year
Ds
E *
F>
F_ >
H?
Ha
Igain
Ind
It
Hbe
Hexpect
Hfind
Ior
Irom
Hhas
Hi
In
Is
It
Hnew
Hof
Ir
Hso
Hthat
Je
Io
Jnight
Hup
Hwith
Iork
Juld
Hyour
Fa
G new
Gddres
Gnd
Fback
J to
Kup
Fchair
Gountry
M >
Fdoor
Fif
Gn
Hterview
Gs
H a
Ithe
Fjob
I would
Fmessage
Gonth
Hrn
Jing'
Fnumber
Fone
I is
Gpen
Gver
J again
Fposition >
It
J >
K?
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
Kor
Gill
J be
Hnter
L >
Gork
J >
Huld
K be
Fyear
J and
Cose
F who
F-
Dug-
Fh
G you
Gt
H >
I_ ask
Kmight
Ly
Kthis
Kwould
Lrite
Iabout
Ifurther
Ii
J would
J'd
L ask
Mwrite
Ilinkedin
Q might
Ion
Hs on my
Es-
Fand
I >
Crea-
Fd
Ee
F _ *
I>
I?
Ia
Jnd
Ileft
Ithat
Ke
Gi
Gkids
Gquestion
Gtime
Gweek
Gyear
Ks ?
F-
Dou-
Fgh
H *
I>
I_ the
Kwebsite
Kyou
Ia
Ithe
L website
Kree
Jo
K the
Ew-
Fn
Bicket _ the
Hfor
Gs for the
Ced
Cll
E system
Cme
E >
F?
F_ >
H?
Hfor
Hi
Is
Hshort
Itart
Htalk
Ihe
Hweek
Iork
Hyour
Fabout
K the
Gnd
I a
Fbefore
Gut
Ffor a
Jthe
Grom
Fi'd
Gf
Gs
H short
Fno
Fof
Hf
Gn
Gr
Fthat
J works
His
J week
Go
H talk
Fwith
J the
El-
Fine
I for
M the
Es-
Et-
Fable
Din-
Fg
Cp
Dp
E the
Ee-
Ds
Cre
Ed
F-
Ctle
F-
Bo
C $
E 0
D*
E >
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
Gbout
Gddres
Ggain
Gn
Hd
Hnounc
Hother
Hy
Ith
Ground
Gs
Gt
Gway
Fback
Gefore
Lhand
Goard
Gut
Gy
Fchair
It
Golleague
Hmpany
Huntry
Fdesk
Girector
Gown
Felse
Ffinal
Hrst
Gor
Grom
Fhead
Hre
Giring
Gonest
Hw
Gundr
Fi
G'm
Gf
Gn
Hterview
Io
Gt
Fkept
Gind
Fletter
Fmail
Ge
Hssage
Ht
Gore
Gy
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
Gther
Gut
Fpart
Geople
Gosition
Grincipal
Hofessional
Impt
Fquestion
Freferenc
Hquest
Hward
Fschool
Gecond
Hen
Ghortlist
Go
Hmebody
Jone
Jth
Gupervisor
Hre
Iprise
Fthat
He
Im
Hrough
Go
Hgether
Hp
Gwice
Fup
Hfront
Fview
Fwhat
Hen
Ire
Ither
Hich
Ho
Ile
Gith
Jout
Gork
Huld
Fyes
Gou
Ir
Da
E hundred
Ebout
Eccept
Edd
G a
Hto
Enother
Fswer
Epply
I >
Jfor
Esk
G for
Hhow
Hif
Hwhat
Hyou
Dbe
F a
Hnnounced
Gback
Ghonest
Gin
Iterviewed
Gkept
Gon
Gpart
Gsure
Gupfront
Fing
Eother
J you
Ering
Euy
Dchat
Feck
I >
Jback
Jwhether
Foose
Eome
Fncentrate
O on
Gfirm
K the
Gnect
K >
Lfor
Lhere
Lwith
Fok
Fver
I >
Eustomer
Dday
Eecide by
Einner
Fscharge
Hus
Js my
Lthe
Eo
F the
Eraw
Dearn
End
Expand
J into
Glain how
Dfeed
Eind
H out
Dget
G the
Eive
Eo
F out
Dhalf
Fve
H it
Imet
Eear
H about
Iback
Jy
Ifrom
Ihow
Iit
Imore
Ithat
Iwhat
Kether
Kich
Jould
Iyour
Hing about
Flp
H with
Fr
Eire
Eonor
Dignore
Enquire
K about
Ftroduce
Et
F that
Fs
Djoin
Dkeep interviewing
Enow
H >
Iabout
Ibefore
Jy
Ihow
Iif
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
Jwhat
Gve
Eook
H at
Fse
Eunch
I to
Dmake
H sure
Ee
F >
Gby
Gin
Gso
Gthat
Gwhat
Fet
H you
Fntion
K something
Eove
Ey
F letter
Gnetwork
Hote
Gprofessional
Gquestion
Grequest
Done
Dpark
Fss
Ftient
Fy
Eeople
Eick
H your
Gture
Elan
Erepare
Fove
Hide
Eush
Ft
Draise
I the
Eeach
I you
Gd
Fceive
Ffer
I me
Fmind
J you
Fply
Fturn
J the
Fview
Eing
Eun
Dsay
G it
Hyes
Eee
G from
Hif
Hthat
Je
Hwhere
Fnd
H you
Frve
Ft
G up
Ehare
Fow
H >
Eign
Eomebody else
Frt
Epeak
I to
Gnd
Etand
Gy
H in
Fick
I together
Fop
Fudy
Eupport
Dtake
Flk
H before
Eell
H me
Iyou
Ehank you
Gt
Fe
G board
Hdirector
Hfinal
Hhead
Iiring
Hinterview
Hmessage
Hnew
Hprincipal
Hschool
Htop
Fink
Gs
H address
Icountry
Eouch
Ereat
I you
Ewo
Dunderstand
N how
Ese
G my
Dwhat
H i
Iyou
Fether
K i
Foever
Eork
H from
Iin
Iwith
Erite
I to
Dyou
G >
Habout
Hbeforehand
Hfor
Hon
Gr
H colleague
Kmpany
Idesk
Ioffice
Iprompt
Iwork
Cday
F >
F-
Cget-
Fher
I >
Jin
Jon
Cld
E >
F?
G >
F_ that
Je
Io
Hwhat
Fanyone
Feveryone
Fme
H to
Iwhat
Gy
Fthat
J the
Fyou
Cmor-
Frow
I to
Cne
Dig-
Fht
H >
Co
D >
E_ >
Gand
Gfor
Gthe
Elong
I >
Emuch
I >
Eold
H for
Dk
E _ liberty
Fa
Fthe
I liberty
Dl
Cp
D _ >
Gthe
Gyour
Eof
G the
Hyour
Dic
F-
Ctal
F-
Cuch
F >
G_ once
Ithe
Iyou
Gbase
Gon
Gwith
F-
Fing base once
Dr
Cwar-
Fd
G my
Dn ?
G >
F_ >
Hi
Brack
F record
F-
Et-
For
Dde
F _ have
Gand
F-
Dil
F mail
F-
En
F ?
H >
G_ >
I?
Ia
Ito
Gdays
F-
Dns-
Dve-
Fl
Dy
Ceat
F _ >
Iapplicant
Js
Gthis
K as
Gyou
F-
Fment
Cial
F >
G_ ?
Ion
Glesson
Gshift
L ?
F-
Dck
F-
Ded
F _ reach
Gto
I reach
Gyour
F-
Dp
Coub-
Fle
H _ for
Iyou
L for
Cue
E that
Dly
F-
Dst
F _ my
Ithe
Gthat
K my
Lthe
F-
Dth
F-
Cy
D _ >
Eagain
Din-
Fg
G _ >
Jhere
Jpicture
Hagain
M >
Hto
J picture
Hyou
Bube
Citi-
Fon
H _ for
Cnne-
Fl
Crn
E _ down
Fdown
Fit
Fme
Fto
Ee-
Ei-
Bwelv-
Fe
Dnt-
Fy
G _ in
Jof
Hminut
Htwo
Cice
F and
F-
Dn
Es-
Co
D >
E?
F >
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
Hs
Gso
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
Esite
Eweek
Is in
Eyear
Is >
Kago
Bypo
E _ the
Aunans-
Fwer
I >
Ccle-
Cder
F _ ?
Ithese
Gcontrol
N these
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
Hood
Cemp-
Floy
I _ a
Jfor
Ied for a
Iment
Cfai-
Fr
Cifo-
Frm
Don
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
Cves-
Ft
G stock
Bp
C >
D?
E >
D_ >
Fa
Fbefore
Fcall
Hse
Fi
Fme
Gind
Gy
Fnight
Four
Fsecond
Fthe
Fyour
Da
Egain
Ist
K the
Es
Dfor
G a
Din
F case
Gyour
Don
F before
Gmy
Gthe
Dso
Dthe
G second
Gir
I minds
Eo the
Gyou
Dwhat
H i
Fere
I my
Eith
H the
Dyour
H mind
Cdat
F _ the
F-
Fe
G _ on
Hme
J on
Cfro-
Fnt
H that
Con
Cs
D >
Dta-
Fir
Brgen-
Fcy
Bs
C >
D_ >
Fthat
Dboth
Di
Dtogether
Ce
D _ name
Gown
Eit
Emy
G own
Eon the
Eyour
I name
Dd
E _ >
Hbeing
Fit
H >
Fto
H being
Dful >
Cing
F-
Cual
F _ their
Ggo
F-
Avacan-
Fci
Gy
Et-
Fion
I _ ?
Jdays
Jpolicy
Clue
F-
Cn
Cria-
Fble
Berdi-
Fct
H _ the
Dsi-
Fon
H of
Dy
E _ >
Hso
Hto
Fkeen
Fmuch
J to
Cst
Ei-
Bideo
F-
Cew
E on
Cllage >
Csa
E _ >
Dib-
Et
F >
G_ >
F-
For
Boice-
Fmail
J >
K_ *
Clum
F-
Cte
Ed
F _ the
Gfor
J the
F-
Er
F-
Cuch
F _ me
Gfor
J me
F-
Awage
E because
Cit
E _ >
Hyour
Fas
Ffor
Fto
Ee-
Ei-
Clk
E _ a
Hthe
Jrough
Fme
H through
Fout
Dl
Cnt
E >
F?
F_ ask
Hcheck
Hhear
Hknow
Hmore
Hsee
Jnd
Ipeak
Hto
Iry
Hunderstand
Fme
H to
Fthe
I job
Go
H be
Iknow
Ispeak
Iunderstand
Ee-
Fd ? >
Hto be
Kcheck
Ksee
Mnd
Ktry
Es-
Cr
D >
Dd
Deh-
Fouse
Cs
D 0
F >
E_ 0
G>
Ga
Hnd
Iswer
Ht
Gbit
Gfor
Ghow
Gin
Iterest
Lview
Ht
Gmy
Gof
If
Hn
Hut
Gright
Gsea
Gthe
Ho
Gwhat
Hith
Ea
F bit
Fmong
J my
Fs
Ft
Eborn
Fulli
Jed out
Edeclin
Ked at
Efired
Ehoping
K that
Mo
Ein
Ejust
Ekind
Elaid
I off
Emy
G answer
Hinterview
Eno
Eon
Eso
Grry
J to
Fpot
I on
Furpris
Led to
Ethat
Ge
H right
Fold
Eup
Ewonder
King what
Dn'-
Ft
Dt
E _ time
Fyour
Ee-
Ei-
Fng your time
Cter
F-
Cy
D >
E_ the
Gwent
Efrom
I *
Eit
G went
Ethe
Fo
Eyou
Be
C _ >
F?
Fa
Gbout
Ggree
Ffor
Grom
Fget
Fhave
Fknow
Fmy
Fnot
Fspeak
Ftalk
Go
Fwent
Dare
Dboth
H know
Iwent
Dcan
G agree
Hget
Hspeak
Htalk
Eould
Dgot
Dhave
H a
Eop
G on
Dmay
Eeet
H >
Ft
Dshould
Epeak
I >
Foke
Dtalk
C'll
F _ a
F-
Dre
F _ for
F-
Cakn-
Fess
Dr
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
I'd
Jm
Hpeople
Hthe
Hwould
Hyour
Fago
Gnd
I would
Fbut
I i
Fin
Gs
Fof
H *
Hf
Gr
Fsince
Go
Funtil
Ee-
Fnd
H >
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
Ia
Dd
E _ >
Ftest
Ei-
Dl
E >
F_ got
Hit
Hthe
Hyou
Fand
I i
Fin
Fwe
H got
Gith
J the
Cnt
E >
F?
G >
F_ *
H0
H>
Hin
Hwell
Hyour
Fblank
Foff
Fquiet
Fthrough
Go
H *
Funanswer
Fwith
Cre
E _ *
Fall
Fi
Gn
Fmy
Fto
Fyou
Bhat
E _ a
Ifter
Isked
Hbe
Iring
Hcan
Iommittee
Juld
Hdecide
Hexpect
Hfind
Hhave
Hi
In
Is
It
Hjob
Hknow
Hlike
Iook
Hmake
Ie
Jan
Iy
Hneed
Jxt
Hof
Hpanel
Jy
Iersonal
Hreal
Jmain
Hsaid
Ient
Iucces
Hteam
Ihe
Jink
Io
Hwant
Iould
Irote
Hyou
Kr
Fa
Gre
I the
Fbecame
L of
Grought
M you
Fcome
Js after
Fdate
J do
Gid
I the
Jyou
Goes
J a
Kthe
Ffollow
Fhappen
Ls after
Fi
G asked
Hbring
Hcan
Iould
Hdo
Hhave
Hknow
Hmake
Hsent
Hwrote
G'd
I need
Hll
Gmpress
Gs
H the
Iyour
Gt
H is
Imeans
H's
J like
Fkeep
Fled
Fmade
J the
Hnner
Geasure
M would
Fshe
Gort
J of
Gurpris
Med you
Fthat
J means
He
I committee
Jjob
Jpanel
Jremaining
Iy
Gime
Go
Fwas
Gent
Gill
Gould
K it
Lsuccess
Lthe
Lyou
Fyou
I decide
Jpay
Kersonally
Jsaid
Jthink
Jwanted
I're looking
Ir
J team
E'
F _ pay
Gthe
F-
Ee-
Fver
I you
Ceel-
Fchair
Dn
E ?
G >
F_ >
Happointment
Hcan
Iome
Hdecide
Hmeet
Iight
Hnew
Hplan
Hsee
Hwas
Iill
Hyou
Fdo
H you
Fi
G might
Hwas
Gt
Fthe
I appointment
Iy
Fwe
H meet
Gill
Fyou
I plan
Jsee
Jwill
I'll
L decide
Ee-
Fver
I _ have
Lsuit
Jit
L suits
Jyou
M have
Dre
F _ are
Icould
Ihead
Ii
Iland
Kst
Istand
Ithe
Gdo
I i
Gi
H could
H'm
Gmatter
Ms are
Hy
I last
Gthe
Iing
Ls stand
Gwe
Gyou
J are
F-
Dth-
Fer
H _ am
Kcan
Lould
Khave
Kis
Kshould
Ii
J am
Khave
Kshould
J'm
Jt
Ithe
Lre
Iyou
L could
Lr
Cich
F _ a
Ibe
Ido
Ihope
Iis
Imy
Iof
Ishall
Ithe
Jo
Iwhy
Jill
Jould
Iyou
Gday you
Gentrance
Ggrade
Gi
H hope
Ishall
H'll
Im
Hs
I the
Jwhy
Gleav
Kes me
Gof
I my
Jthe
Gpart
K of
Gtopic
Gway
Gyou
J hope
F-
Fever
Dle _ >
Iwas
Gi
H was
Dte-
Fboard
Co
D _ afraid
Gbe
Gi
Hn
Ht
Glike
Gme
Gthe
Iis
Gup
Gyour
Ecould
Edecid
Foes
I it
Eelse
Egets
Ehas
Eis
Gn't
Emake
Is the
Ethink
Fo
Ewas
Fork
Guld
J i
Dev-
Fer
H _ hiring
Iis
K hiring
Dle
F _ *
Gcrew
Gof
I *
Gthing
F-
Dm
E i
Cy
D _ appli
Gneed
Gthe
Gyou
Edid
H the
Ehave
I you
Ei
F applied
Fs
G the
Ethe
Eyou
Bidow-
Cfe
E _ me
Fwould
E'
F-
Cll
E _ >
Hand
Isk
Hbe
Hfor
Hget
Hhave
Hmade
Ie
Jet
Iy
Hrunn
Hso
Hthe
Io
Hyou
Fbe
H running
Ithe
Fcall
Ghoose
L me
Gome
Fdecide
Go
H the
Fhave
Fi
G be
Hget
Gt
H be
Fnot
I be
Fsee
Hnd
Ftake
Ghe
Ire
K be
Go
Fwait
Fyou
I ask
Ei-
Cnd
Eo-
Fw
De
E _ you
Ffor
I you
Dte-
Fr
G >
H?
I >
H_ >
Csdo-
Fm
Dh
E _ had
Ffor
Fyou
I had
Cth
E >
F?
G >
F_ *
H>
H?
Ha
Ibout
Ipplication
Is
Jsistant
It
Hbackground
Ioard
Hcandidate
Ihildren
Iommittee
Jusin
Hemployer
Ixperience
Iye
Hfrom
Hgrad
Hhiring
Hi
If
Is
Hjob
Hlast
Iittle
Hmy
Hname
Hof
In
Ither
Hparent
Hreal
Jcord
Hshort
Iince
Imile
Hto
Hwage
Js
Iork
Hyear
Fa
G smile
Gnother candidate
Fdepression
P since
Finterest
N >
Fme
H >
Iis
Gy
H *
Iapplication
Ibackground
Iexperience
Igrades
Irecord
Hself
Fno
Fone
I of
Fregard
L to
Hmote
Fsome
Guch
J a
Fthat
He
I *
Jhiring
Jother
Jreal
His
Gwo
Fyou
I >
J?
Jabout
Jon
Ir
J assistant
Ei-
Fn
G 0
I hours
Hthe
Iwo
Eo-
Fut
H _ >
Kthe
Ia
Boke
Cman
F >
F-
Den
F-
Cn
D't
F be
Gfind
F-
Dde-
Fr
G _ i
Jmy
Jthat
Le
Jyou
Hhow
Hif
J my
Hwhat
Jere
Kther
Ging how you
Kwhat the
Crd
E >
F_ me
Hthe
Hwhat
Jere
Hyou
Ffor
I me
Grom
J you
Fon
H the
Iwhat
Kere
Es-
Dk
E *
F>
F_ >
H?
Has
Hdone
Hfirst
Hhard
Iome
Hi'd
Hme
Hnoth
Hthe
Io
Hyou
K're
Kr
Fand
Ground
Gs
Gt
H *
Fbetter
Ffor
I nothing
Jyou
Grom
J home
Fin your
Fnext
Fon
Gut
Fthe
Ire
Fwhen
Gith
J ?
Gould
Ee-
Ei-
El-
Foad
Es out >
F-
Fhop
Dld
F-
Dth
F my
F-
Culd
F *
G>
G_ *
I0
I>
Ia
Jn
Ky
Icome
Lpany
Knsider
Juriou
Idescribe
Ifor
Jree
Igive
Jlad
Jood
Jreat
Ihappy
Kve
Jonor
Iin
Ikeep
Jind
Jnow
Ilike
Jook
Kve
Ime
Jove
Juch
Jy
Ipay
Ireceiv
Kluctant
Kport
Isay
Jome
Itell
Jhat
Jo
Iunfair
Jseful
Ivery
Iwant
Jork
Iyou
Lr
Ga
Hppreciate
Q an
Ty
Hsk
J you
Isist
Gbe
I a
Jcurious
Jfree
Jglad
Kood
Kreat
Jhappy
Konored
Jmuch
Ky
Jreceived
Lluctant
Jthe
Junfair
Kseful
Igin
Gchange
M my
Gend
Hxpect
M to
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
H have
Ireport
Ht
I be
Glet
J me
Hike to
Hook
Ive
K the
Mo
Gmake
Gneed
K to
Hot
J be
Kmove
Gonly
K be
Hpen
K the
Grather
Heal
Gsave
Iy
Htill
Hucces
Ms look
Iit
K me
Gtake
Hhe
J company
Jre
L be
Gwant
Helcome
Hish
K to
Gyou
J be
Kdescribe
Khave
Kkindly
Klike
Ksay
Ktell
Kwant
F-
Brapp
F up
F-
Cit
E >
F_ >
Hinquire
Hsecond
Hyou
Fa
Fsample
Fto
Ee
F _ >
Ion
Gagain
L >
Gback
F-
Ei-
Fng a second
Ito inquire
Lyou
Et-
Fen
H _ >
Iin
Ito
Cong
F-
Dte
F _ *
Iand
Ii
Ithe
Iyour
Gin
Glast
Gon
I *
Gthe
Ho
I your
Gyou
F-
Ayear
E >
F?
G >
F_ *
H>
Hand
Hhave
Hi
Hmy
Hthe
Km
Hwhich
Fago
Gnd
I i
Gpprentice
Fbehind
Fi
Gn
Fsince
Fthat
Go
Fwould
E'
F-
Es ? >
Gago >
Hnd i
Gbehind them
Gin *
Jthe
F-
Cs
D _ >
Ga
Gno
Eor
G a
Hno
Dte-
Frday
J >
K_ >
Ct
D >
E?
F >
E_ >
Gyou'll
Ei
Ewhen
I you'll
Eyou
Bou
D >
E?
F >
E_ *
G>
Ga
Hble
Iout
Hccept
Hfter
Hgree
Hlready
Hn
Id
Iother
Iswer
Iy
Jth
Gbe
Iautiful
Ien
Hy
Gcare
Hhoose
Homfortable
Infirm
Gdecide
Ho
Gend
Hveryone
Gfew
Hind
Hor
Gget
Hive
Kn
Hreat
Ghad
Ilf
Ive
Hear
Ir
Je
Hold
Gi
H'm
Hf
Hmagine
Hn
Ito
Gknow
Kn
Glet
Hike
Hook
Hunch
Gmake
Iny
He
Intion
Issag
Hind
Horn
Ive
Hy
Gneed
Iver
Hot
Hudge
Gof
Hn
Ie
Hur
Hver
Gpeople
Hull
Grate
Hefer
Imember
Ipli
Hun
Gsay
Hee
Hhare
Hmall
Ho
Ime
Hpare
Htop
Hucces
Gtake
Hell
Hhat
Ie
Iink
Js
Hime
Ktable
Ho
Guntil
Hp
Gwant
He
Hhat
Ien
Jther
Hill
Ith
Gyes
It
Hou
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
Flready
Fnd
H the
Iyour
Fre
H >
Iin
Ilooking
Iwell
Fs
G a
Hi
Gk
Hed
J >
Ft
G the
Ebe
G able
Hcomfortable
Hso
Hwilling
Gfore
Khand
Fut
H i
Fy
G *
Ecan
H give
Iimagine
Isee
Jhare
Jtop
Grd
He
Fhoose
Fonfirm
Hsider
Guld
J do
Knudge
Krefer
Kshare
Lpare
Ktell
Gver
J my
Edecide
K >
Gscribe
M the
Fid
H >
Inot
Hn't
K accept
Lget
Grectly >
Fo
Gn't
J mind
Eever
Fxpect
K to
Hlain
Efeel
Find
For
H a
Jccepting
Jn
Ithe
Gund
Eget
Five
I me
Fuys
Ehad
H known
Gve
I been
Jgiven
Jhad
Jin
Jnot
Jten
Khe
Kime
Juntil
Fear
Glp
I me
Fope
I to
Gw
Ei
F have
Gknow
F'd
Ff
G you
Fn
G my
Gtroduce
N me
Ejoin
Ekind
Fnow
I yet
Elast
Fet
H me
Fike
I >
Jme
Jto
Gve
Fook
I for
Emade
Gke
Gy
H have
Iremember
Feasure
L whether
Gntion
Led my
Fight
Gnd telling
Fust
I be
Jknow
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
Ge
H more
Fpen
Fr
G the
Fwe
H me
Epass
Guse
Gy
H for
Fersonal
Flan
I to
Gease
Fromis
Ereceiv
Ked my
Hommend
Ggard
Esaid
I about
Gw
Gy
H that
Iyes
Fee
H the
Hing
Gnd
Fhare how
Kthe
Gould
Fince
Fo
Fpare
Ftill have
Etell me
Fhat
I i
Gen
Gink
J i
Hs
I morning
Fo
G confirm
Hlunch
Hthe
Gmorrow
Go
Freat
Euntil
J the
Fse
Ewalk
I me
Gnt
I me
Ied ?
Fell
I >
Gnt
I with
Gre
I in
Fill
I choose
Jdecide
Jhave
Jinterview
Jsee
Gsh
I you
Gth
Fon't
J find
Grk
I >
Guld
J like
Kopen
D'd
F _ a
Iin
Imaking
Je
Ithe
Gbe
I making
Ghave
Gwant
F-
El-
Fl
G _ >
Jme
Jon
Jthe
Hbring
Hchoose
N >
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
J first
Hnot
K one
Hopen
L to
Hthe
K best
Hwill
Ev-
Fe
G _ >
Jme
Hbeen
Hgot
Hmade
Dng
F and
Gpeople
F-
Fer
Dr
E *
F>
F_ *
H0
H>
H?
Habout
Iddres
Ind
Ire
Is
It
Jtention
Hby
Hcame
Ionvenience
Irew
Hdirector
Hfolder
Irom
Hhas
Hi'm
If
In
Is
Hknow
Hlast
Iike
Hmade
Jil
Hof
Jfer
In
Hperusal
Iicture
Iortal
Hquestion
Hreply
Iound
Hso
Itill
Hthat
Jought
Io
Jld
Hwas
Ihen
Jich
Jo
Iith
Iord
Juld
Faccount
Gdvert
Gfternoon
Gnswer
Gssistant
O and
Fbenefit
Goard
Hok
Hss
Grain
Ind
Fcase
Golleagu
Ne
O *
Hmmittee
Ipany
M >
N?
Jetitor
Hnvenience
Q >
Fday
Gecision
N and
Oby
Hpartment
P >
Hsk
J is
Girector
N ?
Goes
Hor
Fe
G mail
Garliest
N convenience
Gnd
Gxperience
Gye
Is
Ffirm
J >
Ist
Gloor
Fheart
Gonest
Htel
Huse
K >
Gusband
Fimpression
Ps of
Gn
Hbox
K >
Hstitution
Fjourney
Fkids
Hnd
J perusal
Jnes
Ms >
Flab
Hst
Gobby
Hss
Fmind
J >
Fnew
Isletter
Gurs
Foffice
L >
Mas
Gwn
Fpage
J >
Hrtner
Hth
Iience
Gerfume
Ghoto
Glace
K >
Gositive
It
J about
Grompt
Fquestion
Frole
Fsearch
Hcond
L round
Gide
J ?
Kof
Hze
Gmile
Gtaff
Ftalk
Geam
Ghought
Ms on
Gime
J >
Kto
Grouble
Fverdict
Giew
J on
Fwebsite
Hld
Gife
Hsdom
Gork
Fyard
Es in the
F-
Azero
A£
B 0"""
"""The features, as `write_names` writes them."""
WEIGHTS = """\
/(6GYcs
/(6GYcs
21u
21u
5,
5-
5,
5-
((2AP`o
+)8GVfu
*%5CUco
/Eu
/Eeu
4X
+)7FVdr
.)8IVet
+):FUds
0-8Ifu
0-7Yh
4)Jfu
,(8Gfu
2(8ew
5t
/8GVeu
5Ju
3,w
.'7Lhy
2-GXeu
2Kf
3+u
1(Iet
3,x
5,i
4);
5-
18GVex
2.et
5;G
5,
5,
5,
3j
5+x
5;
1)8t
-(8FUes
5J
4x
5Vx
2)8Gx
2,Ff
0)<Gx
2)hy
,+7IVdt
0,8fu
5;
0)Kfw
3-
3+u
4-
3,i
1)GXfu
5:u
.)6GUdt
3)Yt
4X
5Y
5z
.+8GVft
3+8K
2)X
3X
27Fhu
5J
/6FVf{
3)8Gx
4+J
5i
5<Iy
1+8Vet
2,Xeu
5,
5,
0(8Vet
5t
5J
5);
48
5):
5):
5J
3;h
5<h
5,
318Gu
5,
5-
2);Gf
5=
,):Vfu
4)8x
1'6Ff
2(8G
5x
5x
5+;G
08Jjt
5J
5k
4)GX
2,6Gfw
5x
5,
28JVf
3J
5x
5(
1)8GVj
38fy
3fy
5y
5y
3J
58J
5);
5);
4,u
2et
3)Jeu
5)K
5x
/.7IVhx
3)GYf{
1)8IZew
0)IVjw
1)8GXet
1)8Xfu
3)8GXeu
38Xfu
5Iiu
3):fx
/0GUr
4y
/,:Fex
2;I
4fy
2);Gmu
18Vit
2(;FVft
/)7FTet
1;fu
2,GV
3Jfu
0(7Vft
4i
-6Gds
4,
0<Vft
5Ku
0'GVdt
.+8EXhy
/(7IUds
2,8Gh|
5)<G
0):Us
2Vfx
2+:GXu
0)<Uk
2+7Gfu
3j
4,t
08IVet
5,
5J
1-Vf
5+;G
/&;Kft
/(5Ket
0(7FVes
0-GVs
2-<Gex
2(;Ffu
2(Vfu
2)GVft
2)7JVfu
/(;NVdt
/(IXf
1)FUft
0iu
3):Gy
1+;h
38K
5J
0(:Jjt
2-8fu
5);
0(8IUf
0(8GTfs
3);Iw
4Xh
3)8Of
-(6F^br
2)8Vht
4;y
1.GViz
5.
4);{
1,GVfu
1+8GVe
2)7GVhu
1(=GVet
1,IVhu
5Ji
0)I[jt
5+8
5X
4,G
5,X
2Zf
2+;Gfw
2)GVft
2(8GVe
/(8Ves
5Vj
4+8JVfu
5;I
3;G
5-
4^f
1)8G[fu
-)5er
3)Viu
2,8IVjt
2)Vi
5)7I
3):Gf
1)7JUeu
.&;FSet
4+x
0+:KVj
0,8FUi
2)<Gu
/%Jds
3IYj
2Vkw
4-f
38Xf
2(8FYfu
5)y
3,Uf
0):Giw
1)IVhu
3)8i
5,j
4;y
0)Xhu
0+6GUu
006FVew
5;I
3/8Gi
5{
1)<Vfs
3)y
1(>FViu
3,8Ju
1,;KXfu
2)GXfu
5)fy
/)7IXh
2)GZe{
1y
3Xiu
1(=Gfu
4)Iw
2);GVh
2(8G
0);DVeu
5,fu
2+;hw
4Viu
2+8GVet
2(Gu
,<Kdx
0'8FYhx
4Jx
5Jf
4hu
/,<IVft
/,8EVf
0+=FVet
18GVft
2-8GXfu
1+Vs
17GYnu
38Miu
5|
1)8GVet
2)8GVet
3+8IViu
2)8fy
0(8GVi
2):Vjx
3)7Gfx
3+8Kh
0+:FVht
4)Uu
4,u
3)8GYu
0(7Veu
1(8GVeu
/+8FTey
2);JVz
5)<
-'<FTeu
/+@J]u
1)GVj
4,;Gh
0:Vhs
07GVew
06Ues
3,:GVi
1)8GUht
0;Yft
2,8GVfu
0'GVes
2/8Gfu
1+8Xfu
2(8GUeu
3+8iu
1);KVeu
,-7Ecr
5+8Gy
3-f
4Xhu
5Y
5-fu
48Gfs
5)x
0(:F^eu
1)FXfs
2-8G
0(6LVfs
.&;FYex
3)8Vfu
5x
5,
0.8JUt
3IXw
5)=G
2):GVft
5hx
4Kfx
4i
5x
3+7Jfy
4K
4x
4]u
3/fu
5I
5-:
4:Gl
-+<JVdx
0)7FUer
5>G
4);Gfu
5,7G
4-8w
5y
2)8IYfu
0)7Tes
5y
2):Vu
2)8GVct
1G]fu
3)_fw
.'5Edt
3,u
1);Vfu
5X
1)Eds
3)7KViu
3)Giu
5;h
,5IVdu
/(8GUe
3Yu
3k
2;fz
18FVet
4)8J
5i
3:h
5-
1<FVis
1+Gw
28GUz
2);Gfu
4Yfu
1)GUt
4);Jx
0):is
3)7Vfu
/)IUdt
2Xu
3M
4,8fw
3<hu
3,8z
18GXfw
38Jfu
4Xy
.(:FXe
0(Vet
1-7Ft
0(7Vdr
5+8Gt
1,GXfu
5f{
.6FVeu
4,8Gu
2-8ku
5);
.-:FVh
1)<Veu
4-8
2):GXjw
5-
4)7Kfy
58Vhw
/'GYe
4)fx
2)8Xlu
/8FVfu
2+:JVhy
2(8GXt
2)8FXey
5J
1-8Vku
4,8
5iy
4)t
5,w
08GVft
1-8EVfz
5x
08JYfu
3,GXhu
5z
07Ut
2+h
0)8IXfu
0)8IVfu
2)?Gex
5iu
3)8y
5x
0)8FUcs
5Iy
-,;ETeu
5);
3+JZfu
08GViu
5;
5i
18LVeu
/(6EUes
3;
4.8u
1):IVu
3-8Gf
38ku
3,eu
1(GVit
4);Gu
1;Gfw
4+x
1(;GVfu
4i
3)ju
/(8F_es
2.GVf
5+
0+:Vt
3(7M
18GVh
0-:JZet
1)GVft
.(7JUks
5y
-+5LUds
2+<Yw
3+;x
3:Xex
4(8fx
2;GVju
0+8Vex
2)Iht
3+;Gu
.:r
4+7Ii
0(:GViu
5-Jf
/(EVdu
2)7GYeu
5,8
2)8iu
0,<Feu
/-7Gu
3)7GVex
1)6GXfu
5-8
0,:FVfw
3-8Gfu
4Yfu
/GUds
4:l
,);KXe
3.;Gh
0+GVfw
1(;Gfu
5z
0'=FVh
2+6IVft
+(Xe
*04fq
5-;
0;Vdw
3):Jhu
4w
3Ifu
5t
0)>FUit
1:GVes
4k
2)fx
2+7Zu
0);IVh
0)8GXft
3)GVft
2-8Iiu
0)=LVe
3-:u
1)GUfu
5+
0)8G_jt
.'7FZeu
28IViu
3ew
2Efu
3,:Gu
5+i
3;Gf
4:i
2,7GXfx
28GVhx
3,X
5)8Gy
0);FVdt
5)i
1(<GVht
18GVft
+&7Vu
1+8GXfs
2)GVfw
,(6Ufu
0+;Xx
1)Jx
,(8Kfu
3,:Ih
1):Xdu
2,:fz
2+8iw
4,<G
*,2AS`o
0)8GXfu
2X
4,
,)7GTdt
3;G
3;G
.(8Gfu
5-
0-Vfw
2-8u
5x
0)Ve
5-
5,
0-IVt
5-Z
2)8hs
3+GVu
5,
-(8GVfu
5X
2,:
5X
5Y
5-
5,
/,8Gfu
/(G
5,
5-
5-
00GVft
2,f
5-
5x
5;
4-V
5+V
1,f
3h
5i
3+8Vu
5,
3'8Gf
208Ghu
5,f
5,
5)V
4Vx
5,
5-
2JXf
5,
4Xh
.(7IYu
0)8Xeu
5Ih
3+8Gu
3ix
5j
1(8GVet
,%5BRas
1(8GVf
-+5GTdu
5X
4Y
5,<
4):Gf
4Lfu
5Xw
5i
3Zu
2+Y
2)y
,+8IVy
2'8Fiu
28GUeu
4)7F
1y
5If
/)7GVfu
1);GVfu
/(;FVfy
5k
4hu
38i
4,Ihx
1+:Xet
3Y
5KVf
2GZfx
4){
5Y
-&Tfu
0+8Jf
5i
1)Vt
48Gx
3)Uu
5+;G
4):Fx
5fx
2)8GVs
5Y
5i
3)[hu
/(:FVku
2)8Ify
58I
5,Vh
5x
4Xf
5i
4)8GX
3)GXfu
3)Gju
3,Gf
5,G
5-i
3X
5Y
18JXfy
5Ju
5z
4;I
3+8ft
5)Giu
5iu
5,u
4=fu
0Meu
5ku
0':Iu
2>u
5z
2-8GXfw
5ez
5w
5K
3:Jf
4Yu
3GXu
5z
4i
.)7GVeu
4+hx
5ku
38GVfy
2)IVnu
5.u
5);eu
28IVfu
2):Gfx
4x
1)8GYeu
5,8
/(GVcw
4Xf{
5=J
5+Vu
1)IX
2fx
4)hy
3+8GVfu
3fx
5+J
5Yf
3)GVh
2)GVh
1)8FUds
5Gx
2+;IUf
5,8
5):x
5Zx
5;
0(8GVfx
58Viu
2:[hz
,)8CVhw
5V
3.Vfu
2)8Gft
5+fu
5iy
5<G
3)iu
4GYiu
4)8JX
4)fz
,)8Oeo
5/
48Ghu
5,
2)GXjy
5:J
/);kw
4,;hu
/(8KVet
2)6GVu
3)Xfx
2:IVfu
1)=KVd
2)8GVf
2-:GVfu
/FYfy
5Jfy
18GTf
5y
48k
0)8w
5y
/+7GU
5)i
3+8
-)6GVex
3{
0-<Vu
38If
5y
5,8
1):Eeu
3)8IVi
1:Jfw
28FXfy
/)@JZnt
2)Jet
5X
5V
2(7G[fu
3x
2-8FVfu
5+y
28GVjy
.%7LZk
0+8JVmu
5ju
2+8Gf
2):GVft
48JV
3(Gfu
2):IXjw
2,fu
5x
1;Xf
4'KVfu
4)8Xfx
1(:GVht
4+G
1+7GVds
2)8IY
3+;i
5J
3+Ij
5;x
1)8GUfs
5,ft
3iz
5x
5m
5i
4)JVu
5Y
5Ihu
5;G
4fy
4-G
3,h
5Zx
3Ihu
5w
5Yf
3)8x
58J
5Y
28IZu
0)8Vt
5x
4IXw
5x
1(8FTeu
2Xfu
4+8
5i
5m
48Vk
4ft
5Xj
5Z
5w
0GVf{
4.G
5iu
18GYfu
4)fx
3Feu
2Uhu
2+6w
5iu
0-Vhw
5)L
5Viu
3)<Vj
5iz
2,8GUu
2)fy
4y
3,7If
5k
1)8F[fu
5+fu
5w
2+Gku
5,
2-8JVdw
1(7Gft
1);fw
0)8GUe
2%8Gt
,.7Ecw
5y
.=IVfu
2)8Ih
4-eu
5Y
0,8G_bw
2)8GXfu
4+x
2)6GVt
5,:G
08F^et
3)Iiu
2+Viu
3Zf
2,IXht
5Z
4;IVw
5Gi
4Xfw
3Jf
2)5GYhu
3If
3);Giw
5y
/-:IXj
,)6Ueu
1)Gdt
0+:EVt
3Kf
5;
3)8Vdt
2Ifw
5I
3,fz
/(EVh
3,Vi
2+Gku
3<Khu
/(8GVes
,>IUhr
2Jfu
3Gf
*'7ETs
5;
0>GTnt
.-:FXkr
5Yf
5=G
5i
5i
5Y
3)=j
5i
5)Vku
5)Vku
5-
5-
0)8FVkz
5h
5{
3,|
5X
5X
5Yf
5Yf
3)8Lf
3)8Lf
5j
5Gj
5Gj
1(;IYu
58GXh
58J
5;G
58I
4GXf
5Xf
00@Vhw
4+=G
3+;Jf
2(<IVjx
-)5GZbw
/+8GU|
5J
58J
2)Ffu
0+7Gex
2)8Xfu
5Ji
2,8JVf
3+8L
4-7G
4,Gf{
5X
5X
4{
5x
4Xf
5Xf
1):Ifx
4;I
5I
4)j
5i
1,<IViu
3,I
5=I
2):GVk
3i
5X
5Yfu
5Yfu
5X
5X
3GYj
5Zf
-:EUit
3-<Vf
2(;Ff
-FUit
0)8GVfu
0)8GVfu
2(:MYfu
3)8J
4;X
5);K
5Y
./<JUw
27Jf
4)GVn
5)>G
0.:JVew
01EVfu
1/5Gu
5)<
4Jit
5Jiu
4Vi
5Vi
5x
5fz
3Y
3X
08GYes
5.
2(Z
4Zfw
5Vw
4Gk
4Y
4Y
5X
5X
5l
5X
5:Ju
5:Ju
5+iu
5Z
5.
5f{
2)GTft
58h
3:Vf
3:Vf
2):Mfu
3):Kfu
2)7IXiw
37Yfx
2+Xu
3;GYf
4;GXf
4Y
5X
37G
5ju
5ju
5+8i
48I
.+@Ucu
4<Gu
3J
2(;Gf
5,8
48Iy
37
1:Ju
2-8G
4,G
5):x
4,7I
4):G
5l
'#2AP`p
4[f
3)Y
3)f{
,+8Vy
3Uu
1y
/)7GVfu
5Y
4,Ihx
5Y
5KVf
1Vt
5i
4Z
0'8Vi
2)8Ify
5-
5Y
2+:Gx
5z
5iu
3GXh
2.GXhu
5ez
5V
4i
.)8GVfu
2FVmu
5Li
3x
4x
5=J
2fx
5+J
3GUw
5Zx
0)8GUfu
-)ETw
4,Vf
3)iu
5hu
4Vx
2)=Vfu
/+EYfy
0)8Xfw
5y
.)8Vt
4x
4x
3-8fu
38If
4Vx
5Y
2GVku
18KVlw
4Yw
1;Xf
5z
5)i
5J
5Y
5x
4IXw
2Xfu
5m
0GVf{
2+Xfw
58y
1/;LVfx
3fx
3)FY
2,Kex
2Vfx
2+iu
3Zf
2,IXht
3Jf
5y
1):Vnt
0:JYeu
-,Jhx
4+Gi
3<Ih
-,Kit
,+<FPhq
5,
3)=h
4Vk
.&:GVet
/+8GTfu
1+<Vhu
4-
5,
4:
4/8Gf
3Kf
/(8EUe
5x
+$6ET`w
0)8GVt
1)8GV
5Xw
5X
5i
4;I
5ku
5K
3:Jf
5z
2)8GVft
5Gx
5i
5Yfw
2:IVfu
/Gft
4;Kfx
5,
5y
5w
5y
28Xu
4,hu
2)8k
5y
5;IVu
2Jfu
-&4ETds
5hu
5i
0,8fu
4+;Ju
3iy
5,u
4Yfw
5i
5iu
.(<Ufu
4);Iix
3)7If
5<I
2)8Ih
0<GVju
5;
/'7FVdt
4Y
5X
18Ufu
.0:FUet
5+8I
1(<fu
07GV
4,:V
5);f
-)FVer
4;IXu
1):Vk
5;i
5,G
.(5FUdt
/+;IVht
58JV
58JV
0)7IVi
3)K
5Gi
5,
5j
1-[ht
3Yu
5Y
5Y
4.Vh
0)<Ikt
5Yf
4-f
5Vk
5Xj
5);G
3Kf
1=ju
1<Ihu
4;Giu
3)8GVhu
5x
5x
5Yfx
4)Vk
4Vj
/'FVhy
5f{
/(:FVi
5:Z
5GXfu
1;GViu
4+;G
3:Ij
5,
5-u
+&3BP`z
5If
4Vfz
5)Vu
5x
5x
3,fu
4Yu
4)fz
5Jf
2+Ufw
5y
4y
5+y
5ju
4'JVu
5,u
5+;
5y
5m
5i
5,;X
4ft
5w
4y
5y
3,fz
2(GUeu
3Xi{
5Yfx
28IXs
5X
0(IUfu
5K
3GZiu
5[
2:Gi
5Xu
5+;Gh
4Yh
5Y
5;u
5,Gh
/&7ETer
3,7w
3+<fu
4+:f
4+8Xf
4+8Xf
5Z
5X
-'JUjt
5Vhu
5Kf
5Kh
5Yf
37Kfu
4Vfy
4;fu
28GXeu
4Xfy
5Gi
5;I
48Jf
5j
4+V
5iu
5Yh
5Ii
2);t
5i
5Y
5Z
5U
5[
4<Gu
48K
5)K
5[
1)8GVhu
1)8GUdu
3;Xku
4;k
5X
5If
5If
0:Ket
1(;Mfu
5Y
0):Yjz
2)JZf{
4+z
4Gj
4Xi
3,8JXiu
5X
4)8Lfu
58I
5<hu
4ku
5iu
5i
1)8Ze{
3)Vey
4]
5Z
5Z
4)Vju
5)i
4>
4>
+'5FRar
+(6FTbs
5V
1'7GVcs
3(GVes
,$2BP`p
2+y
5,<
4){
5fw
5V
5J
5+;
5Vu
5k
3+7GXfu
5Y
5+7Vf
5,f
1(8GXht
1)8GXft
1+8Xdw
5X
4,fz
5Y
5Y
5X
4Glu
5Jh
4GYf
4GYf
37Ou
58K
.%5FUcy
0)8y
58fx
3,Vi
-)>FTbt
2)7GVx
2);f
2,7Ifu
3:I
5)7Iu
2+<G
5+;
5)<
5<
2;Gf
2+=Efu
3+>G
16Vct
5,8If
2(<Ku
4)<
58E
0(?EVfu
3;G
1+;Keu
5J
4)=G
2(<GXku
5)<If
5Yi
5);Gi
1+6JVdu
3.8Lf
4(7f
3)<I
5+I
0)8GUhw
3)Gkt
5y
.)6CVu
3.=Ff
2(7If
3-G
5;G
/7Vk
3(Yf
-$2DUw
38iz
2)8GUfu
4Ghu
5IXf
58fz
48fs
3Yft
2)JVet
48fz
3k
5j
3)If
5)fw
5j
5X
3GVju
3ju
5h
5h
3)GZfu
4Xe
3)8GYfw
-$2DQ`s
5V
5-i
48fw
5iz
)1@OP`o
)1@OP`o
5)8iu
5)8iu
((6AQco
5)x
4+8x
0:y
,'7GUex
0,;Vfu
/(>GVfw
3,7GVu
4-8
5-w
.):EVfx
2;JViu
2;Gj
5y
2)>GUfs
4)<fu
5-
4,8u
4Yhu
38Ij
2);I
3,i
5Kj
5,f
5,J
5;
5<
5+8
4)=
4)X
2,:If
3+8iw
2+8
5x
5)Jfu
3)Gj
0.:FVjt
1)8Fiu
4)8l
5w
5,
1+7IYf
4;
/+8Ffw
5,8
3)7Lfu
5<h
1(8GVeu
3):hy
5ku
5i
2,8Vhx
4;J
5;X
3[fu
.(:IVlu
0;IXix
48Meu
2(<Gex
5X
2Jw
5ju
5iu
5,
38s
5,:
5-u
5.7
4);G
5i
4=f
5,8
3_fu
4,jx
2-8GXew
58Gy
3;fu
4)<Fh
07FVet
1,:G[ft
.)8ew
4.
5Y
5J
5,
4,8h
5)ju
2)Gy
38j
5[f
4Xf
3Xm
5)J
3Zhx
5X
4<fw
3):Gj
3-hx
1+:hx
5w
5iy
5k
5k
4<Xh
5<h
5)x
5y
2(<KVfu
4;iu
5Yf
5,j
1)7LXhx
3Iy
28LXew
5y
5y
4>G
5;j
5);i
2+7u
5-
5i
5I
5.
4,i
5,G
5,
5);
5<
4);X
5;X
4Y
4Y
5-Gf
4)8Nf
5K
1.:GVet
2.fu
5;
1)7OVu
5K
5)<
5,i
5,
58y
5i
5y
3)8iu
5Ki
2-fs
5,
5K
3,hx
1);ju
4=f
5i
5,8
5,8x
4hy
5z
5j
5k
5k
5+i
3+8du
5Xf
5L
5y
5+
5Yf
5Yf
5iu
5k
/';EVfs
5w
5;
4:G
48h
1GVht
3+8i
5/8Gf
5+;u
3)?
5);I
5<
4-x
5+x
5fy
5x
5Xf
5-7G
3+ey
4,8i
5:J
5:J
5i
5u
2)7MVeu
0)Ghu
5j
5X
5y
38t
5X
48i
5+
/(Gf
4jx
5hx
5i
5,
5,
4;j
4;j
5i
5X
5X
48k
5h
3)IXf
2.Vit
3.Viu
5w
0);Gfy
5);
58Gy
5)8x
4Jhu
5<G
5;G
4X
5Y
4.f
58J
5,u
5.8
5+8
3:j
5,j
5i
38Ih
48Jh
5-8
2)?Yf
5<
5=
5Y
3(8Gu
5fz
5ju
5m
2)I^iu
4[hu
5j
4Yi
5-
5-
5Gi
38Ifz
5Z
5K
5K
5<
0,7L]s
5X
48M
4GZu
5-u
48Kf
48Kf
4;
2?GVhu
5Kh
3.8G
5.
5Jix
3+x
5hw
1):GXju
48l
5w
5,
5y
5y
5)X
5)8Gi
3<Gfu
5;
2)7w
5)7
4IXfu
5Y
4Xm
4Xm
5i
3<
5<
5J
5+;
5Y
4)8J
58J
5Z
5x
5)Gl
1,8GViu
5,
4:GYu
2)=Zi
5i
4Xh
5<G
4:Ij
1+;GVfy
3+z
5+;
5;
48Lh
5Ih
1-8IVfw
5iu
5)K
1-8IVfw
5iu
5)K
*(=V`q
2)8[fy
4Zz
0(;e
3,I
5Y
38Ifx
48GXju
5Z
5;
58J
5:u
5;G
3iu
4x
5<u
5<
5X
58I
1+8Ifx
5:Y
5M
57
5<
5Y
5<
4<
2IX
5)8Y
5J
1;
4J
4Y
5<
2)=G
4);
3-8GV
5,
3)8F
5L
4Kw
2+;V
3)<I
5<
2)6Khu
5)7J
/)6L
48GXju
58J
3J
5,8J
5;
+);IZcs
5Y
5Z
5X
58I
5Y
5<
2IX
5)8Y
4J
5Y
5<
5,
3Yfu
5:y
2)<IXf
3GXfw
5<G
5,7
3);
4);
4Uw
5x
/)?FVt
5;
58iu
5<
5<
5<
*(=V`q
2,GVu
5,8
5,8
5,8
2,GVu
4-
4-
5}
5}
0+7Fhw
0+8Ffw
58G}
5If
5+GXiu
3)Vlu
2)8GXjs
5Xiu
4)mu
4+G
4-f
3,hu
5-
5-
3:h
4:h
0-Fet
0+Fet
4,
5,8G
5+8G
5+8G
5Z
5Y
5<
1):Jfx
5x
1):Jfx
4)8k
5Ii
58i
5i
5i
58i
58i
2+7Gfu
37G
3.8Iu
5,
06FYet
5X
5[
5X
5X
2)8GUe
3GYi
3Xi
3Xi
5GX
0(8GXu
1(8GXu
5)Vi
2)Vf
0(8GVet
4Vu
4Vu
2(>
3;
2.<Vfu
2,;hu
5<fu
2)<FVdu
2)<FVdu
5;
5;
5;
5;
4<e
5;
2)JVhu
3:Jhu
4:i
5j
5j
4Yf
5Y
5-y
5-y
3Yhx
3Yhx
-)7IUfx
2)8K
3)Gi
5j
2;u
2Fx
4)8L
58J
5i
5Xw
5:x
5;
47KV
4Iiu
5y
5I
1,;GVit
3):J
5;w
5,8f
5,8f
5h
5h
4Yw
5-
5-
5hx
5hx
2)Gex
5X
5<
5<
5:x
58K
08LVex
58J
5;
5J
3):GX
,6Uex
0+7FVeu
5;G
-&7G_ct
4Xy
0(7F^x
3)GUeu
5Z
4Xfz
5Uf
5Z
18GZu
4<IVf
4[
4Z
5X
5Xu
0)8Tf
28GV
5Y
5Z
5X
5U
5V
4Zu
5Z
-&8_cw
2);JVz
5Jh
58Jfu
48Jhw
5Jh
48JVfz
58J
4+x
3+Vh
3+Vh
3+8u
3+8u
2+8^fy
3Yfx
5Y
5Y
5Y
5,w
2-8Ghu
5,
1+8GVfu
1)<IYju
4;GZ
3:GXi
5;G
1):IYh
4;GZ
38Xi
5;G
1)<IYju
2)8Veu
3Vf
2)8Veu
5+f
5+f
.6GTw
2,Gfw
5,
5;i
3)x
5,8f
58K
5it
4.
5)I
5J
4+ew
5fy
5,8f
5i
2-GXfu
5);
4Xfu
4Xfu
4Xfu
5;
118FXfu
3/8G
5+8
5+8
5+8
5);
4{
4{
3+8Xz
5)x
3+8Xz
0(8KVu
38hy
57K
58K
58i
58i
58i
58K
58K
0'JVu
0)I[jt
0)I[jt
5X
5i
4GVju
4Z
4Zf
5Y
5Y
5hu
5hu
0+;GYs
4,X
5X
5,
5,
5Yf
5Yf
5Yf
0)7FUhy
5x
5,fu
4)y
3fx
5ku
3fx
5i
0)7FUhy
5z
++7JXfz
3+eu
3x
2+8GVu
3z
5J
5Xi
5Z
08JVht
3Jh
4,Y
5|
2GYhu
5Vy
4fx
2.MVft
5X
4:X
5);
4K
1-GVcu
3)Ij
5Z
/Vdt
5X
3GXju
1)Vs
5Y
5x
5x
5iu
5i
5<G
4,u
5,
5,
5,u
5,u
5X
5X
5,
2);NVfw
5);
4K
4Iy
5Yy
4)8Vu
4+G
3+fy
5)x
5,
4:X
4:X
4Zu
4Zu
4fx
2LVu
4+Giu
5+f
5Gju
2GXjy
5Xi
5J
4GYu
2+8GXfu
4,Y
5)K
5)K
1GVe
5,y
3:fx
1GVe
4/8f
4/8f
,(7LUjo
5:i
5,f
0,JVht
37i
3+Xfw
4Gk
3)<i
5k
2)Ii
2,8GYu
5=
4)8Lf
5i
4);
2)8Yf
4i
5fx
5;
1)JXlt
4Xiu
5Ij
5j
5Yf
5)8I
5.
5K
5Yf
5Y
5;k
5;i
0,:EVt
3-Vf
5,8Gf
4,8Jfu
5,
5=
5=
5(8Gu
28Gju
4i
2(8Lk
5)I
5j
5)8Kf
4Ght
5;
5;
3)7Mf
0<fu
1+;Xfu
2JX
4<
5;
5X
3IY
(2DP`q
/+8GVfu
0(GVfu
2(fu
/&7GVhs
5,8
18JXiu
3<
3GYu
4;I
5K
5-f
3(8u
/7Vht
4x
5z
2/h
3-Jx
4.8hu
5;
3)x
3,hx
4{
1+Gy
3X{
0)IVft
2-Xf
1,Gy
2,8GVeu
3,JVht
1-7IVfu
5y
3)Iju
2,G
5-
1:Kf
1)fx
48fx
5i
5;f
2+:Im
5,
4,u
5+;
28GXhs
4t
5{
4-IVw
3)iy
2Xx
5Y
4fx
4,8
4fw
4iu
4+;x
4ju
4)y
3GVx
5j
5;
28Jfx
/Fft
3)Ght
3.8I
5k
4Xi
5,
5x
1,8V
1Ifu
2J
5,u
3)8ju
5)i
5,;
/,8JViu
0);GXew
/+7GVdr
5i
5J
5+
5Y
3,8fu
5-8
5);
5,8GYf
5-8
5-8
5,hu
5i
5,
1GVfx
5x
3?
5=
1=Gu
5);
5+;
5;
,-7GS
5-f
5z
4-
3-Jx
0)IVft
3-Xfw
3)Gku
5X
5+y
5k
5x
2Ju
0.;Iku
//JVfu
1+Gh
5-
2);Kfu
5,
1)FVmt
4i
0+8GVw
5z
08Vex
3.8K
2(:Gfu
316I
5-8
4.8I
08GXfy
5z
5+iu
2+Iey
5x
5y
5Y
5Z
5J
5x
5j
4x
5x
1)8GVe{
5y
4)If{
3)t
4x
3Zhw
2GYt
4ht
2)It
2(8Gft
5X
5,G
5ju
3it
3;Vfu
5i
5Y
5)J
5J
5,
5;Iu
5;Iu
2):Ift
5;Gu
.7GTeu
28J
2)Yh
3Ghy
4ju
4)x
5y
2):GXfy
5);x
5Gx
3,fu
1-ft
5.
3z
3)<GVu
3'8f
5;
5(6f
1)8Gju
2j
4+L
4)x
0.;JVft
5;I
3;
1)8GVku
5iu
5iy
1)8GXx
58x
5Z
5Y
5J
5J
4-7Gf
4-7Gf
/'8GZit
/'8GZit
2+7IYft
4(Gf
5j
5;
5Jf
5I
4(8G
5j
5Gi
5j
-&KZit
-&KZit
1)8F]iy
5J
5J
5j
38Xdu
4)Jf
5X
58Ju
4[fu
5Gj
5J
5JV
5Gj
5Gj
5Ij
2Gj
5j
5Kf
5V
5GYi
3GYf
4Ify
4JX
3)Vu
4GVu
5GVe
3<GXf
5X
5Jw
3fz
3fz
5y
5Jx
5Jx
-%?OVcu
17FVfy
47G
4)6J
3)=Ff
3)If
5<
5x
5;
0(MXfu
5J
3>Ift
5+8K
57I
2JXiu
4)<Gf
5;
58GXh
58GXh
38Of
4?
58G
58G
5hy
48K
48K
5J
2)5MV
37K
5J
5:G
5;G
5i
4=F
5;
36FVfu
58IY
5=G
58K
57J
58I
3Gjy
3Gjy
5z
5iu
2(:GViy
2(:GViy
5)jt
5h
.)JVe
5(Gu
2)8Jfu
2):Ff
4)7Gu
5<G
5<
5)8Ff
5ix
2)7Efu
5)8Gi
4=G
58L
5L
5)k
5.u
.)JVe
5)8Ff
5<
5<G
5,
4+Jiu
5Ji
0)GXf{
2GYfu
3f
1y
4z
2w
5x
5x
2):GXfw
5<Y
0+8GUd
5x
.(8JVjw
2(IVku
5j
5;I
5;I
5;I
0(8KXjx
2IYew
5;
58Gl
5Jx
4Vu
4GXfz
5V
5V
5J
5x
1:GYhw
3)8Gx
5<i
5<i
5<i
5Z
4)Zf
5Z
1:GYhw
1):Kjw
5>
27Kjw
5)8K
-)Ver
.)8Ueu
5:JV
/(=IVft
5:
3Gi
5J
4<G
5;
5J
5J
4;I
38Gi
3Gi
5;
5j
3-8
3)8GYfu
5)8Ffu
5)8Ffu
5x
,1;Sfx
3+8Kfx
5,
0'7Vdx
47I
5-
5)<G
5x
4jt
5.8G
57K
1);Gu
5,8G
5):G
5);
58Jw
5-8
3<Ih
5Xfx
5,jz
5Gi
5X
5w
5i
5){
5x
5x
3-Ifu
5+J
1,<ft
5):
57K
2,:Jf
4,:G
5x
5x
5-8
5-8
5)ft
5ft
1&<JVhy
58Jw
5;
4=Gfu
5:GXh
5:GXh
1-<IVix
1-<IVix
5-u
5+ju
5.fw
4iw
/.8Iht
4l
5j
5j
408I
5+J
28Yfu
5X
0'8FYet
1(8Feu
+)6DXq
3):fw
0+6FVt
4(;If
5,J
4Zi
07JVly
3U
5,
5;GXh
5I
4Yw
5,Y
4)8Fdu
4y
5X
5i
3Z
5+;
5i
3Vft
5i
5fy
5Vhx
5k
5Z
3)GYfu
5Ju
5J
5,
4+i
5k
3-<Ix
5Y
5:J
4hw
5V
5Yf
-(7EUi
4)fw
5+;
5k
5Z
5k
28Geu
5hy
5hy
/(7FYfx
4Y
4y
5,X
5,h
5Yh
5-
4+;JX
5;GX
5,
5,
4-f
4-f
1(7Viu
38JXf
5X
2)KVu
2)KVu
0Ghx
5JY
2@Jhu
4=Ih
5:J
1+8Zhu
2+8i
5);I
5Z
5-
/(7Ui
3V
5I
5Y
5i
5J
4hw
2);GVfu
4y
5x
5x
4y
5x
4,G
4,G
.<MThs
4,8Gx
4,8Gx
4JVf
2+Ei
5=
3)7G
5;
3)8J
5,I
2)8Li
5J
2)Vh
3,;Jf
5,;
5GXk
5GXk
1(6DVhu
3)7G
3);M
58M
5<G
3)8K
5J
5):Gft
4Ki
5Ji
5;
3/=If
5;
5Jf
5J
5,;
2)>IUh
5=
3)Vi
/)8FYcr
2)GUfu
48GVu
3Z
3.fu
3Zw
5X
3.8Vu
4.Vu
5Y
4;
5Y
/)8FYcr
2+<NYfw
2+<NYfw
5,8Gw
5,8Gw
5,8Gw
5I
5=Lu
07Get
3,8
0)8Gft
5Y
3.8h
5,
5-8
20Jlw
2.Jlw
5,f
5+i
3,Iju
5,f
5+i
4-i
5y
5y
5GY
5GY
5Y
)(5APaq
++GUes
.)Ufu
5.8
4,
,)7EVe
2Gx
5-
-'7FTf
3,:Gx
5;
0:Get
5Zu
4hx
5,
4)<
48J
2+:Vfu
5Yi
5Yf
3,Ji
2+8ex
58iy
3'8G
1)Vjt
1(8ft
5-
38x
5+t
4=
5,f
5)8V
5;
5<
3,8J
4.Gfu
5-u
4);fu
5+y
3+8x
4If
5-
5x
5Y
0(GYft
5Zu
5)<
5)iu
5,Gu
4Xft
0(8ex
3y
5+y
2/Gi
5+8j
58j
1/8Gku
4hx
5-u
5Yf
5+t
5V
3);Ix
5Jy
0(Vet
2(8GViu
38Ghu
5)Vfu
,%8BRbs
5,
4Jj
2+8Gex
48x
5=
4);fu
5-
4,Ifu
5-u
5-
5,
37Ij
5+8i
/+<Ie
5<
48J
5Yi
5,If
5<
07FYt
07Ft
2)8GUfu
5X
5k
5j
5k
48GZu
5Z
3]f
3]f
5Yf
1(:GVfs
4fz
5fz
1(;Fet
5,
1(:Fet
4):x
4):x
2)=Gft
2)=Gft
5)=G
4+;Gfu
4+;Gfu
4JZfu
4JZfu
4JZfu
5Uhw
5Vfx
5Uhw
0,8FVhx
2)Ghu
5x
5/u
3Xfy
5x
5,Vz
5,Vz
3)7Gz
-'5J_h
3Viu
4+8Jj
4+8Jj
4Vu
3+8IVju
5X
5X
5X
2IYht
3Xu
1)8IXfu
5Yfu
5y
2I_u
5[u
4iu
4)J
5K
28IYu
3IZh
2Yfx
3Zhu
5Yi
5Yfu
0)8I]ft
2IYht
5X
5Z
4IZf
5X
4Z
5Y
0(Vft
0(Vft
5)J
5)JV
1)8JYfz
5x
4)8Kf
3[
5x
5x
5x
5X
4'8GVf
3'8GVfu
1(8Ges
5X
4-8
4-8
2-8
1GVdw
5;
5{
5x
5+
20:G[fu
5;
5;
5;
5Y
4Z
5Y
*1JRs
58Gfx
4,G
4,G
5,
/7Idt
2(7If
3,J
5:J
3,:GVhu
3)hx
5(fw
/-<IVfu
4,8G
3):Gj
4iy
5)j
0;Iku
1':Xhu
5:J
5Y
3+<fu
5J
08KVeu
18Fet
5+
5,f
4)8JVfu
2.IXf
0-8Vit
,);GTs
5,J
5Iz
5<If
5-8
/)jw
2+8IXh
2+Yu
/(:dw
5:J
58K
2,7y
2,7y
3+:Ffu
5J
5>
5-u
5.
38Xfu
5Y
5[f
58i
5<
58
3+<G
4)=G
5-8
5):i
3.x
5,
5+8J
5i
5,Kf
5,I
.)8KVeu
4)=Gi
3)M
.6IVdu
2+JVfw
0(I
2)Ii
58J
3+;GVf
0)6Ghu
0(6Gh
3If{
5y
2)Xf
2(Xf
5-
5-
2<Xeu
5;Yh
58Kf
58K
5=e
4?G
5=G
58K
5<
5<
5j
5,f
5,f
5.
5J
5i
5i
5+I
58Gj
5:J
5:J
5(ft
58K
4+8Kh
5+Ii
5Kf
2'eu
1:Feu
5);Gf
5);Gf
5,Gf
5,G
1)8Ffu
1)8Ffu
2(8f
2&Ef
5'Gf
2(7Gft
2)7ft
5=
5<
5i
5i
5k
2(;Fhw
5j
5-
3+IXi
4,Xf
5i
5-J
5+u
2;Kfu
2)=fu
5+8f
5K
2,7IYf
5Y
3)7Gfx
3(7O
58I
5iu
5j
5<
5<
5-u
5,u
3:Jf
4:Jf
2);Gh
2);Gh
3)Ih
3Jh
5l
3.8Gfw
5-
5-
5);
3)7Gfx
3)7Gfx
3)>GVeu
3)>GVeu
5;
5;
5;
.+8EXhy
.+8EXhy
5iz
4Y
4:i
5,:u
5x
1-GXjw
5:i
5)ku
1,GVfx
5iz
5,:u
3)Xfu
4Y
5x
5x
5;y
3;Gfy
-':NXb}
2)8KXft
2)Ju
4;x
5Xw
5i
5x
5i
5)Lu
2+<E|
5x
4Jw
5LVw
4x
3.GXx
5Jx
3:GXy
2)8GXf
4JY
4)z
5;GVw
48K
5F
48K
58J
5w
5x
5x
4)8Iiu
5J
5JVu
5K
5Z
5>G
5Jx
5Jx
5Y
5Xu
5y
5y
5)z
5<G
5Y
5Y
4<x
5Yu
5Yu
5J
5J
5x
5x
5Xiu
5x
,,=GXhr
--;IXir
1+:GVu
3);I
5,8
5):J
5):J
2)Jiu
2(:I
4)8J
5<
5)J
5,:
5-;G
4-8G
5+GVi
4)IY
3,8eu
2)<GVhy
1+<FV
3;
3IYh
5z
0/:KYhu
5<
5)J
5,:
5,
5+[
5)8J
5)8J
3V
5.fu
0(@Yit
5X
5IY
3=Gi
3IYh
3)Jj
4)Ij
1-;FVf
3;
3)8JVju
5GVi
0);DVeu
3):Gf
3):Gf
3):Gf
5,;f
5,;f
5,;f
5hy
2);GVfu
2);GVfu
5i
5i
5i
5i
5i
1+6It
4<fw
1)8FVex
1)8FVex
5y
4x
4x
4(7Gu
5,fu
0,7K|
5ls
5I
5Yfr
48J
5I
3)x
5x
0,7K|
0(8GVix
0(8GVi
5i
4ju
5k
5i
2)fy
4ju
1)8G]et
2)[fu
5X
1)8G]et
5+w
5,
5,
/-5FVd
0-5FVdw
5,x
5-7G
4.7Gu
4,w
5)x
5x
5-
5-7G
5L
58Kf
.'8EUs
38hx
3)Vi
5)j
4iy
/+8JVlr
/+8JVlr
2)GX
58J
58J
38Ii
5;J
3.8J
4)Gk
5;J
5;J
38Jf
58J
5ju
3-fu
5,
0+;Xx
0+;Xx
5,
5,
2,8fw
5;x
4JYfu
4)hz
5x
4;ju
4;ju
1-;Ue
5);I
5fx
5);
3+=Gf
3)=Gf
5:f
5):
5);Gf
3.Vft
1+hx
5iy
5y
4y
5fx
5fx
5fx
4fy
5fx
3f{
5fx
3(8Gfu
0:JVnu
5;i
5l
5i
5:J
5+j
0:IVlt
5Vft
5Vft
1/GVfu
1/GVet
/,8FUfs
4,
5);Gu
5,8G
218Gfu
1(:Gft
38Ffu
38Ffu
5z
5z
4mx
1(;FVhy
4)8Vew
5x
5)=
5x
5x
.)6FVr
1)GVeu
5i
5,i
1)GVhu
1)GVeu
4+h
5,i
5+Xu
5i
5i
3Xfz
3Xfz
5w
4Xfz
3ku
5k
5i
5k
5i
5,Y
5,Y
5,Y
2)8Gkt
5;f
5;f
3<Ve
3<Ve
5<
5i
38Few
2(:GVfx
5);y
1)8GVft
2)8GVft
2);G[u
5GYf
5<h
5Y
2);G[u
4hu
4hu
-(3CUdr
5k
58F
58F
5;
0'7FVhu
1-8GVfu
5,Xf
5)<
-(3CUdr
4:y
5i
3iz
4z
2):Vfy
2):Vfy
4;fx
5y
5fx
5fy
5y
5y
5;
5;
3<
3<
3<
3<
3<
5);G
5);G
2,Gf
2,Gf
5,x
4,:
0&6EUft
5)8
0%6EUet
0(FUes
0(FUes
5x
5x
5x
5x
5x
4):Gy
5):G
5):G
4):Gy
5):G
3)Yeu
5Y
4Zf
4Zf
5Y
5;y
5y
5X
5Y
5X
3.V
5.x
06FUdw
5,8
5,8
5,
5);
5,
5,
1)IXc
5et
-+7[d}
5y
5+I
5Y
5IXf
5j
5Y
5Ji
5)j
5Yw
4:Vw
5y
/)GZe|
5Y
5y
3MXfu
5+I
5IXf
3)Vj|
4V{
5Vw
4-Zfu
5i
5j
5j
3,;hu
,$5IUq
1(MVlt
3JVl
4Ji
/)7Vi
5;Xf
58J
4J
4Gx
5;IV
5<
1Vhu
5<j
3)8IXu
5ix
5,f
48Ju
2)GUft
5;IV
5;IV
3x
4Ix
38Vfu
48Vf
3Gju
5h
4L]eu
5KZfu
07Yz
4J
5ix
5,
5<
5I
3)8Lu
58J
5K
2):Gis
5<j
3)8Vfs
5=
2)Vu
2)Vu
-%<Ufs
2)<Vfu
3(:Jf
3(:Jf
5,8G
1)JXu
4=G
4)8fu
5Xj
4Gh
2;GVft
5)8J
5Yy
5)x
4,:
2)8IVjs
5i
3):Xf
5)8Ju
5)8J
3)<Xfy
3>Gf
5=
5Xj
08Zf
2)8Y
2)8GUft
48If
5Y
5x
5X
28IXfw
5x
5,y
48i
48i
,0:Skq
2(:Iw
2)8Giu
5,
5F
4,f
5-8
5-
5)K
5,8f
5,
5+Kf
5+iu
2LVe
4)Jiu
3.Gf
5<I
2(8ku
5,J
2)8Fhu
5,
5,
1,8Gu
5,
5,
5iu
5,
28ju
4);Vj
5J
2-<If
5)K
5)fy
5Kh
5i
4,i
5,f
5=f
5F
3,8Ff
2)8Efu
5)K
5,
5,
5iu
5iu
5+i
5=I
1-;FVi
5-
5<h
07Uh{
5z
5,y
3+fu
5y
5,u
5Iiu
4)8G{
3+Vt
3,fu
07Uh{
2(GVw
3)x
/';NVks
58I
38K
1(=ju
5<Gi
5);Gh
0)Kjt
4;Ih
58Jf
58Jf
5e
58Jf
5i
3Xf
5h
5h
5i
3GXfu
5e
4X
5h
5i
5h
5h
4Jfu
5J
3+8ku
3+8ku
5+8
5+8
5.t
27f{
5x
5+8
0+8GXju
5x
5+i
5x
5x
0)6Vft
5+fu
5,
4+u
3Jix
0,;GUhu
0,;GUhu
4);iu
5fx
2(FVu
2(FVu
/(:[fu
3GYiu
5Y
5KX
3Zfu
2):IVfu
5K
4JX
5;
5;
3f
3f
5t
5J
5i
3)iu
3)iu
5hu
0EUes
0)8GVet
4,
5,
5-
0FUi
5<
0FUj
5i
1(;GVfu
3):Gf
5;Gi
/)8Jlx
/)7Jjx
2)h|
58GXh
47I
5K
5iu
08Ic
47I
5K
58GXh
58GXh
1(7GVeu
5J
/'GTu
0):U
3)Gex
5fx
5hw
5fx
5K
5j
5)8F
5)8F
5)8F
5)8F
5)8F
3,:Gu
3,:Gu
5[
5[
2(GVft
1(<FVft
3)<
5Zu
4)Yu
1)@FVet
5<u
4;G
5;
4;G
5<f
5-fu
5-fu
07JYhs
5i
5Y
5IV
3X
4Y
5Y
2)G]fu
5)Jf
5IV
/7JYhs
5Y
5;G
5x
5x
5i
5i
5j
3)I{
5)w
/)7GUdz
1,8GVfw
4s
5,
2):JViu
2):JViu
5;fu
5Ii
5i
5j
3):Gfu
3):Gfu
1)KVhx
1)Kh
48Ku
5)7Jf
5)7Jf
3)7Jx
4)Gjx
4Ghx
5<f
3):Jhu
58J
58J
58J
5;u
5;u
3Zu
4Zfu
4Zfu
2)8GYu
4Zfu
5x
1)8GVft
5;
1,8Vf
5,
5,
1,8GVfu
1)7GVft
1(7GVe
3)Vfx
/)IVhs
4)=Gf
5i
5i
5j
4)=Gi
5)=Gf
58I
/)8IVhs
5i
1);GVft
4;
1);GVft
/';Ges
0(8Ges
4)=G
0)8JVhs
5J
5l
5i
1:Vi
07Uet
3)IVju
5)<G
5)<G
2+:Gfu
5-
2+:Gfu
1'=FVes
5;G
5<
1)=FVu
1)=FVu
3)<f
5;
1)8GVft
/(:GVet
2);GVh
1)8Xfu
4Y
4Jf
4)8Vf
5V
2:fx
-,:bu
4,Ify
2)8Iu
2(;Gu
4,7JX
5fx
4)J
5;x
5i
1,6Veu
2)8JYfu
4:I
5)7L
5<f
4X
2)7JYfu
4J
2)8IYfu
5J
2)>Gu
27FVu
5fz
0+7GVht
217G
5,8
5-
58J
1.:Kfy
58Gl
58Gl
5Gk
0:e
0:e
5K
4Y
57K
3Y
4Y
5-
5;G
5;
38Jhu
38Jfu
5K
5K
/+;IVit
5+8
4,;Ihu
0);IVh
4);f
58i
5K
1.8If
4-8w
5,
5,
5,
.+:FUhu
5;h
.-:FVh
1)7hz
4);Jh
4);Jh
2)>Iiu
5,u
5+
5,
5-
5+
5+
5,I
0/8FVkt
5,8
2,8fu
3,Gmu
5-f
5j
2(:GVfw
4)<
5x
5y
5;fu
3.:
5.
5,
5,8G
5y
5y
58J
38Mi
5L
48Ii
5Jj
30fw
30fw
2+7ix
3)7Iy
5,j
/,6FUht
5iw
2)Gft
3)Gdu
/,6GUft
5,If
5,
3+8FVeu
5+Jf
5j
5)x
5)x
1)7GVew
1)7GVes
-%4DXcr
.%4Dds
/'6Fet
5;
3Y
5;
5;
3)8Vf
2)8GYu
3Y
2Xfu
3Yf
5Xx
3)fy
/)8FXis
0GYjt
4<eu
4Zf
4X
47
5i
3+[e
5Zf
5I
1)7G[du
1)7G[eu
4G[
/05FUft
1-8Vju
3,f
5+8
5i
5i
2+7Gfu
3,8u
4,8fu
2)fx
5x
5x
5x
4,
.;Ift
5)i
3,8JX
4,8J
.);et
2);G
5<
3)8KVfu
5-8X
5u
5u
4J
1(:GZfu
4)8GXf
5Y
2):GXfu
4)8GXf
2+8GVht
5,
5hu
3.Gu
5,
,+:FTis
3)<Ge
5,
5Xf
3If
4=
2+Kf
5i
2;Gf
2+;Jku
4,8
2)6Gk
5+fw
4.:f
5fy
1)7Fe
5,8
27GVe
2+;If
5x
5:Kf
5,
/(4Ifu
2,:Giu
4+7fu
4,=I
5,z
4)<
5+7G
27GXeu
5,
5i
2)8Kf
3If
2,;JVf
58IV
4+8K
3);Vfx
5x
5i
5i
58h
58h
4+fw
5,fu
5;
5<
5<
5,f
2+<J
3,=Jf
26Ffu
2':Ff
5;
-)IUit
2+Kf
2;Gf
1)7Fe
5,8
27GVe
2+;If
5:Kf
0(5fu
4,=I
,-:FTht
2.fy
5;x
2);u
4;I
5;
1,8IVh
5K
5-
5GVku
5-
3+8JVku
5K
.6Uiw
5Vku
28h{
4fy
1)8Geu
3);Yf
3);Yf
5Y
3;Yfw
5Y
4);Gu
0);Veu
0IVe
3)GVfx
5+K
1)GVjt
4:l
4i
4i
0.FVft
4);
5(:G
5/
3.8
0/FVft
3)8i
3)8i
5i
0;FVdt
2)GVe
5.;
5.;
5.;
5z
5z
5z
58I
5i
5i
4GVw
4J
3IVfw
5;
5;
5x
2)=Gfu
2)=G
4)<Xf
4)<Xf
5X
5X
5X
2+@Kf
2+@Kf
5;G
5:K
4)=G
5,;
5;G
1,GVu
1,GVu
5ix
08FUfu
4w
5-
0(8GUft
08Udu
5I
5I
5I
2)8GYj
48kx
5i
5+y
5i
4;
5;G
5<G
0'5OVeu
3IXf
3+8Jf
5J
4)8J
4)Ix
5K
5K
5)8J
5)8J
5If
5J
5j
5,Gf
5,Gf
3+Ihw
4Jx
-6GTeu
/7FVhw
2;FVf
5-
5,:u
5<
5ju
5z
5;
5K
5,:f
5,:
4y
5y
5z
5K
4,8w
2>Xfu
5<
5;
5K
4J
/15ex
2'Vhz
2,Gx
2,Gx
2/Gfx
5,8
5,
4-u
5)I
4,7J
4-8G
5,8G
5Y
4)L
5-
3-8Gf
3,f
5,
4)F
2)8GVhs
1+Gmw
5nu
5,f
58j
58j
58j
5hx
5,f
5,f
4;x
4)hu
3GVju
3GVju
3GVju
5;Ih
5<
0)8GVf
0)8GVf
5y
5x
5y
2)8Ghx
3)8it
3)8it
3)8iu
5-x
5-x
1)6IUis
4Lj
58F
58Ji
/'4MUkq
1)7LVit
48Mhu
4)8Jfu
4)8Jfu
3)8Jhu
3d
5i
5Fe
5Ge
.'6OUu
.'6OUu
3Mu
2)7Li
2)7Li
5i
2)7Ihy
58I
5Gi
5K
5i
5i
5i
5Yh
5x
5x
5x
5x
08GVft
18GVft
2iu
3i
2iu
5,8I
5,8I
2)GVlt
2)GVlt
4eu
4)eu
4eu
5;Gu
5;G
3.8Gfu
3.8Gfu
5iu
0)?FVh
1(>FViw
46fu
5:y
5i
2)8Gy
5Gy
5y
3)<u
4:u
0(;GVd
1)6GVfu
2)?Gex
4=
2)8Vmw
3)8h
3Vlw
5iu
5j
5hu
5ey
0(<FVs
0(;FUft
4=Gh
4<Gh
3)<Gh
3):Xiu
5Y
.'7FVdr
1(GXft
3,
5;Gu
5ju
3,
3,
5z
5z
5,
5,
5,
4)f{
5)y
5x
5{
5+Ff
5+Ff
5<f
5<f
.)7OZds
4Ghw
5Vf
5Xfu
58J
58J
3)IYfu
3,;Gu
5I
5(8J
5Y
2(5O
58J
58J
5)8K
5I
3:Xu
2)IZft
5Xfu
5Xu
5Y
2-=ft
3,;Gu
3+7JXf
5:GX
18G[fy
18G[fy
5fx
4]fu
5,
5Y
5Y
4,Yf
5,X
2-8t
2+ht
5-
5-
5-
5-
5-
3):Gz
3):Gy
4ju
4ju
/+?IUku
2)=IVu
4;If
1,=IVkw
3)Fhx
4+I
4+I
5;i
5;
48ly
48lu
5l
1,GVf
2,GV
4,iu
4,i
5,
/,;Vu
1+;h
58J
3<
2,:G
5z
5z
4,8f
5i
5i
5i
2+:Ghy
4z
5z
4,;G
4iu
5);
4);
3,8{
3,8z
5,
,/?JTmt
1)8GVhw
2(8hu
4)8hw
5:h
5)=G
58Jh
5)7Lf
2/8Efu
1)IVeu
5;
5;h
5)<G
3)7Jf
5x
2(7Gf
4Xh
5-8G
5+8
5);
5Jh
5):J
5J
5;I
48Ihu
4)<Ie
5+k
5;
4)lu
5)k
1)7Ju
4,7Gf
3(8G
5i
48Ij
5+<F
1EVku
4<G
5I
5I
2(:Xhu
4Xh
5-
58x
/-@Vc
58J
5)7M
2):Jf
5-8G
5):J
4)<Ie
5)<
4,;h
./?FVt
5);
5,8
5,G
4,:G
5+:G
5)=
3,:f
3)Vju
0,=Vfu
5)<
3:Xex
5w
3:Xex
2(7Gex
2(Iu
5Ifu
2(Iu
3-f
3-f
/,8Xi}
5Xiu
5Xiw
4,<Jit
5)8GXx
3,Yjt
5Jx
5)Xfw
5hy
4Jfy
5Jx
5Gjx
5iu
3:GXfx
5,<u
5)8GXx
5Xfy
5Xx
4-Yiu
4-Yiu
/,8Xi}
0,6KVft
58K
3)8Jf
2)8Jf
38Jf
5,
5i
5i
0)6Fjw
3Vhy
5,
5i
4iu
2)8iu
3Xi
3<fz
5;u
5;u
5ez
3<fz
/,7IUt
2(7GViw
5I
3,Ifu
2+6GUhw
5Vt
5,8
4y
3)GVfu
2):Vft
2):Vft
2+8iw
5iu
2+8iw
3(8Ffy
3(8Ffy
2(8GVfu
4z
4z
5V
/(:FUes
0(;GVt
5i
3)IVhu
5Jf
4iw
5x
4iw
5iu
5x
5x
2+Gx
3,x
27FVet
27FVet
5-=
5-=
5K
5K
5K
5K
5K
1+Yu
5,u
5;IXf
5Vju
2)Yu
5;IXf
/,8DTbr
3,f
1(7GUeu
4,G
5+8G
5x
5x
4:Y
5<
1:JVft
2:JVfu
1:JVft
0:^t
0):F^eu
3)Xf
5=G
5Y
5Z
4X
5GX
5Y
5Y
3,Ji
4Ki
5,
5,
5,
0)6Uer
5,
5)t
0)6Uer
117FVjt
5-u
5,
5j
5)j
5,8
5ku
2)GVkt
5j
3/8Vu
4+8V
5I
2(;FXf
5X
4<Xw
5X
4,:G
5,x
5,x
3)X
3)X
3)<GVfu
4;u
5<
1/7GVfu
5(
5(
0.7GVe
18Xe
18Xe
4+Xx
4)Jfu
4Kf
2)=Gh
5:
1(7GVf
1(7GVf
1'8EVkt
4)8j
5k
5)8Ff
0)7_es
2Yu
4Y
5Y
58IYf
5Y
5IX
5Y
5X
0)7_es
5z
5z
5z
5j
5);
5);
107FVjt
4,8Gu
2-8GVku
5+8
5-
5,i
4x
5y
4x
4Xf
4i
5x
5x
5x
5x
5x
0Jk
4GXhu
5,:
5,:
4,:i
2)Ihx
1)Viw
3)Ihx
5;GXi
5+8Jf
38Yf
4Y
4Y
4Y
38Yf
58Vj
5k
3)Glu
5+J
0;GVfu
5;
4);
-&5FUer
2I
5+
5GVi
-&5FUer
5J
2,8KV{
2,8KV{
5Gfy
5,G
5,G
5,G
5iu
5,
5Iiu
5iu
5,
5,
5Jfy
5,8G
5,8G
4+Gx
4+Gx
1(6GVfu
1(6GVfu
3)6Gu
3);u
3);u
4;u
2,7Vft
2,7Vft
5.8
4J
4J
4-V
5+V
4-V
.'7GUfw
5,
5)ku
5fz
3i
3(fy
0)8GVft
5,
5)ku
1,8GVey
4-y
0(:FVdw
38Vfy
5fx
5fx
5fx
5iu
.+5ETds
4,V
4.
1(8Gd
5,x
4{
2-iy
5x
5,
5,
5,
-+7DSu
2+;Vfu
5,
2+8iw
5hu
5x
1):Gjx
5jw
5<Gfu
5k
5)z
5y
48J
3)Yx
5y
5y
4Yu
3);
3);
5<
0)7GUft
0)7GUft
2)8GVd{
2)8GVd{
4V|
3,Gfu
3,Gfu
2(Vfu
2(Vfu
5;Gf
5;Gf
5;Gf
5Ih
5Vx
5Vx
3)>GVfu
3)<Vf
5=
5=
5=
.0:IUkz
/+:JUl{
3)<w
5+8Gu
5J
2;Giu
5Jf
38Jf
4+j
3)8ju
5ju
5,:G
5+hx
5+i
4Jjy
18KVft
38Gi
30Gu
5.u
4-Vfu
5-
0)GVdt
0)GVdt
5,
0(:GVt
0(Vcu
4;
5;
58Jf
3:l
5;k
3);Vu
2i
4+i
5j
5+Gj
2-8Ifu
4,fu
4,fu
4,fu
2-8Ifw
2+8Ght
4ku
3jt
4ku
4;f|
5fy
5fy
5fy
4-iu
5,
4,:G
4,:G
2:GV
3);GVw
4x
4x
5y
0+7jt
2,GXe
4Gku
4Viu
5Ki
5)i
5j
58Jh
4,G
/,7Vex
4y
4,u
5,
5.
5,
/+7GUdt
1(GVft
5,
5)=Gu
5)=Gu
5)=Gu
2-8IYfx
4GYfu
58K
58K
58K
5,
2GVfu
2):GVfw
5fz
2)f}
2)f|
5x
5x
2Gnx
5j
5j
1)In
4Ji
4i
2+fz
/(7IUds
/(7IUds
5J
3J
4I
5J
0)8JUz
58x
5x
4t
2)GVhx
4s
4t
5+I
48y
58x
3)8Jfu
4.8fx
5.8f
3)8KVf
58K
2,8IYx
2,8IXx
5+J
5+Jz
5+J
5X
2)7GVew
58G
1(;ju
5=
5iu
58i
5:J
4=f
1:GVes
3,Vfu
1:GVes
3,:Gfu
3,:Gfu
4,Gfu
4,Gfu
4iy
5ju
4iy
3Xfu
2.7GX
3/7Ghx
5-8G
5,8hu
0(7FUir
5Ji
5Ji
5Ji
1)8Lhu
58K
58K
5j
5K
5K
4Ii
2)7Lu
58K
0)7LXht
4Jj
58I
5J
4Gk
5J
3Ii
5i
5Ii
5Ii
0)7Nht
3)8Kf
2.Geu
5;
308Gf
.+<Geu
5X
3+;fx
4j
5y
5,f
4Ufu
30:Xh
5i
3)Xeu
3+Lft
3);GVf
3Ufu
3+;Gu
4Ufu
4Ufu
1(8FVd
1+8GVd
1+8GVd
5y
5/
1)8GVft
5z
5x
5x
5x
5z
0-:FUjs
3'Vj
5i
4:ju
5+
5fy
5fy
38Giu
-)FZs
1)8Ghu
0+8FYu
20Fh
4(<
5Z
4Jw
4+I
4)Rfu
5hx
4)8ix
5Yf
5<
4Xt
4Xt
3Xfu
5Yf
5j
5Y
4y
5;t
5Uf
3,8i
5,8
5);
5);
5Y
2+Zfu
5,Z
5X
5JXh
5X
4Iu
5J
1-:f
5-
-)FZs
1(<JVht
5:Gi
5:Gi
5):K
3+=Gfu
/-5FUfu
4Gx
5iu
5,
5,i
5.
1+7ht
2-:GVf
2-:GVf
5z
3.7w
5,
208Gft
2/8Gft
5+
4-8
5.u
3,8Ifu
3,8Ifu
4Yfu
5X
5Yf
4Yfu
2)8GVft
17FVf
3)8F
3)8F
3)8F
5)8x
17FVf
5Vx
48Yw
5Y
5Y
3;Iu
3;Iu
.)6GXfu
.)6GXeu
18[f
4Y
3i
37If
0)8GZet
38Z
5X
5i
3X
4h|
5z
5z
5z
(+6AP`p
.+6Ves
3Xf
2&fu
1)8GVjt
-(7GVhw
1;Dju
2);Geu
5-8IV
1,8Vf
2IXjw
1<GVhw
5x
5;
5=
3+7
5.
5,8
5;
4);
5N
5I
3,:
4i
5K
5<G
3:Vfw
5;J
.)=FVft
1V
5'
3)8Iju
2Xf
4<f
4+ju
5<
3)t
2Ju
.)7FUdw
4=
3-hw
5l
0Vf
5+
2-8Yfw
1):Ifz
5i
3,8
57G
5)K
2,8u
4)Iy
5J
28IYiu
5+J
2);If
5jy
4If
3,Xw
2+G[h
3)<Gfu
4J
2,8GViw
3:FVu
5X
38Ijw
5=G
3-;fu
4fy
4Vix
/)8IUu
2(Ijw
5i
4+;
2+8F
3i
4-8
5i
4;GY
.'8GVet
3x
-,@IUe
5=
5;
5+
5<G
3)t
5.iu
4);I
5J
5,w
4=
5+;
4;GY
3)y
5Vf
1(JXju
3GXku
2)<FVht
2+7G
3)7G
3)GVfx
3)x
5fx
4+;
5<
1(Gew
2(Gex
4.f
4.f
4)<Giu
5y
5y
.+8Jmt
0+8JXft
2)8k
3e
4<
5i
5<f
5Vi
4i
4+=u
5,x
5,y
/,8FUi}
5x
4+u
5,ku
5z
5,8I
4)fx
4hu
5i
5,;G
2-=Ge
5,:f
4-w
5,
5);G
4ku
3=j
5>
4hy
*(7DTbo
5IV
5J
37
5;
5,8
5I
4,8
/;Gf
1V
58Jf
4<f
2)8Yh
5+J
3,Xw
3]
5;FV
5X
58Ii
5=G
3+8F
5-8x
5x
0/8GVku
5)i
5;hu
4)lu
5,
5-
5x
5x
4:F
4x
5x
4,z
5z
3Gfw
0(7FVmx
2)FVk
4i
5i
.6Jft
3Xf
18JVfu
5i
5Gx
4);G
4);G
5)<G
4ju
4ju
5ju
2)GZe{
2)GZe{
4Vy
5Yu
4Vy
4Vy
4]t
5Yu
2;IYu
2<IZ
5=J
4Y
3<IZ
5=J
4Y
2-8Gu
2-8Gu
5-
5-
5-
0(7FUfr
4)Yi
5X
2(Vmt
5k
4)Ij
5k
5+i
1+8GUe
1+8GUe
,(6fs
,(6fs
58K
58K
58K
5i
18FVf
5Y
3Ji
4Yj
5i
,(7FTds
18FVf
3Ji
5J
0)8GVfu
5;
2Vt
/;FUfu
4;G
/,8DVeu
2'8GVft
30u
3);hw
4+
3.fu
5h
2):ft
3)Yf
4)Y
57I
5:I
2,8Kju
2,8Kju
0-:GUes
5,
4-8G
4-8G
4-8Gh
5;
5,I
4);
5;
2)<GVet
5x
5iu
1+7G[h
1+7G[ht
5+Vfu
5j
5+i
5Xf
+(6Ebs
/,7Gfs
1(GXft
5-8
5,
5i
3+8Gu
5,u
5X
/):Zew
3+e
48J
5Y
5Y
1)8Iet
5Y
3JXj
5J
5l
4-8V
4-8y
4<GXfy
3,GVhu
5,
5x
3+8Iiw
5<G
5;x
4)8Jh
5+Y
0)8EUt
5Xi
5x
3)X
3j
1(<FUx
4-
5m
5l
5y
3)7O
5I
2/8fu
3X
3X
2)7F[fx
4y
5Y
1,8FVfu
.)8GVbt
5Y
4-8V
5x
5<G
5x
5Z
5<x
5<x
5x
/(J[ks
2+IZfu
5J
5Y
4Kj
5Y
3)k
1(8LVx
58Ji
0(7GVu
5Xh
1)7GVf
5;
4Xi
5Xh
0(7GVu
1-Ght
3.Vhu
4;u
5<
5;u
07JYet
07JYet
38FXhu
5K
4Y
3):z
5;x
5;x
5;x
4)iu
4)iu
2)7Vft
2)GVft
5)7I
0'6FUeu
4+J
4+J
5+J
0+6Udt
58J
1+7FVeu
5,u
38Kf
58J
2-:Gfw
5;
5;
3-8Gf
3+GZfu
3Zf
5Z
3Zf
5Z
./<GXnw
5.8G
5.8G
2+GXfw
5,f
5:k
5If
5x
5;
5hu
5,X
48Jhw
5)<G
5,
5)j
48y
3JViu
2,KXu
5)<G
48Ii
5If
3JVj
3JVj
5,V
4)8iu
5X
4)8Gm
5)j
48Jfx
3)8ix
2<GXeu
5,X
5)<G
5;j
1+7Kf
5x
1+fz
3Xfu
1+fz
1(8GVnt
3n
5;
5;
38JVfu
58J
5+x
5z
5z
./:JUhw
28Jey
5,
5fx
4)Jft
3=If
3Giy
0,<LViy
38Kfw
5,
4)>If
4:Giw
4hs
3eu
5fx
1/8Viw
5+8J
58J
5+i
1/8Viw
5fx
5fx
2.8Gd{
1,8[e
1,8[e
5_
-&5FSas
3)8J
2+;GV
3+IVu
3,8I
5;
2z
3;Gfu
3)<Ghx
4)=Gi
4)=Gi
2)Lu
3)8K
5;
2)GVet
-)5GUcu
2+;GV
3+Ju
3,8I
5;
2z
1(8GVe
2+8Geu
5.
/0Gy
4[fz
5(<G
5(<G
3;Gu
4,u
5,
5-
5,Ghu
5,
5)8Ky
4,u
4,u
5,G
5If
5If
5;
4hz
5fz
1)7GVis
5)8Ji
5)i
1+7Xhw
4z
5)Ku
5-
5z
5z
4Yu
1+7Xhw
5)Jw
2<Jfw
4Iw
5Y
5;GVu
5Y
5Y
5,;G
-%5ERes
5<
5<
5J
4)Lf
5;
5x
5-
5,8fy
3;Ij
5jx
5x
5w
5x
4Kfw
5:Gi
4K
4)Lf
4)Lf
5;
5<G
0+8Ueu
5;
5-
48h
48h
/8IZft
3:JXiu
4)8IXfu
3+IXf
5Xf
5Xfu
5Xfu
5Xi
4)If
5Xu
5<w
5;G
4Yf
5Yu
2)8Jfy
5x
4)8Jx
5y
5y
3Gi
3/8Gf
2.8Fh
2,:eu
3-:u
5-:
28FUht
5i
2,<Gfu
2,<Gfu
/(Vet
/(Vet
3:Gl
3:Gl
48I
/:GVt
5;K
5,
58j
5k
48Gfy
3+eu
5,u
3+8i
58j
5,f
5,
/,:GVt
4):fz
2)Gfw
4Xs
5s
2)8GVet
38x
38x
0':FV
5)<G
5)<G
4)<Gu
5i
0':FV
1);GVe
3)<f
5x
4-8i
5-8
3Yw
5Lfu
3KYf
5=G
5=G
2,8FVeu
1+8FVet
4Xfx
5X
5X
5X
3,7Kfu
5-
4;G
-'IXd{
5X
5j
3MX
5:w
4Zfu
5y
5J
0)8KYfw
3MX
4Zfu
5y
5K
5;
5z
4Xfu
5X
2)Veu
3Yjw
2GV|
5:w
2)8GVet
2)8GVet
4-u
5-u
5y
/)8FUex
3)Vfy
4);G
4);G
4);G
5y
1(Ffs
0GVd
3GVft
4;f
3;Jt
5y
5y
2)8Vhu
1(;GUu
3(<Gw
5)=
5-8y
4Iku
5k
5k
5I
2)JViy
2)JViy
58J
5)<Fh
58Vhw
4)8GUh
.(7FUdr
5,:
58L
5i
4)<u
.'5EUet
5i
58Ku
.(7FUdr
0)7FVez
5y
4-Ghu
4{
3)8Vfx
5y
3);Ifu
4);I
5):J
3,8Ify
-+<LUey
58Gi
3+8KViw
5[fu
2)7JVfu
5I
5-
2,8Ghx
5,fx
5<G
58J
5;
5);GVs
5X
5x
5K
5,u
5,u
0):Xe{
5I
5x
4:G
4JY
58IYfu
5z
3-8Iix
5+y
5,IVf
5Vi
5;Ifw
5,:
5,:
2)Kfu
58J
5;
5.
5J
5J
3+i{
5j
5fz
5|
5z
5|
*:LXiw
5i
5;
5;
2GVi
1Jfu
2)8Ijt
58GYx
5;
5,8J
5Y
4X
4-w
38fy
28Lf
5z
5Ji
5;h
5Ki
5:J
2);Gfu
5X
3IXfx
5IYu
2)8Kfw
3;
58G
5+i
48Gix
5J
58JVh
5,8
5;
48IYf
2IXfx
5X
5Yi
4;X
5k
3)Ehw
5G
5Jw
3=Gfu
3JZft
4)Gfx
5y
5eu
5+Gi
0;GUfu
5)8Ki
5;
2)IXfy
5Xk
5/
5;G
3JYew
/-;Jf
5Ki
5:J
48IYf
5;G
5y
4y
4y
2)JVhu
5;
58G
5Viu
0(8Iz
5x
5Jx
5Xi
2)8K
38Kf
5x
5Yfx
58J
58J
3)8fu
5Iu
5Y
3;IXfx
5X
4;GVh
3-
5,8
4+f
5x
5x
5Ifu
4:Iew
4x
5x
5fx
3Fet
5G
4)iw
2K]eu
5Yu
5IYu
5JX
5hy
5<G
5;G
58K
5)8Ku
5fx
3Zf
5Yf
5Vi
5);
5;
0+8FVhw
5,
5,
37GYh
5X
4<y
5;f
5;f
017Vmw
4-w
5Ji
5y
5+Gi
4Gl
5Gk
2)Zw
5Yi
1)8GZfu
4X
4Y
5X
5X
5X
5X
4IX
5IX
1)8GZfu
08FZet
08FZet
5Z
5Y
5Y
3GX
0:GUkw
5;
5ix
3Viw
5;x
3fw
2,8GVf
2,8GVf
5,8
5-
-'<NTeq
3)Ku
4)8K
3,8X
38LVhx
5If
4)J
0,7Ff
5<I
/8FVhu
2);G
1);I
4<
38Kh
58Kh
3Lhu
4iu
0)FVhu
2)DVi
08Fh
5;I
3,7Fh
4Lw
5J
5Jx
3,8
5-8
4:Gf
5)8J
5)8J
2)Gt
3>Gf
5;f
5,8K
5;J
5;
3<Ifu
5<I
0+JYfs
3)8Y
4,Y
3)8MXu
4GY
4GY
5Y
5Y
5/
0+JYfs
.(6EUeu
3F
4x
2);LVfu
5J
5J
5J
5)=
3Vx
-%7EUcp
0(8Vfs
3)8GXey
58i
4-
3)<hu
5;J
4G
1(;Fh
4)ey
58j
3)=hu
5w
3-
4-
1,8Gfu
5<
2)6GVdt
5,8
28Gz
5iw
4)Xfw
/7I]fq
2)8GVit
4+7GVh
4+7GVh
4X
3+7Gh
5Y
5X
4X
5<Yf
58JV
5X
4[u
5Y
5Y
2;Gfu
5<Yf
38GVu
4X
4X
5)8K
3[fu
5X
4X
3[fu
3)7GVfx
5iy
28GUfu
37GV
2)8Vj
4ex
3)fx
5x
3)@If
5;I
5<
5);I
5<
5<
2,8FVl
5Gj
4)kt
5i
3)Ihy
5z
3)Ihy
0(:Vkt
0(:Vkt
3Jh
5j
5=f
5=f
38Ii
58i
5Jj
5i
5+i
5Ify
4hu
5fy
5fy
5,
1-7Xfu
1-7Xfu
3)GY
5)Jf
5)Jf
.14FUex
28Gf{
4.8y
4,8y
5,
3.8x
5)iu
2+f
5)iu
5)iu
5+u
08KVhw
08KVjw
58lu
5y
5<
1+8Xfu
5,
4Y
1+8Xfu
5Z
4?G
5?
.08JU
4)8Jhu
3,Iit
5=
4I
5Xfx
3)Xjx
5,w
5-X
3)Xjx
5,i
3-Xf
07GUdu
4I
2+<IVt
5Jj
5k
4+Ix
4;Zfu
5X
5Xfu
5X
5;Y
4;Zfu
0/=IYu
0/=IYu
4,Y
5+I
58Ij
2.8Xfw
4,Y
4,8Iju
58Ij
2);IXu
5+<
/)7GVe
07GVf
5x
4x
5+8
.15CTeq
18FVt
4+8Gf
48Gf
27Gf
5.
5)i
4,u
5i
4,8ju
5-
4+;Gf
4,8
016FVit
3-8Gfu
1-:GVhy
3:jx
5,
5,
5,
5+x
1-GVhx
3-8Gfu
+)@KRbp
58J
4,8I
58K
5x
3,6Fhx
48J
3)=G
3.6F
5;
37J
5+7
1(6Jfs
2-?F
3)8Lw
4Jx
5)7M
4);G
3);Iu
4;Gy
5<
5K
5,;G
5K
1(?fu
5i
5,8G
5Ji
5j
5,8I
58Mu
4,u
1)<FVit
3);GXw
4<Gu
5:
5x
5x
5;Gf
3J
47K
2(;Gf
4)7I
3)<Gf
5);
58K
58K
5,8h
1)KVfx
5J
3);G
3<Iy
4+:J
5):Gy
2):Lu
5J
58Ku
1)7Keu
58K
58J
5Gx
0,:KVfu
3.6F
5)7L
5,8G
5,8I
108FVfs
5,8
5)<
37L
3,:G
5):x
58L
3+7Kf
4,8I
/);GVeu
5,;G
5K
1)=FVf
5<
57I
5j
5j
4):G
0?Dfu
5;G
5)8Jf
5)8Jf
5)8Jf
1)7LU
5Jh
5Jh
5fx
5fx
5y
1,GVfu
5x
1,8GVeu
5y
5y
2)Gju
2)Gju
5)iu
2,8Gh|
2,8Gh|
4-u
3-7Gu
3-7Gu
&#2AP`r
5,
/)8GVf
1(GUfu
.)5GTit
1)Iiu
-(5EVw
5;u
1(8GYfu
28Jfw
5-y
4Y
3+Ihy
5i
4x
5Iy
07GVht
2)>Vfu
5j
4:x
38I
4y
1+8I
06Ghr
5Viu
1)8Jft
-=Ihy
1)If{
5JX
3)GViu
5x
5ku
5x
48iy
5;f
5,Gfu
07FVdu
5Y
4<I
4,u
1+7GVjw
2)Ueu
5+iu
5x
5)x
4,fu
2+:Iu
5y
5j
5,8Ju
5z
5z
4+u
/(5IVez
-)8FVt
2-w
0+6IVfw
0)8FVfy
5Gfw
4Zfu
3Yfz
5+j
0(6IVjw
0)6IVu
3;Xf
2);Ifw
5Y
21If
3,=Khu
0(:Ueu
08GYfz
2JYfu
2)IVh}
3Gkw
28Ify
5)Jf
/)6JYdy
4,GVf
4IYy
5x
5X
3+;Gfw
5)y
3]u
0-;KVw
0,GVft
1(;IVfu
3)Ie
5)fr
5y
.7Efz
2+Vfu
3GVf{
3)IVju
/,Ihw
5x
3/8Gfu
/,8G^z
308Gh
2(:IXfy
5,G
4)<Gu
5Mu
4):Ffu
5,
5F
5Jf
3:Xu
3<Vu
4Jw
5J
5Vu
4Zu
58L
38fw
1+8Giu
1)8EYeu
38Yfu
48LVf
3)fx
4)Jy
2:Gf|
5Iix
1)GVfs
4)fx
3)8fz
2)8KZu
4hy
5x
3+GXju
5-
2)8IXhy
4Xh
-+8Ziy
5-I
+(4DPdr
3)GXu
2+Xfw
28GX
3;w
4IXfy
,JXeq
3-Iu
5Xu
5Xx
3:GXfu
5;
1,8GV
3(7GXft
/'8Uew
28Iht
2-8GXt
5j
2)<Gf
3iu
1):IVf
3I
3)8Iu
2DVhu
4;Gfu
5+Jx
/'7es
5Zi
2,=Jfu
2.Vft
.(<E^m
5Jhu
4lu
5X
-(5Vfw
4+Gf
5+G
5+8GVf
3Zf
5X
2)Zfu
5X
3)f{
+,7GYz
1)Vs
5Y
5x
5i
5<G
4,u
5,
5,u
5X
5,
4Iy
5Yy
4)8Vu
3+fy
5)x
5,
4:X
4Zu
4fx
2LVu
4+Giu
2GXjy
4GYu
2+GXfu
5)K
2):FUdw
5Vu
1y
2w
5x
1+8et
4);Gh
5<i
/)7GVeu
18FVfu
/)Udt
4<I
3+;J
5J
27Eu
2_u
5Z
5Y
3.Kw
5,Jf
5.
4Yf
5KVf
5KVf
1.;Gf
5,G
5=
5hy
0)8GVj
5k
2)y
5z
5,J
5i
/'7FVt
5k
2)8G
5;
5;
2);GYfu
5<G
0)8Ufw
28Ifw
.)7FUdr
3,fu
5,
3+8i
4,i
5=f
5F
2)8Efu
4ix
08IVz
5y
5Iiu
4)8G{
3,ht
5-X
3Vu
3-Gu
58J
38JY
5,j
5Y
5Y
/Vdw
2)8Kf
3);f
4+fw
4,h
3+fy
5;x
3)8Kf
4)K
5z
4GViu
5eu
3Vm
5j
5hu
1,8Gft
3GVfx
08hu
2)h
58I
2+GXi
0.8GXix
5hy
5x
4-Yiu
5ez
5ez
5x
5V
4i
.)7FVet
5iu
1(IVn
4ju
5)ix
5k
2)8Fiu
2)V}
5x
58Kx
58K
3)8Gfx
5Y
4)7Jix
5X
3<IY
3<IY
5Z
1)8Vfx
5+J
0+5IVfx
5,Ih
48Jhx
3+GViy
5+i
1)IVfw
5J
4Zx
/(8GUy
2Vf{
2)Veu
5fz
5fz
,)U
1,8JVf
4y
5Viu
1)Jfz
5x
5y
4Xy
5;
5x
5)j
3LXfu
3Zf
2+8Gu
38GY
5<x
2,Ie
2)8Yfu
5Y
4IX
3Iu
3,GVfu
5i
.-y
5-X
3,Xf
1)8FUeu
2+<IVt
5k
5x
5Yu
5<J
5hu
28J
4J
2+<Ifu
5J
5J
5<
5;J
.)7FYky
5Jiu
3Yfy
4f{
5,Gf
3i
1+8Giw
2Vjs
5,G
/(6FUes
0+8Gew
4Z
4Vx
2,Vfy
3Xu
5y
5y
1(6EVet
0)8GVet
3+G
-(7Vf
-)8FVu
4x
38If}
4y
2,8fu
5-
3)8Ifu
2+Yfw
4x
5Y
3+;Ifu
5,
5I
17GVfz
4,7Ix
4);Vx
5;G
2+V
5-
5x
5Y
5Y
5x
3)8Kfx
1+8IVit
5ix
/)7Vk{
5fz
5i
5x
2)GZey
5Zf
2)<fs
5+z
5Yu
5z
4iu
4)Vet
3)8Fft
4hx
5)8J
5K
5,Jf
4Jf
5Yh
58Yfu
58Yfu
1'fu
4Xu
5Y
1)GVe
4;
5x
4IXw
4IXw
5x
28GYfu
3V
5K
5;
5m
5y
4);J
08GVey
2)t
5x
1GXfx
3Xfx
5;Vi
0)8F_t
58X
5Xk
5X
3GTfu
3Y
2[f
0)8IVh
3Xfx
5Jf
48y
/,<FVhx
3+;Lfu
3-Ifw
57F
5x
3+6Gfu
3)fx
3;Kfu
3-8fu
1)8Ifx
5J
5y
5y
5,
3Jfx
0.8
5,
5,8
3-Ii
5IXf
4y
1(8GVlt
5ju
5i
5j
0(IXft
2JYfu
5+;
4Xu
18GViu
5-
3)j
2Yf
5X
5;I
5;I
2,IXjt
3,Xi
5Ih
18GVet
5;
5-
3Jf
1(5Fju
5k
5y
5y
4Fhx
.+:IXhw
5ix
1;Ui
/+:JZdt
-+:IUf}
2)fx
5y
5ku
5x
5x
3=Kh
5{
5)y
4+Vt
4Gy
4t
1:Gfs
4+Jh
2-;Iu
5;X
4)8G
5+;i
.(6FUfw
5j
5e
18GUeu
2,GVu
4,j
2)=Khu
5;Gi
5;I
08Vft
,1<Lis
38J
4;J
.(<Gu
5I
4,f
5+j
5+8Gi
3/f
0+;JVu
1(;IVfu
4-fu
3+j
5.f
5Jf
5[
5+
2)<Gf
5+J
1)8GVdt
/(8G[es
5Z
5Yu
4Yu
2)Uf
4Y
5Y
+1<LSip
4-8x
2.8IVfu
5Y
5,J
5)<Gi
5<h
4+;J
4,;G
5-
5Xh
/):IVfu
2)Gi
1)7e
5+8Vu
5J
3)8JXhx
5<
3+Gk
5+I
5,f
4+8f
5,
5)iu
4-:y
5,V
5-
3)8K
2(7FVju
5)ju
-/=KXes
4);i
2)8Iju
4)@Jf
5,
5,
3)=h
3)Kj
5J
4IVi
5)Gj
-/Us
5i
4,;G
/):IVfu
2)Gi
1)7e
5,
5<
5,f
5,
5-
3)8K
5i
5-
5+I
4,Gf
5,
.+=JYft
.<IYet
0+<JVhu
0+<JVeu
20iu
5,
5,i
5/
3)GVx
5:z
4:
5<h
5Vi
5;I
5;I
5)fx
5-h
5X
218f
3-
3Kf
5;J
5X
-&7FTjs
4<f
3iz
5nu
5j
/(8Ift
5<
4i
5)iw
5x
5i
5;Gf
*&2f{
0)8GVt
5)8K
2):Yx
4Yu
0)8Gew
3Xfx
4)GVew
0+7GUw
/)GXfu
4,x
5Y
5Zu
4,
5x
5x
5x
2+<IVh
5Z
38Gx
5+x
5x
3;IXhw
0)8FVt
4[fu
5y
.)7KTd
5,f
5Jx
5+K
/Gfs
2+IVju
58J
3,fw
0)8GVx
5+x
5Yf
5IX
5Xu
5i
5i
5Vku
5Vku
4;L
5ku
5K
5K
3:Jf
3:Jf
5z
5fy
1)8GUet
5Gx
5y
38Geu
17FVfu
4-Ghu
5i
2)GVjw
5x
5Yfw
5ju
5IX
/+8GVft
4,u
/)GVfu
2:Jh|
3;IXfw
4,i
4hy
5fy
5i
5z
5x
5y
5y
5y
3Yfu
5X
5Jy
5z
18J[fu
5Y
3-Gku
5,h
4GX
4GX
1)8Vlu
5y
5x
5x
3;IXu
5X
5;I
2,8u
5+J
5,
1IXhu
3Jh
,%2DSes
18Vju
4Uet
5z
5iu
5Yfu
5I
3)Y
5lu
3{
5;hu
5X
5,
5iu
5i
3,fy
5Yu
4y
2)8Vu
3Xhu
5hu
5ix
0+8Iw
3)Gt
5Yu
3)ft
4ju
5iu
3-;Ju
2Ghy
5,u
5,8G
5{
5y
4IYfw
5I
5i
5iu
5iu
1-:Jft
3-:If
5,:G
2.:f
5-8
5,:G
5,i
5,i
4<
,+:MSes
3)8Ju
5,u
5+Jfw
5K
2)8Ff
4;f
5>
5L
5x
1/8Ffu
0+;ju
4+7Ghz
5Z
58Jj
3:JX
2);Jeu
5<u
2,Ffu
5;J
3+;y
5j
5=Gy
27GVet
48Fu
4,G
5+J
2>Fiu
5;I
5ju
1(Vfu
2)7FVex
5,X
/.8IVf|
5+Jfw
5x
2,8Ffu
5)iw
5;J
3+y
5+;i
3(7N
5+
27KVeu
5L
0,6Fft
2)<J
1)7J
5Gi
5K
2)8Ff
4+8nw
4;Gf
5;Gf
.)@Vlu
5;f
4,8I
1:Gj
5+7Gy
4:IX
2)<Ieu
5j
27Geu
3)<Fh
2);Iu
3);If
5>
2+<FVit
58Geu
5,:
5;
4)8L
4hu
5hu
5x
5)fy
5)fy
3.Vx
3.Vx
5,
5,w
5,iu
5,
0);JVeu
1)Ffr
3;Mfx
5K
5<G
4N
5K
3fw
5x
3)IVfs
5s
5Jf
5Jf
5Jf
)&;ASaq
,/5Ubx
.+8GVdu
5)6G
5Y
/(8GVfw
4,
5,x
5J
1:GUfu
4,
2,8GVht
0:GVfu
,&6FUfr
1'=FXfu
3,8Xh
5Z
4+:i
.+FVfx
5<x
3,t
5-Gu
4{
4-8
5y
5);
4Yi
4,7I
5,
5:
3ix
5i
5;
4)z
2+;f
2)<GX
1,8Iw
48i
3)GViu
5y
5+x
4+8x
5;f
4eu
5;
4[w
3Zfu
3+<Gft
2)8Fx
5Yu
5Yi
5;
5K
5V
5x
5i
4)IXy
1:GYju
2+8Vft
5Y
5Xf
5;G
3)<f
5,8
5|
5-
3[
37X
38J
3+8iy
5;Gi
5J
4=
3;Gu
5iu
5;
4,8
5J
5:Gu
4):I
5hw
5,8G
4.:w
1(GXft
2Xfx
5)ku
5J
5;u
5;G
5x
1,8JV
4;Yhu
38Vft
2+;GVhx
3JX
/(:GUr
48i
5+8
5i
4Y
4Y
3);
4Y
5k
5X
1)I]ft
3Zfu
4JX
5;G
5;G
5Y
5j
5i
5-
4;
4Xi
4Xi
3x
5y
3,Vf
5-
5.
5.
3-8Ffu
4,8
5,8
5);fx
.)GVfz
5);
5j
5x
5V
3[
5;
5w
4,;G
5+7
5y
5i
5X
5iu
5GY
3,;GY
5;Y
5X
5X
2,:hz
,+<JThu
2);fu
5,8J
5,
5:
5i
5i
5x
4,<
3)<GX
4,Iw
3)8Ffu
5Yu
5K
5x
5,
5;G
5,8
5Y
38J
3+8ix
5J
5Y
1+?GViw
4=
5;
/'6Vft
1(8GVf
28JVhu
5,u
5i
4)=GX
5+
4)s
3);Vfx
5)<
/(?F]ew
5i
4Xx
5hy
5<
5y
2)J_e
3]fu
5LXu
2)J_e
5,
4-8u
4-8u
5t
5t
5.8
3)Nf
5J
4)M
4)M
2);h
2);h
5;
5;
5;
5<J
5<J
5;Jw
1,;JVdu
3+Kfu
58Lf
4,:I
58K
3+eu
4,e
5;
5=
58K
5J
5J
5J
5J
5J
3+;f
3+;f
5=f
3)=Gfu
3)=Gfu
4;G
5=
5;
3+8GViu
3+8GViu
5i
5,i
2(;Vfu
4;u
1)6GXfu
1)6GXfu
5Y
2(8G
2(8G
2(8G
4,8G
2.fu
3,u
3,fu
5,8
3);eu
4;e
4)8iu
2+8Gfx
3,8Gx
4+Jx
5+x
5+x
*%6IThr
-)GUer
2GVjt
4<J
/)8Efu
5J
5J
.)8EVet
48Kf
3)=If
5J
/8Ffu
5;J
5,:FV
58j
4-Gu
5,
5,
5,
2(8GVfu
*%7KVi
.):Zfw
1)8Iu
1(8Iu
4)8J
58G
4;iw
5Ii
-)8GVu
2+8Ly
2Viu
5;fw
5;w
2Y
5J
5J
5,x
5Gj
57M
5Ij
5J
5i
58G
58G
2;
0(=EVft
5);
5<
5;
2)Fh
/(GUt
2)7GVhu
38i
38i
38i
2)GVfu
57i
28iu
38iu
28J
/):[t
0)8GYfu
2Xfu
3+<GZhu
5Y
58I
58I
)1DQ`p
0(:GVer
3)Ufs
5Y
2-8Vfu
1)IVfx
5-f
5-f
2(Gu
.+6FTft
1):Ifu
0+=FVw
4-=G
4+y
0Vey
2)8Ju
2(J
58K
5+J
5,6
5z
5X
5(8F
5-f
48Qf
1<Gfw
5)8iu
5+8
5Xf
4FX
5z
5,8
0GVe
5,
3)7G
4)Viu
5j
5j
4-Ix
2)8ft
58J
38M
2,Gfu
3+JVu
4,7F
5X
5<j
5{
3+;J
4);u
5)Y
2)7FVhu
5+;
3)8j
5);J
3-;
5);G
5,V
0;GUu
5Yf
5+j
5)8IY
5<
5i
4IVx
5-:
/6Yx
5X
5j
4)<Gx
5:y
3J
5i
5Jw
5,
5,
48x
5)y
5)8Fw
5,u
2)8Vft
3)Vft
5-
4)8Jfu
3)Jfu
5L
5j
5)<Gh
4+Xy
2GVt
0:Ifu
5)=
5+
5);
5<
1(:IXt
58K
5Yf
3(GXfx
5)Y
3.:GXfu
5)x
0:GVjt
2<GVh
1+8GVht
3(6Gf
5x
5.G
5-8
3(f
4(f
5)Xku
5)Y
4)I
2(7Yfw
5Vx
5X
4)7F
1.8KUft
5IV
4.I
.-FUcs
5,
3)7G
5,8
5+8
3+;J
5);G
/,JVt
0,6Ghu
3)8J
2(J
5;G
5+;
5);J
3+GVi
4<
2)8Jft
5)K
5z
5z
3+iw
5j
5<
5<
4Iu
1GXfu
38X
28IXhy
3+8x
5,
3<Gfx
2-:i{
5x
5;i
2-:i{
*)4JUeq
-6Uht
2+<Ku
2+<Ku
2,GVfu
3'Uu
.(JVet
2,Efu
0)7GVf
5,8
/-8Ghw
5;
5If
4+If
5Gju
58Jx
4Kfx
58J
1;Ifu
1)8Edz
4;J
5x
1+IVhw
3=GXh
5iw
5)7J
5fx
4+8
5J
58Ji
3)>Gi
1,F
5Xu
1)8Ffu
3h
5hx
2)<Jk
4)<I
5Y
5fy
5fy
5+
5+
5i
1(;Jf
5;G
5X
4+f
4+f
4,
5Xfu
3,Gu
5Jx
4Ghu
3):fy
38Gl
38Gl
5,
0)Vjx
5+;
5+;hu
48LYf
5J
3+ft
5,
5Ix
5+V
5+V
2)FVfu
58w
5-8G
5);
5;X
5,G
4Vfx
4)w
5fx
4:
5;
3)Jfu
3,Ik
5Jh
5-i
5)8Iiu
5x
5<
5<
.(5GUdw
5J
3)7NZfu
58Kfu
58J
5,
3)8Gfx
4x
/,;JUit
5,8
/,:Vjt
1;Ifu
58JV
5J
58JV
5J
.,7Jfw
5)K
2):JVt
5Zu
5J
5k
5+x
5JVu
5IY
2-8GXhy
3KVfu
2):JYfx
5JVu
5Y
4Gh
5,
5,
5;
48IZu
5Zu
4,8FVfw
5)K
5)K
5x
5k
5k
5Gk
.5FUeq
0)7GVfu
5j
5-
5w
5w
5y
5x
5x
-<FThx
0+GVx
2);I
2);I
1=IXft
5y
5,
5):i
5;y
5);fu
5y
5y
5I
2+:x
5fx
4Y
3);
4:ju
5,
5;fx
3)fz
5y
3-6Gfw
58G
58G
58G
/%6EVfs
3;
5(I
5;
3(8Gft
3Ji
3)8GVfx
5x
3;f
4;
5;
5:w
5:y
3)Ffu
2):FVfw
5;h
1;Gu
1;Gu
5;
5Y
/,6G[ez
5Y
38JZ
5X
5x
5i
5Y
3+8Xfy
5X
5Y
5Y
5[
5[
5Y
5Y
4.Viu
5z
5K
5;hy
5;hy
2/8Ghu
5,f
5,
0);Vr
4;J
1<IUet
4;J
/:Lcs
4+Gfu
5x
5J
5<
48I
5J
5,8
5K
5;J
5:Y
5i
28New
58I
5K
4,8Xu
5J
5J
5J
5<
5<
4):x
3);Gfu
0(8FVft
5i
4y
4w
2+:I}
5+u
5+Ju
5+u
3,8Gu
-8GUhr
3eu
2IXf
5<i
5i
1,:IVc
3)Xu
5Xf
5)<
4,iu
5i
5Yf
3+8Kd
5i
3,8f
1+7GUf
5)<
4X
4X
5Vk
5Xj
4+;F
3Kf
3+8y
4+x
5x
5x
/+:Jks
5Yf
5,
3,8f
4+;F
3Kf
4:Kfy
4:Kfy
4:Ify
0(7FVes
0(7FVes
4|
5{
3Y
3Y
+8OUht
1)GVeu
1)8Kl
5):I
5):I
3)8j
0Iit
3,8Gh
4Kh
1(6LVhy
4+Keu
4-;GYu
5L
5ix
5;h
5<Geu
5K
4)Lf
5I
0.Eet
3)8J
5J
5)I
58If
48L
1)=IUet
4)=Ie
5Ji
5i
2.:G
2,;
5I
5I
5);K
58J
5)<G
0+;x
5);G
38x
2)Yy
4f{
5x
/):GVct
5Jf
3,8G
2:Ge
5J
5,Gf
5i
4x
3:Gi
07DVi
5,iu
48h{
58Fu
3Vu
0+7MVhs
5J
5K
4)Lf
5Gj
1;JVhw
5i
5Ju
4Kf
5);Ff
5Jw
3):Kf
58J
5J
28Jfu
5I
1-6fu
5+8F
3)8K
3,7F
2(7eu
58Ii
5)8Jf
58If
3LVhu
4Kh
4LX
4)Ghw
5,ju
/';Ves
3<Gu
4<f
4<f
58I
58J
5ju
4)hx
5)y
5.u
5.u
3+8KX
5K
5+8GY
5)M
4Kfx
4Kfx
3)6Gf
-):E_cw
4Y
0)8G]et
4;GX
2+GU{
4Vy
5Xi
5x
1)Xfu
3-8Gu
5)Xu
5);
5:X
5Y
5+X
4Xi
5V
3Xu
3,Vy
5,w
5Yu
1)GYfu
4Xu
5V
3)Xf
4X
3Yx
5Xy
5X
5Yu
5Y
3,:Gu
4-8Gu
5);
5x
4Xu
5X
3Xu
5Y
1)G]fu
2[fu
2)7Vf
4Vt
4)x
5<
0)Teu
3)fx
5w
5-
1,7GVu
5)8
5i
5)8
5)8
5,i
1,7GVu
28GVu
28GVu
5;w
5;w
5Fh
5Fh
5;i
5;i
5;i
5:z
5,G
1)8kt
2)8lt
5i
5y
58K
58K
-(:Ter
5,G
5Iju
5K
2)<IV
3+L
5;
5,
2+8J
5;
5K
3)8j
38J
5K
-(:GTdr
5,G
5+;I
4+;I
2.Gj
5i
5+8j
5i
5i
2.Gj
5,f
5I
/+7CVs
5,
5,;
5,;
4+;eu
5k
5x
5,8G
5(;Giu
5,8
.7DUr
3+iu
2)Vdu
3)Ie
0(GVct
3cu
5<G
/)?FY{
5;y
5i
5Xx
5Vy
5X
5;u
5Z
5<f
5X
3Zh
5i
5X
5Z
5;u
4<fw
5<f
4Xx
5Vy
5X
2,8Vfy
3Xu
5X
1.GVfu
5,
4.f
3-eu
5,
5,f
2(8JVfu
2(8JVfu
-IUjt
5+x
5;Gi
5(:i
.(7IUbt
5;h
3)Vjt
5+x
.):JVft
5;Gi
5:i
.)7JVct
5;h
4+;Giu
2)8GVlt
5i
2)8GVlt
/(8Zs
/(8Zs
1GXi
5j
5Y
5Y
3Uft
5Y
5Y
2-8Gft
2,8GVft
3IYjw
3IYj
5k
5Y
3IYj
5k
5Y
0)8GVes
1)8GVft
18FUes
5,Vf
1)GVfs
5y
5y
5y
5y
5J
2);GVe}
3Vfz
5z
5x
2(;FVft
2(8Gft
,+;Vex
2);GXiu
18Vx
4+:fw
2)8Xf
5i
5Z
3+;I
2)6JXhu
0(8GUfu
5,;
5y
5)8fx
3):Li
5i
58J
4,u
4,fx
1Leu
5);
5Vfu
5+;
5)Gy
5,<u
3)6Geu
5-8
2(:Gfu
28GXfy
3=G
5,:
5Yw
4);
26Gj
4+j
5fx
4)6Gf
5iu
3.GVfw
5Vx
5,f
2)7GXeu
37GUhw
5i
-);Idu
2)8Xf
5Z
4+;I
2)6Xiu
0(8GUfu
5,;
5y
4)Li
1Leu
5+;
5)Gy
5-<
5-8
2(:Gfu
5y
5);
5);
3ju
5x
0)7Vet
0)7Vet
3);M
5K
5<Gf
/(;JYes
5);
4JX
4,:
5;G
5Xi
5iu
5i
5)<
5KX
4;GVf
5.
3Yu
0'8FTdt
2Zf
2Zf
5Y
0(;fu
4i
5GX
5GX
5GX
2=
1':GUeu
1(:GVeu
4)8Vi
5)i
4ex
5fy
0)GXhx
0)GXhx
5j
4x
2x
5X
5y
5y
5z
5z
1+8GVf|
5+8y
5x
5,y
5)y
4z
5z
4z
4w
2,8GVfw
2,8GVfw
2,8GXw
5Y
5Vy
2)8FVf
3y
2)8FVf
5x
5x
4-
5.
/7IVju
4)Jlz
5;Gj
5;Gj
2:GVu
4)7I
4-8G
4-h
5-
58K
58J
5i
3GXfx
+(:Thw
5Jz
2)Gj
5)=I
5;
3,<G
2(=Gx
58Ki
3):GXu
4,8f|
5-
2+8Iet
,(6ETfs
1);Ges
17GXmt
58j
4Xh
5iu
0+<IVft
,(7ETes
-)7FVu
1<IV
4)<G
5);
5x
3+;Lu
1)8Vfz
5ft
-+:IU
4iu
5:J
5-
.)8GUet
5;
2+8Xfs
3Ufu
4Vu
3)8KV
5I
3jz
5w
5w
3j
5w
1(8Xe{
5Yu
5Ju
5w
4y
5w
48i
5+
4GX
5Y
.';et
4)8
5;
38Z
5(7Gf
5=
2-Jf
3Ji
5,8G
4-8h
5-
5;
/(;IXf
4)8
38Z
5(7Gf
5=
2-Jf
3Ji
5-
3)8Ifu
3)8Ifu
2(7GVfx
2-7Gf
5.
5x
4/;
5;
4/;
2)Yfz
5Yx
5Gz
5Gz
1,;GVfs
5;h
4-8
5i
5,;
5,8
5;u
5;h
1+:FVfs
-(8FVfu
1(Gt
2(Gu
5h
5h
.(7JVdu
4)8J
4)8J
38Iw
4x
5x
58Li
5Gi
5,8y
5=GZ
5Kf
2)Ihy
5x
5Gi
5Gi
/)7EUds
3fy
4x
58L
58L
2);Ffu
4Lh
5Kf
5,
5,
0(8G_r
3Xhu
4:Zf
4:Zf
5Xf
3:Zf
5Y
5]
5Yi
5X
5X
5Zf
5X
5X
5Xhu
5Xhu
5Xfu
4Yf
5X
3)<fu
5)=
5)=
..8Ikq
5I
5Y
5J
5hu
5ju
5,
3)Xi
4j
5)J
3+Gdu
5,
5IY
5Y
5Ih
5,
2GXiu
3)Xi
5h
3+8Lf
5I
5j
5)J
5;h
5i
5i
5J
2,8Ifu
/)GVht
/)GVht
5i
3):Git
5i
2)8Vi
5hx
5hx
5hx
/(>IVu
2+8Ju
3)<Gfu
/(=i
4;
58i
58i
2;Ghu
5J
5J
5x
4<
4<
/+;IUcu
4):
5,8G
5)<I
5-8G
5+8K
3.6F
5)7L
5);
58K
58K
5,8G
5,8G
5,8I
2)8GVfs
38Jfu
58JX
0<GX
0<GV
28fx
5){
4)8x
3+8fu
3+8u
5,
2+8Gt
5,
5i
2+8Gt
5x
1-;Iht
1-;Iht
3K
5Yj
5.f
5,
5J
5)<f
3<GXi
5Yj
5J
-+8CXf{
5f{
5x
3)8GVes
4,:Gx
4)y
5<X
5-J
5)y
5x
5;i
5;x
4)fx
5;Gf
5k
5J
58l
4,7Ix
5,7x
5Xz
2Yfw
/+FVhu
5<
5-J
5;i
5J
58l
5;Gu
5Yu
5x
5x
4:Z
4:Z
58K
58K
5X
)(5LPnz
5-
-3FVl|
1'Mhu
1'Mhu
5,
.'7KUis
3+8Kh
1):Vh
1+;GX
5,j
3)iu
5z
5Ji
4fz
5Vx
5x
3Giy
5i
5Ji
5,
58IYfx
4,Lfu
4fy
5+i
58Ih
0)7Ud{
5Gi
5,;
0(:EVc
4<I
3>Ifw
4i
4);Jf
5Jf
5GVf
5k
2)Jey
58JYhu
5-
5K
5-
5)7h
5y
3-h
3JVh
5);
5If
-)5Jhs
4)Iku
4<G
1:Eu
5Gh
58GXj
5;
5Vi
3+:Nf
5;Gi
3)7
3(7Ff
5i
5x
4fz
0(=FVhs
5I
0=IVjx
/)<JVex
4Ge{
5Jf
5If
0);IVfu
5J
0:u
5;
3J_fu
5Z
2+8Gi
5,
5x
5,<Iu
5-y
3)Xfu
5Y
5;G
4Xh
5,
38Jj
5Ij
/)8GViy
5Vx
08GVi
5Gi
5fx
58K
58K
4JVw
5Ku
5;Gi
5,e
58J
1,:Jfu
5-8F
5;
28GVdu
0GVkw
5,
5)i
3)7Ihw
58Gj
5;h
58I
3)7Gi
.(7IVct
2,G
0(;DVdu
3)8Lf
5Gj
4;Lf
3+7If
3)7Gf
5Lf
3)=Gfu
4=G
5)iu
3Jfw
4K
5Gfx
0+:IVkt
4If
5+i
5<ju
5iu
5)Giu
5)j
5)j
58Gk
5K
48Jhw
57Jhu
38GXju
4)>If
5J
5L
5;G
5,
5;h
5;h
5+x
1,8Gey
3Gez
/+7JVju
5x
5i
5GVf
5K
3)8GVju
5;
2+8If
58i
.)8FVx
2)8iu
5z
4);Jf
5i
5)7h
1)7Gku
5;
5x
27dz
4Xj
5Xf
5V
5-8
0)>Jeu
48J
5-
3);Jf
5<G
58Ie
2<Ff
1;Ffu
5;G
2;Ji
5<Kf
38i
5k
1,Nfu
5,I
5)J
5)J
4)7K
5,i
4.u
5)J
2,LVf
5,
2+JVfu
5K
5K
2)<GUfu
3)<G
5;G
5;G
5;G
5<
2,Vfx
3-:GVfu
5Jz
,%6ERbo
0+8Fi
.)8GVfu
0)GVft
4<Jf
5;
48Gf
5<f
5?
3;Fe
5:
28Gf
.)8GVfu
1:JVu
/8GUet
38J
-(5ITft
5,Vf
58J
2+7GVfs
2)8GVfs
5,
4X
5Y
5Y
4)s
/+7u
/+7u
3,Vu
5+K
5X
5+X
4Gj
5j
5Xu
5j
3GXj
5X
5X
2GVeu
5i
4=f
4=f
4,;
4,;
2;Gu
3;Gu
5;
5;
5;
3f{
5x
5z
.(7F_dq
18G]et
5[
4]f
/(8F_es
2]u
5X
4Y
5GY
5X
5X
4X
2Y
5X
5X
5X
5V
5X
5X
5[
5z
5x
0(6Vt
4Ihx
5)6I
58I
58I
4x
5+Ix
5+x
5x
5x
5x
/(>K
5<i
5h
5=G
5?Gf
5<G
4=Gf
5<Gf
5=G
4+;G
5<G
3:Ij
5h
/(>K
2(8GVfy
4)fy
2+8Vft
3+fu
5+8
5+8
3)Vu
3)Vu
0Ihw
3J
4+7Ifx
5+8Gx
37If
5,;Gw
5y
5-G
4,8i
5-G
5,<u
5,<u
5)8GXx
5);
5);
5-
5y
5y
3,t
5)8J
5)8J
17EXky
3)8fy
5)7G
5)7G
4)7Gx
5,h
0)<FVdt
5<
4;fu
5<
4;
/(<EUds
5<
0(FUer
5)fu
5ex
5t
1)8Vfr
2):FVht
1Ghw
3):fx
2)8iu
5h
5h
5h
2(;GVet
5;f
1(;GVet
2):GY
2):GY
58IXw
218GVfw
5-u
218GVfw
//8JVh{
1,Gks
3,:Gfu
3-u
2+:Gfx
5+8y
5fx
3)Gx
5y
5-
58iy
5w
5hx
//8JVh{
-F^q
1.GY
2)G[hu
5<f
2(;FVu
4X
5)Xf
5:J
0+GYfu
5Jfx
3;X
0+=Gf
1,GX
5:
3;
5)6Xf
4V
4X
58Ki
5;Geu
5;G
5k
1+GVi
4):
5Yu
5Y
5Y
2)8IZf
4Yf
5X
.'7FVet
5Y
.(7Fe
5+y
5X
/@FUdw
3);IVft
5;
5)<
5;G
5y
5)w
3,;Gy
5+
4)<w
2+8Gy
5y
4+:x
5x
5x
2(;GVfs
18Vf|
18Vf{
5z
5z
5{
5z
5r
3,u
3,u
5-
/,:EVfs
3,u
5>G
58K
5fy
5,
5)x
5,
5,
3-8
5,
58Kfu
58K
1i
1i
5<Gh
5)>G
0):IVt
5L
5;Gi
0):IVt
48K
48K
58K
48K
58K
2,7Xfu
2,7Xfu
.+8FVbu
1)GYf
4:Ky
5+<
5;u
2:J
5:J
5,8
5,8
5,8
5)<
5)<
58x
3+;f
5,x
1(:GVfu
1(:GVfu
4<
0)8Vlw
5x
5Jf
5i
4:Xew
4hy
5k
5Gj
(&2GZe}
2)IVw
3)x
5i
-)8Ehy
0IXfu
3,Xft
28JVfw
5Vw
58i
/,8Kex
5Vfy
5)J
5Xf
17GV
0)8KVe
4Ufu
5Zf
2)8Gjy
3iy
5Yu
4Yfx
3IYfu
58Gi
5Vf
5J
5j
5k
5Yf
2)8G^fu
3,8hu
5x
4)fu
5+u
4Vlu
5;
.8GUu
1-G]hu
5Iu
18I|
/8U
4+Gk
5GXu
/,:Gfu
5;Gf
58i
.8ETfz
5)y
2+Vfw
5Vfx
4Vx
58K
5Y
5Y
5X
2^fu
48Kfx
5;
0)8GZeu
5x
4V
28G^fu
5)Uf
0(G]es
/)7IVu
5Yu
5y
5x
5,
4,Gu
3)GU
5fx
5x
3)8Uu
5Jj
5+Vx
5LVw
2(IVhx
4.J
5J
58K
4Y
2)LVdu
4Zu
5Xu
/-6Fht
3Yu
5Jx
2)8GUf{
38Ifz
4z
5,Yf
5x
5z
4,Iu
2-8h
3,8u
5Zu
5Y
5+x
2):KVez
5Ify
3X
0(8KVjw
2Ifw
5;
5V
5J
4Vhz
5x
2)GUfw
5iy
5x
5hx
4x
5Y
38K
4Jfu
4x
5x
5x
5Kj
5j
4,Gfu
5,
5J
4,x
4Jw
4ix
2,8hw
5ix
38GVk
5i
5Jx
4fw
5x
3,Vfu
5iu
5,G
5Y
5Y
1+8G^fu
5Z
4X
5GX
5Y
38KY
5)z
40u
5.
5,
2+Ih{
4y
4y
5x
3)8Vft
3)8Vk
5Ji
4Zu
0'FXeq
5j
5Uf
5Y
5)i
5i
3)GVfy
4.x
5z
5+
3-Gez
5-
5LZu
.)8Nu
5K
5J
5i
3[eu
5Zu
5Xiu
4Kf
/+F[ew
3Yu
3,Vy
5Yu
1)Xfu
5Y
5Xu
4Xu
5fy
4,
58J
3[i
5Z
3)Vfz
5fw
5z
4G[fu
1G^ft
3)8Ihz
5y
2+fw
5+y
0)8G[nt
4Gi
4it
4z
2_fu
5X
5Z
3;LVht
4)Vu
2+GVft
5+;hu
5Y
5Y
0)EVf
5,fx
4Vi
4{
5z
5lu
3)Vft
5u
5x
5x
1;GVht
3<G
5<G
2,8JVu
5,i
3)8L
5J
2)8G^fu
5Y
5Y
5X
3Uf
4V
3):Yku
5i
4;u
5Xi
5X
1+:I]fu
3JV
5Z
5,;
5.
4ku
3)GVt
5,
5,
2)^ju
3Zhu
5X
1):FUhw
58i
5;Gfu
5w
4x
5x
3)GVu
4-8i
5;
4)8Gh
4y
5J
5i
5i
4)I
3)Iz
5Lu
58K
2)8GVfs
58M
1)8Gcu
5Y
28e
3Vf
5y
5x
4[f
5Y
4iu
5Zf
5Zf
58M
58K
5GVx
5J
5,z
3+7GVfx
4)Vfx
4Vi
3.fz
5+x
5,w
1)8GVft
5)x
0GU{
0GU{
2)8FVey
4)fw
5iw
5+x
5;I
5fy
5x
.(5EXlr
28Vf
4i
57h
28FVu
5Zu
3GViu
5,f
3,:h
5,i
2(hx
5y
-,3FSd
4)8Vfw
4GVj
5y
5y
5J
4+Jk
5,x
5fx
4Ii
4fx
5Ii
4)j
5,
2+8Fdw
3)8FVft
5,x
5fz
5fx
/+8LUhs
5GVe
5J
4+Jk
5Ii
5Ii
4j
4j
2)8Ffx
5y
4Xh
4Xh
5i
3(:dw
2,8Geu
5.8G
5.8G
5,8G
2)Vh
3)Vi
5x
4}
5z
4}
2)GVfw
2)GVfw
1)7GXeu
1)7GXeu
38Xf
5X
/)7FXez
28GXr
5y
5y
5Zf
5X
3)8s
5y
5y
5z
/)7FXez
-':GScs
0)8FUfu
4x
5)=G
5);
5);
5z
5);
5);
4t
1)5OXfu
5J
5L
2)6N
5GZ
5)7J
5)7J
5GZ
5GZ
5L
5L
37K
37K
5J
5J
4)Vfu
4)Vfu
.$:MUft
2):Ff
4;G
0)7Vfu
2(<Jf
3;
4Ji
5);I
5);I
5);
48I
18Ju
3Gfx
2(;IVh
5<I
17Vfw
.):FXex
2)<Iy
5-
5Y
5y
2)GXfu
.):FXex
.&5ESap
5)J
5)J
5)8F
08Vfu
2-:Gf
2-:u
5.
5.
5.
4(;
5,8
.'2EZiu
5Jf
5Jf
1)8Ieu
5i
5i
4)Xfu
5Y
5Zfu
5L
5Yu
4-h
2)GViy
4^u
5i
5i
4GVdu
5GVe
5x
5y
5,i
5,i
4+hx
4)GVeu
4)GVeu
5L
5L
4Vky
5hu
5)Y
5k
5X
0+8FYjx
0+8FYjx
5Vfx
5k
5Y
5Yfx
4fx
5k
4)ju
5k
4Zw
5y
5-u
0'8FVs
5h
5h
5h
4);Gh
4;I
4;I
5;G
3+Vfu
5,
,.8^ly
48GVfu
5)ft
1+8FYj
5+8GYi
2)G[it
5w
5Ou
4GYu
5i
5Jfw
4+fz
5;h
5+;Gfx
5X
5J
5x
5GY
4;GZfw
4)hy
58K
5+x
3Ieu
3+kx
1,:FVjt
5IX
5Vy
5+Ifu
5Yu
5Yu
5GZfu
4Zy
5Z
4+z
3.ju
5y
5;J
5,Jfu
58Xfu
4Zfu
5Zfu
3JXft
5Lu
5GY
5J
5J
5,
5,
4)y
5z
5Zh
5Yi
5Y
4Jfu
5x
2;IYfw
5<fx
5X
5Ju
5X
5x
5x
2.8IVi
5i
5GY
5GY
5y
5x
/+7F_cs
3)8Xfu
5Z
5Xf
4+Y
5Y
5X
4Z
5Z
5Y
4Z
5X
5X
3G[u
4Z
5Z
5X
3/Yf
4+X
2(8Yfu
1)7Ffz
5+x
5iy
5-fw
1)7Ffz
0):Gfx
5y
5=
1);fu
4y
5Yu
/+Lew
1,Mfu
3GXw
5+;
3-8GVhu
5=
.8M[t
5)K
18Iew
3+:Kf
3+:Kf
2+:KXu
5)Ii
5Iiu
3):IYu
5+Y
5+X
5Gi
5Ju
4+Viw
5Yfx
5;Gh
2)8[iu
5Xf
5Z
5X
5k
2)8[iu
5Y
5Y
0.8EXes
0.8EXes
4+eu
4)Uf
5,8
5.f
/)FUdt
3;
1)Geu
4Xu
/,:FVct
5)8FVf
3+8Kh
5+I
5Jf
5+Ii
5Kf
2:Kh
5+I
5Kf
3,Jf
5-
5Y
5Y
5iw
)%GUdp
.,GXhu
5,
0(:GZit
3-
5)L
5,
5i
1GZfu
4Z
3,GViu
5,7G
5,7G
1):GYu
18Yf
-+7Fiw
2+8Gy
28GYu
5Y
5;GVfy
5K
4+8
5-fw
5Ii
5+
5I
3+:f
5<
5;G
5,8
4K
5x
5i
5Jf
5)L
5w
0(7X{
1,?w
4Xf
18Kfz
2)Jhu
5(GV
3);fu
2Y
5x
5=
5J
3J
4Xi
3)Jix
5X
5GZu
2):Gfu
5,
5Y
5,
3)ex
5,
58X
5J
3);Ff
5Y
4)8K
4)Jf
5;
5i
5J
4<
5,
5,
5,;
5i
5x
5Vh
5Xi
5)8Jf
3;Gu
3;Gjt
5Y
3);i
5,
3)<Ii
0)Gd
58J
2:Gf
5,G
2-fu
38Gy
2)>f
5<
/)8GVdu
3);Fdu
58Xh
5,I
5>G
5JY
3+;Gfu
5-
5x
5<
4)Xf
2)8Jft
5J
0)7Vhw
1)8Vhx
4)<Xf
5Xf
5<
5x
5,
3)7Jhx
5jx
3+i
.5KVk{
5K
5I
3,f
5x
5Y
4)8K
5;
5i
5i
58K
4fy
2;f
4,Ju
5K
5k
1+8KVfz
3V{
3J
5x
3)?G
5;
5-
4Vi
5Vi
4,I
5-J
,<IUfo
1)8Yf
5;
5;G
5,8
5x
38L
3);fu
4Jix
2);Gft
5,
5IXf
5J
4;F
5Y
4)Jf
5,
5x
5Vh
5)8Jf
4;Gh
2):Gf
5,
4.
5)=
28ft
3):GXm
5X
5,y
3:Ghu
2)fy
3+Kiw
5;GY
5Y
5hx
58I
4)8K
5x
5i
5i
5Zf
5Y
1)7FXet
28Feu
/(;Jnt
5J
4Xf
5i
5j
4)=j
/17FVdx
2,y
4.7GV
4.7GV
4.w
3-7GVfy
5,u
5+x
5.
5,u
5.w
5.w
4+Ju
/.6KVjt
3)Jhu
3+8J
48J
3+8Jf
5j
5X
5i
5j
4j
5j
5)8Kf
4Xf
/.6KVjt
.);EUfs
.EVs
1):Viw
5i
5,
5i
5,8
5j
3+Gf
5;G
5;G
3+Gf
/)7FUdw
28s
5x
5-
5x
58x
5x
4i
('7FQbo
*)6Bt
,)8f
-+7GZjy
1+;Ff
0+GXhu
5J
5<i
5;
4+u
0(8u
5.
5J
2+7Jiu
/8Vd
+7GXdu
,8DUh|
0)8LV
4,8Gu
0)8GXw
5J
4Y
3;GVu
5Z
5Gj
5+x
4;j
5J
5x
1'8Vfx
2iu
5X
58JX
2Ju
4:x
0-7GVfu
4;
5x
5,8iu
5J
17JXft
5Ki
5+=
2Xft
4J
5)<G
5.
5,
4)8i
5k
5IY
5;
3;hu
5)i
5;u
4+8G[
5)Y
2):Ff
5J
5,
3:jy
5Vi
3;GXf
4<Gf
5,V
4ju
3fx
4,8I
3)8Ifx
5Y
38Ihu
5-
4-
3)=F
5J
2-fu
1,;Ifu
1)<Gjt
5Ji
5,
3)8GVi
4i
5<
/';IUft
5<
5x
5K
5Jfu
5iu
5<
5<
5)z
3-;
58x
5-u
3)8F
5Ti
1);Kft
3>G
3)jz
4kw
5,u
.(8MXet
5J
5x
5J
4<Gf
4ju
3<G
4+;Gx
3JV
5);G
5,u
4)=
5w
5Vi
4)8Fu
3);Ghu
+(8FXu
.)8Ydu
5Z
5+x
5j
3)8GVfx
3KVu
5;
5,8iu
5i
5k
5J
3:hy
4<G
3fx
5,8G
58Gy
5Y
4-
28I[u
4Xfu
5i
58G[
28Ge
28e
4,X
4+X
5Yf
5+8x
2)@Ieu
3)>f
4K
4);J
4GVkz
5Vhz
5Gj
/=Ihz
58JX
5x
5,
3)=F
.'7^q
28GXht
2(G[fu
3Vx
5Y
58X
4Zfu
5,
5Y
5,
5,
2GXfu
5X
1)7G_e
3G[f
5Y
58X
5);
,(8DYeu
0+7GXi
3,FY
3,FY
1+8Fes
3+7Xfw
3Ght
5,
58Vj
4x
5,;
5;
5iu
5;I
1)IViu
5Yu
5,y
5Y
38[f
5x
4)fx
4;GX
5;
5X
2)8J_eu
5Yu
5Y
38[f
4Jf
5,y
3,Xu
5z
2)<Ge
5;Gf
3)Jfx
5X
4;Gh
5y
3+8GVfy
5,8z
28Vhw
28Vhw
/1;GVnx
5,
5Y
5)8Vft
5+;
5)i
5lu
4hz
5,f
5-f
5,f
5k
5j
5Y
5Y
5,f
.':Eet
1)7Geu
3+;K
4)=J
2Ifu
4=
4hx
5(
58Giw
5+8G
4Y
3)8X
4;Ji
5;Y
4h
5i
5x
2.;Gf
4=
3)8GVu
0:GYeu
4);Gf
5,8I
3)8Few
2)8Vfy
5J
5J
3Gz
5J
/)GVeu
3,8Giu
3,8Giu
5i
-,@LTcr
2(6F
4)8G
2+Ifu
1(7Jfu
3,7Gf
2,;Ju
5i
4,;I
5)<
5+:Gf
3,;I
2(7J
4,8V
5;
5,:G
5)Jf
2)<
2,IVw
5i
4)8Jf
5)8K
4,I
5,8
4)Lf
5)Kf
5,7
3)<G
2+:L
4,8J
4+;J
5)<G
5)=
5J
5)JVf
3(6Ff
4(>f
37I
37I
2If
5:
5:
5:L
4;F
18GVhs
5,
4,8f
5,
18GVhs
0'Vfs
4Ju
3)8GYu
3)8GYu
5Y
.,8Imr
5,
5,
4):Lf
5);If
2,Jeu
3;I
4)j
5Ih
5k
5,
5=G
5i
58I
5i
5<Gi
4Gi
5)K
5Gj
5j
58Kfy
.-8JVnr
58Kf
4+Ih
5,If
3):Gw
5;x
5;
5;
3):Gw
+$2DQ`r
/(8FXey
5Zw
5J
4-u
58x
0+8IVft
.)7Ffw
2GY
1)8IVfu
4w
/(7Vfu
2fz
.,<JVj}
2)8Vkx
3):L
3):L
3Xix
2):Kfu
5<I
3,Gx
5Y
5Y
5Y
3Iiz
2+<ez
5x
4Xh
5Y
5J
5)fy
5)y
4Viu
5>G
5>G
3+8V{
4y
2)GVy
4Iy
5x
3)Iiu
5+
1)8Ofu
5J
2)8Of
5K
5K
5L
5L
/-<EUiw
3+GVfx
4-8J
4-8J
2+IViu
5);
5,;GXf
5,8
5X
4):fu
5;
5,8
5Glu
4):Gf
5);
5;
3)Yy
3Yy
5hx
5hx
5hx
4+8
5+
3,7Gu
3,7Gu
3)GVky
5i
4Vku
5i
5lu
4Vf
57
/:DVft
5,7
5,7
2+Gh
4'<Gf
3hu
4iu
3hu
.)8Giu
2X
2.8Gfu
2/8Gfu
5,
5,u
5,8u
1+7FVft
5t
4)iu
016FVu
5,
5,
5,f
5-8
5,G
4-Gx
5,G
4<
5w
5w
5x
/&;IUiu
2:Geu
5Ij
58Ii
58J
5<GV
48fz
4<Gf
5Ii
5iu
/&;JUit
/'7FUet
4i
5);G
/&8GUes
5;
5i
0)6GVex
17Vfy
5)y
0'6CVds
4)8Ffu
5,
5;
27Get
5Vu
5Vu
.,8EUds
5)<
3)Jft
4,Vfu
5,
1+8Gfu
5Ji
/-7FVdu
4,Vfu
5,
1,8Gfu
4,8
1,Gfu
1jw
27j
5i
4V|
4V|
0'7IVju
5j
58i
28e
5x
28GViu
28e
5)8Jix
2)8IUfw
2)8GVjs
5iu
3(8GV
3(8GV
0)8Git
4)8k
5)y
5z
5w
5w
2;GVfw
/'FVr
1)Giu
0(GUes
5i
5x
58J
58J
/12EVew
5-u
5-8G
5-8G
3-8Gfy
5-6G
5,
5,f
4,8i
2-8Vhy
5+8i
5fz
3,8x
3,8x
1(8Gfu
1(8Gfu
4/7Gfw
5/8G
5+8f
5,8y
4+8f
5i
5i
5Zf
5Zf
1,7Ffu
1,7Ffu
5-8G
5(G
5,8
5-
-(<Scu
-)<ISc
2)8f{
4)Giu
5)8J
4)M
5+<G
3);Gy
4:J
4)8fx
5;
48Jht
48i
5I
4(<J
5):K
5;
5)8J
5)8J
2,7Gfu
4,u
3,8u
1-8Vu
2,Vf
4-
4+8Mx
5,K
5Jx
5{
5{
2+;hw
2+;hw
4+;h
3+:hu
4,:h
3.8GVh
3.8GVh
5ix
5-
5+8
2,8Geu
2,8Geu
5+8Xf
4+8Xf
5+8Xf
5.
5Y
5Y
.=DUk
/;EUj
2)fx
5+7
5+7
5+7
5);
3;eu
5;
5i
2+;Gew
5);
5);
5,j
5,i
5:iu
4:ku
4<i
5<
4X
4X
4X
0IVes
38Gft
5:
5<
48Jh
0)IVer
1)8GVfz
5w
3Vw
1)8FVfx
3)8Gt
5y
4,8x
5x
4)7Gfu
4)7Gfu
1);JZhu
5Jhu
5;f
5X
48Iku
4+Xu
5;f
5;f
2)8IVfw
5Z
5X
2<f|
5{
3<fx
58y
3,:iu
5)j
2,:i
48Yi
58Yi
3[fu
5Z
3,:f
5<f
2)8iu
3=f
5<f
5)7G
/(:EVu
3)8Ift
/7JVcr
2x
5,
5Mu
2)Fu
1(8Fft
4Lu
38I
5K
2):Kfu
18Ifu
3(8Iu
5:I
18Ifu
0+8Ves
5,
5,
0+8Ves
3)<Ii
0(7Vet
1(8Vfu
5I
,&8Ss
,(;JTku
4;Xhu
4GVk
5hx
4;fu
5iu
5iu
.(:KVcu
0)8Gfx
5I
5k
1,:Gfr
3Xx
5Vhu
5Kf
4Jhw
3)8Vj
5Yf
5Yf
37KVfu
5iu
3)8GVex
5Vz
4;fu
4;fu
28GXeu
3Yfu
4Xfy
5Yu
5Gi
5Gi
2<GVx
4<Ghy
5;I
5;I
48Jf
48Kf
0)8Ieu
0)8Ieu
5j
5i
4+V
5+
5iu
5iu
5Xi
4X
5Yf
4;Ii
5i
18Jt
1)Ifu
58i
5i
5i
0)7Feu
4X
5GZf
4.u
5,u
1.8Jeu
4KX
5,I
1.;Iet
4=F
5;
2/6Ffu
216Gfu
5-8G
5-8G
5-8G
3);Ifu
5Jfu
5);G
5+:
3k}
5jw
5x
4X
5X
5Y
3)8j
48j
58i
58i
58i
1)GUt
1)GUt
3<G
5iy
5iy
5iu
-;IVfs
-+;t
/(8Xu
3,<Gf
58J
4)8K
4,
5:Gj
5;F
5)8K
5)8K
3)Ifu
0F
1):Fu
-,:IYft
/)8I[e
5i
3)=Vx
5);
4:Xfx
58x
4)=Vu
308If
5);
38JXu
2,<GX
4x
5<
5<
4)Gku
3)Gju
0';Ves
4:J
5;
2+}
5y
5+x
4e}
5ix
4fy
5x
5{
5+<G
5+<G
2-7FVhu
2-7Fu
5.
5.
5.
5y
5y
5,7G
5,7G
0)<Vdt
5w
5;G
5,u
2)<Gfu
5<
5;G
5)7
57Gu
5;J
5;G
5w
/+8IVt
0,Vt
5+
4,:f
5,i
5,8G
2'8Ju
5J
5iy
5iy
5i
3x
4-Kf
5-Jf
4f{
5z
1+<G^et
1+<G^et
5Y
5Y
5Y
5=u
5Y
5Y
5X
5Y
5Y
2)8GVfs
2,7G
5.8
5.8
5.8
2,7GVft
1);GVi
2);GVj
1)7Fft
37X
4Yu
1)7Fet
3)GXhu
4iu
38JVfu
38JVfu
3,8GYfy
4Zfy
5x
5x
5x
5,8G
2+:GX
2+:GX
5+8i
5+;G
5i
5K
5K
5K
0'8OVit
5Ji
5Ji
5K
0(8MVu
58K
38J
5L
58K
1)=GVet
1(=GVet
5(:fu
4Y
3X
4Y
0+8Xhu
0)Xhu
5;y
5i
5-8
1):Lfu
1(;Gfu
4+K
5J
0'FUes
0':GUet
5<
3Ik
3Ik
5J
5j
5j
5j
5j
5j
5j
4x
4x
3,LVi
58K
4,:IVj
5-Vk
4)<G
5);
5Vx
1(7FVe{
5z
3Gfw
5z
2(7Gfw
1(7FVe{
4Gfx
3GXfw
2.8Vew
3.u
5J
5-8
4fx
4Xi
5X
4)GVjt
2)8GVfs
3<GVu
3<GVu
5Vfu
5,Gw
3Yiu
5j
5Yf
/+Gkw
38jx
48Gix
5,8f
5Y
5i
2+8Yj
38k
3)7iw
58Gj
4fx
5fx
5<
5<f
2)GVf
4w
5w
5x
5V
4):F
5;G
-(>Eft
-(>Eft
0)6GVw
4;
5Y
2:j
5;
5;
0)Ufu
4:Y
5,;
2)8Viu
5;
5i
5Vu
4;
5;
58l
5;
2)Uhu
2)Uhu
/(<It
3GVju
5Y
5X
5<
5=
5X
5X
58JX
5Y
/(<It
0)7GYhu
5Z
38Vj
5,
0)7GYht
3)8GXfw
5Xt
58Yfu
3)8GXfw
5JV
58JVfu
1)7GVes
4-Gi
5,
1+7GVs
5}
5}
0'8GUfr
207GVeu
5-8
5-8
5-8
1/7Veu
58L
118GVfu
5,8
5,8
4-
4+8
5+;
5-8
5,
5,
4;
3+:
1+8JVw
1+8JVw
5J
5Ji
5J
4):fy
5<i
5<i
2JXf
38Zf
5Z
/(6^ds
38Yf
4Z
5I
5Y
38GV
3)GUu
1)Zft
28G_fu
/'6^ds
5I
5Y
4X
5;
-%6CUfq
3)Xft
3Giw
5<
5X
5x
3;
5;
5ix
3Yju
5X
4GVjw
4GVjw
5i
28GVfu
0)8GVet
3Viw
0)GVft
3):Gfu
0)GVft
/);GV
5<
5)=G
58ju
4J
4;Ih
4);f
5x
5iu
5i
3);IXfy
5x
4IXw
5x
4IXw
5x
/;fw
4J
5);
0,:Ij
0,:Ij
5,
5k
5Xiw
4+;
5,
0+;JVhu
5Vj
1;Xfu
5:K
5X
5X
4+8JVfu
2):w
2):w
5y
5-
2(FVku
58Vi
4)k
5i
1(Gi
1(Gi
4)fx
5:i
3)8fy
4y
5y
2,7Vku
3,8Vk
38Gm
38Gk
/'4Tlq
1)7IUct
5Gi
5e
2)Iiu
5Jj
2)8ku
408f
408f
5,
5,8
2+7KVfw
3+7KVfx
5J
5NVu
5fy
5J
/8Xdt
/8Xdt
4IX
5Y
2KY
5X
5IY
2):GVfs
5iu
5iu
5iu
5y
5y
5,8f
4{
4{
4/
4.
5,
5,
5,
5i
5i
5i
1)7KZfw
1)7KZfw
5JY
5y
2V
3V
3V
2)8Ift
2Ift
3Jfu
0)8G[du
3Xfw
4Xfw
5Z
1)8GZet
5Zf
3Yf
5Z
5U
0.6FVet
0.6FVet
5,8G
5/8
418Gf
5.f
3):KYfu
5;G
5JZ
2):KYfu
2+Vfx
5,fz
5fx
4)8GZ
4)8GZ
5]
4,8G
3)8Zhu
5Y
5Yi
5Yi
3)8Zhu
5Yi
0(7Zkr
1)7GYku
5IY
4X
5J
4l
3Xf
4X
0(7Zkr
0(;FUeu
0(<FUet
5<
5:
3)=G
5<
4)x
5JY
5JY
0)8G]it
0)8G]it
28Xfu
5X
5Yi
5X
5X
1/8GViu
4.G
28GViu
5,i
2(<FVft
2(<FVft
2)8G[et
2)8G]ft
4Zu
5)8GX
1,8GVet
28GVet
2):Vh
2);IVi
5i
0:GYit
2)8Ylu
5Xh
5Vk
5Xf
5i
2Xu
5Y
4=f
4,eu
2)8Lkw
5Jk
3)8I
3)8Jh
4)8J
4t
5t
5Gfw
1(8OVeu
1(8OVeu
3I
5)K
4J
1+:FUhw
1+:FUhw
4,:Ghu
58i
58i
58i
5;Gfu
5w
5Y
5X
5X
4;
2+=GV
5,
5,
3+;Gw
5)=G
0)8Git
0)7GXit
3Viu
5i
4i
5i
3Z
5Xj
5Xj
18IVt
18IVt
5-
5GZ
5Z
2-8G
2-8G
5w
5x
.)EUi
2,FVhu
2,FVh
1+:Eiu
4)<f
4)e
5)x
4)8y
5Jiu
3,8hu
4)fz
5)x
3)Gku
4iu
5iu
5;
3):IVy
5)8Ii
5)8Ii
3,8Gw
.)8EUi
2)?IVfz
5Jz
5+Yh
3+8Veu
5k
*):GUcq
-'7GXds
37Ki
37Ki
27Ki
5V
4;
5;
4-Gf
5V
5V
/;
4=I
4+;fu
3.7G
5,8
5-8G
5,8
5+G
.&4CTdu
1)8Vfw
58F
3(8Gf
4;
2'<Efu
47f
4,8G
3fy
3Vft
2;IVhu
4+8f
5,8
2,7Kfy
4Ix
5)8K
4.8
2,7Kfy
/)8NVl
2,:GVh
3):Kfu
3):Kfu
3):Kfu
58Ih
5hu
5i
4;
5hu
5x
5Jh
4)8Gj
5i
/)8NVl
5hu
5i
3);Gfu
5)h
3);Ghu
5fz
5x
0)FUe
5-
5<G
2)8Vft
1)8IVht
5i
1)8IVht
2)?Iiu
5Ij
4);Jj
5Ij
3)GVeu
4)GVeu
4,X
4,8u
4,8u
3:IX
4IX
2)8Ffu
2)8Ffu
/(7JUeu
5)K
5)K
5)K
5-8
3;G
2)6GVu
5Z
3);fz
5;
58L
5It
116Gfu
116Gfu
5,
5+
/+8FZu
2Xfx
4fw
5,
5Zf
5i
5Xi
5Yh
1)8GVe
5Ix
5Z
3+8Vfx
5w
3z
3z
5x
5x
5x
5x
/)8IVw
5Li
5X
5y
1)is
5y
5x
.'<is
4Zfu
2)<Vu
5Y
3+8Jfu
4'<Gf
5i
58k
5Y
5Y
5i
4;x
5<fu
2;IVdu
4+8Jfu
4Im
3Ix
3Ix
5Jh
1,7IVd
4+Ku
5+I
48Gw
5+I
4+8Kj
2.8If
5,8f
5K
5.Gf
5K
5K
2.7Khu
5);
5);
1+;Vt
3<
2,IVu
5J
5Jh
5J
2,:f
3,:f
5-
.(8GTdt
.(8GTdt
1)7GVfx
4Ku
5i
4Ju
5;
5J
4;u
5<
5<
5i
5i
58Gi
4)8Gi
58ju
3)Vfu
5V
2)LVku
2)LVku
5<Gf
5K
1+IVet
1):GVet
4,8JV
5,8I
2);Feu
.5I[ex
.5I[ex
5,
5,
2,8GXew
3)7K
5-
5i
5Y
4Ux
5X{
3)JXu
2+8Xfu
5,
5Y
5Xu
5x
5Y
5Jf
5X
5X
2)8LVhu
5X
5)8G
5)8G
4z
2-:Viu
5.Vf
2)G_u
5Yu
5Y
5,J
5,J
3,V
5-
3hy
5;u
5;u
3(8GV
3(8GV
5V
-)8GUhu
38GUfw
5J
4i
5k
5X
5,Zu
1)8Vfu
58Jh
3iu
5<
2)Ihx
4z
58K
4:Xy
5z
4:JX
5;X
3Zfu
5X
5+fu
2)Yhw
5Zu
5j
4Vfy
0:Vew
5<
5,x
5k
5k
5h
5,J
5k
0)8GUdt
2Vfu
0(7du
0(7du
5J
4V
18Ud}
5fx
4)fx
3,Vfx
0(7ft
48Ifx
2)8GVft
5KX
5GY
3(Khu
4Jiu
3Viu
2)Vfx
5:x
.)AXfr
2)7GXf
4>Vk
5-
5X
1)7GV
3GX
2)8Ge
1)<GVh
5Y
4Zu
2,FVju
5:Vk
5-
18Zft
5X
3,Gju
4:iu
4-8i
3(hu
5j
1)8JVfu
48Kf
1)7JVhu
/(7E_es
4Yf
58GX
58GX
3Y
48GXf
4Yf
5V
5Y
5X
58V
5X
4Zj
5X
5X
5X
3GTfu
3Y
3Y
3)GUf
2^f
4Zf
5Y
5X
4,:w
5,8
5;GX
5i
5i
3)8Gew
5fx
16GVd
5+8u
1)8GVet
18GVft
0;GVdt
5;f
4-G
5,:
2)=GVfu
5;
3):Jfu
5K
5K
5;G
1+8JVjt
3+7IVku
5,j
57Vj
5K
5,f
1)8fx
5)y
2fs
0:GVez
5);w
4+x
3);G
3);G
5x
5x
5;
5;
/)6GV
5Jh
4j
2Xfx
2(7EV
5Jf
/)6GV
4);G
5);G
/+=JVdu
5;
58L
5z
5<G
3If
5<f
5<I
5i
3fy
5z
3-:If
5;
4=fu
/+<JVdu
3+G
5);G
4Vfy
3,GVew
5+y
/+Ves
4K
48L
2,Kj
5Y
3);u
3(<u
5<u
5I
5Yu
5i
5i
5,
5,
5.i
/+Ves
2(:Efu
4)<G
3);Gu
4)<G
2(;E
4IVhu
5If
5If
5If
4IVhu
/)8FVfu
4Xf
5-
5-
4,8
5Vx
0(<JXht
3)GZet
3IXfz
5;
5GUeu
4;Ih
58J
3)GXfu
4X
58Ji
58J
/(;KXlt
38Jk
3)IUht
-+7EUiw
-+7EUw
5=
5fx
3)=Ih
2)8F
5;
5y
5Gi
5J
5iu
5J
5Gi
4+Lf
5Y
3{
5<
4)8G
1.;Mf{
5x
5J
4+Lf
3)Gi
3)Gi
/%7GVet
3)=J
2)8F
5;
4)8G
5<
3-Ifw
3Ifw
5Y
5Y
5j
57F
5x
5,Vf
5Y
5k
38JYhw
38JYhw
/'6EUfs
4ku
1(8FVfu
0)8GVct
5,8u
28GViu
1)8Gdt
5i
2+8GYew
0)6IVht
4+7J
4+7J
4+7J
5)Gi
07GUet
5)i
5+7
4:x
5.
4Vf
5Gx
5:J
4+Giu
5iu
2)GVfu
5-
2+JYf
3)KYu
4,Gw
3-Xfu
2,8If
48Jhw
5J
5J
5J
-)8IYfw
2<JVu
3);KVu
1)8GVfs
2)8Gt
28JVx
1):IVfs
3Yu
5Y
5IY
5;GXu
38Ju
5Y
5J
0FXeu
5Y
4)Xju
5X
1:[fz
5Y
5;GXu
5Y
5J
3fu
1IVf}
5Yf
28Lju
38Ju
4Xj
-)8IXew
2Viw
2Viw
5z
5hw
5x
3-<IXhu
5,f
5X
5=I
5fx
5fx
5x
1(8Ffu
5(7
5;
5<
0);Vet
4)8Ff
5)8Ff
5;
5;
4)8Kft
5J
4);
58h
/)8Vhu
5i
2,iu
4,Jix
5,j
0(8fu
3-fx
5.u
3-fx
3)8GVjt
0(:GVht
0(:GVt
5)Kx
4)Gl
5Gi
5Gj
5Gi
2)KVf|
5;J
5;K
5;J
2)KVf|
5z
5z
2(7GVfu
57f
2)7FVfu
38GVj
4Y
5X
5X
4Y
5+8
5+8
2)7GVku
4)7k
4hu
0(GVht
28Xu
48l
/(GVt
5i
2GVhy
5Vu
5y
2GVhy
+/;Xky
3;hu
0)8Xew
3'7Fiu
4Vfy
5Vh
3-8GXfw
5/X
5y
3+=Gi
4)i
5Ii
4+Xix
5h
17Ifu
5<
5Kh
5Gi
4,:
4+;Vft
5+ix
5,
5,
5,
3:fy
3(7IXu
5i
3JX
2:Jfx
5-
3.
4+;GV
5+J
2-Vi
28Le
4=
5<
5z
2)5Ffu
3GZfu
4GYfu
/(Gw
5);G
4)i
4+Xix
5i
3JX
208Gku
3.8
5Gi
5+i
5,
4Xfu
5Yf
1,8K]hs
5,I
3)8IXfw
4,Gu
5ju
47k
4;fw
3-fu
3-fu
2);GVf
3}
5Vfx
1+:Jkw
4GYu
5GY
0,=hw
2(I
5+;
4+;V
5+:i
2,Vfw
5j
4)<iu
5<i
3-Gfw
4{
5y
4{
2)8Gfx
5|
3h
3+Vi
0/@KVt
5;
4,<i
5,
4,J
3+;K
4-:G
5-;
4)>G
1(;Viu
1);IViu
5;Ih
4i
5h
5J
0+;KVj
0+:KVj
4+8Ie
3,;Gku
4);G
5iu
5:Iy
5)8k
5)8k
3-:Gi
5+:Gh
0-Kfw
0-:Kw
4Gfw
5)8J
4)8Ii
5X
5,
5+J
5+i
4+Xx
5,
4);Gfw
5)8J
5X
5,
3-8f
5,
4y
0)6OVis
5J
5J
2)Ghs
4K
58If
4,8I
58J
2)KVu
4+Vjt
4+Vjt
5k
.(8FXez
5x
5y
0)GVfx
5x
5x
1)GVez
5x
5x
3Giy
5z
2Vfw
2G[fu
5y
.(8FXez
1)GUf
5x
58J
58J
5;G
5;G
5GZ
5GY
3)=Jf
57L
5<
2)<Jeu
.);EUju
5<
4:ix
3i
5i
4,
4;i
3;lx
0)8GVeu
.(;EUjt
5fx
4)Gx
4)Gx
5;
3<Gu
5:
5)<G
3<Gu
0)7Vdt
0)6IVft
58Ii
58J
5+
5y
5GY
5GY
5GY
5-f
3)8ft
3)ft
0+:ex
0+:ex
2):Xf
5)x
5,t
5);
5);
4Xh
3)8KVh
3)8KVh
1,:GVu
4)<
5-8
5-8
5,8
1,:GVu
3)6L
27JVu
5-u
5-u
5-u
1)4NVt
5fu
2(8FVfu
2(8FVfu
0)8LVe
3Kft
2(6If
2)6If
5I
5i
5i
5>Ff
4L
5I
/)NVeu
4)J
5i
4;Giw
..6GUh
2'7Gfw
4)F
4Jh
38Fu
4+Jfz
5,i
5<Gi
3(J
5+f
5,
3,8Gf
38Li
5j
4J
5+x
5)<Gfu
5,8
5y
4+f
./6GUhu
5)Y
2+8IVeu
0)8dt
1(8FVf
5x
5x
5x
1)8LVeu
3Lf
5J
2LVf
1)8KVeu
3Lf
/)8EUdr
5,G
0(8GVf
5:
0)FVf
0(8GVf
5;
5)i
5,If
4Vfx
4Vfx
5y
5y
5y
05JVf
5+J
5+Jy
58J
5;
5;
5;
1)7Kfu
3)8fx
5)8fx
5y
3)8fx
.&6N_bu
5K
4F]fu
2)6JV
5K
4GUu
48J
3)8FYf
5Vx
3I
4;^
5);G
48J
48J
5y
5KX
5K
4[
5Y
3KVw
5Vx
5J
5)J
5[
5[
5MV
4)8K
5)8K
5X
37F
37F
5K
5K
.&6N_bu
5-
5-
2,8Gt
5-
2,8Gt
5J
5J
1,:Ghw
5.u
5z
5iu
5<f
5iy
5iu
5x
5:
2,8FViu
2,8FViu
48Gi
5Gi
5Gi
5Vt
2)7GVew
2)7GVex
4fy
3)Iu
3)Iu
5)ix
4-f
4-f
4-8
4-8
5.8
4it
4it
3Vfx
3Vfx
5Vz
1(7Vt
1)GVdt
5eu
58Jfw
3(Gku
5k
5i
5i
2,8Gfu
5-8G
4Vhx
4Vx
5x
5+t
1(8GVet
0)8FVeq
0(<GUes
5;Gu
5;
5;
5K
0(<GUes
5x
5x
5fz
5fz
5)8I
0(;Ifu
1(<FXfu
3GXf
4):Vu
4):Vu
5);
4)8L
0(8Ff{
5w
2)8Gy
5hx
5)y
5y
5y
5y
5y
5y
1);GVu
1):GVu
/)8BUet
2+6GVeu
3(F
5:Ff
5l
5-8
1+:FVdt
1'EVeu
3(7F
5i
1):GVdt
5.6G
5-f
5-f
0+JVet
0+JVet
3+8fy
5.8
5Ju
1,8Fs
1)8GVet
0+:Vex
0+:Gf
5,
5,
5,
3Ify
/,GYnr
5+iu
5i
3JXhu
5-
5+Giu
4Zf
5j
5<fx
5X
5Xi
1+8IZit
4Jh
5-
5Yf
5ju
5hu
5X
4+Gku
5+Giu
5k
2)8lt
2)Vf{
3)y
2,;GZjt
2+;Gju
5l
5<
4+Zfu
57LYf
5j
5lu
3+6F
3+6F
1(;e
1(;e
5):J
5):J
5):J
5+I
5,
2.8Ifw
4+x
0-8Vdx
4y
.06Ujt
3,7Gfu
5)8J
5)8J
4)8Ju
5,7G
5,
5J
5iy
5z
3(;Gu
5JX
5k
4-Ih
5;h
3,8Ght
5,
3.6Gi
3,Jh
4-Ih
4,Giu
2(G
5i
5;
2(;Xe
5JX
5Ju
5J
5;h
5;h
2.IVf
5,w
2.IVf
1(<Vet
0,If
0,If
5,fu
5X
5)<
1)GXfu
5X
3ju
3ju
,)FTfu
0)Gjx
3)>Jx
3)=Jx
2)=Jfz
4y
5,
.+8GVu
5;
5;
5X
2)GVhx
2)8IVhx
3+8iw
5Y
5Y
5Y
5Y
/'FUdq
/'FUdq
5;
3)<Xu
4)X
5)=
0(:FVes
4:Xf
3Vu
.(FUcr
,$<DSfr
/(8FVe
3)7i
2);Ifu
4;Gj
5);u
5-8
4;i
5x
5i
2+<Gu
5;i
5;i
5x
5x
4i
4i
5)=
5iu
5I
2)>I
5=G
5<G
2J
5;
-;OVd
4KVi
4;Gx
2=
2+8Jft
3=GVu
5Jw
5L
3+Gfz
2-7IXfu
1(>f
2:Gf
1Ff
5;G
5+X
-+?MV`t
5Ku
5<
3=
3,Jfu
4>G
5L
3.7Jf
2(=Jf
2:Gf
2:Ef
5;G
4)8Jh
38Ij
5J
1)7FVfy
5iw
58y
5fy
58i
4:G
4)8Gfx
/)IVft
5Jx
4-8x
4,KXu
2=Gu
5;G
5i
1(8G
5x
5:fy
5:fy
5+8Ju
5+8Ju
217GVfu
5+8G
5+8G
5+8G
3/8Gf
3)x
5z
/%;EUft
3);GV
4=G
4<
3)<Gu
5<
58J
4GVjw
5:G
5<G
2I^fu
5Y
.(7IYu
0)8Xeu
4,
4L
5I
5Ih
5I
..6DSdt
2(GVx
3-hu
5fx
5-f
5j
5,f
5iu
3(:Vhu
5j
4)Vfx
5)x
3Vft
2,8Gju
5iu
4)7Gfx
*%4CQ`p
2)x
0)GUt
5Y
5y
+(5ESes
3X
5V
5X
2GV
48U
/)8Vft
28e
5V
3Vf
+'5EUcq
1):GUt
+(6ETet
3X
5X
*%5EQ`o
1);KVeu
5=G
5,f
2)=Vfu
5=G
5+8f
5,If
4Lf
28e
5V
),4DQu
1.<Vw
5);J
5);J
3Jhy
0,Vw
3)6Lfu
4,h
4Yhu
3Ijx
5;J
2-;GVfw
5+fx
5ju
3Z
1,8Fiu
5Ix
5,
4;Ge
2,Vf
5If
0;IVhu
4t
4GVu
4Il
2(8It
4K
4jw
5Yfw
4+Xh
5iu
5{
5Vh
5i
4;X
2);Jfu
2)=Gj
4,fw
5ju
1KXfw
5;G
3,h
3+8Gnu
5Z
4<J
28fu
5)7Gi
5;Gi
5,Gfw
5+8Gfz
2)6Gz
5/J
5Ih
5;G
5,
5Yf
5Lf
5ix
48i
3)Gfx
5;
5Ix
3):FVf
5y
5:J
2+:Git
3+;Ghw
5+w
5fx
5+
5x
2)GVi
58i
3ix
1(:Ge{
4,
3;Jix
0.7IVit
5Ki
5,
4+hu
5x
5,
5,
5,
5,
4(8Gf
58J
58J
-&7IViz
3Ijx
5[
5i
2:Jfu
4t
5GV
28Iet
4jw
2iw
4i
2+8KVf
5)8Gju
48i
5y
3:y
2)<fx
1:KVhy
5<
38Ghu
5)8Gj
1)8IVy
5Yf
4+Jf
5i
5Xiu
5i
4,K
5,I
5)J
5<Gf
5<Gf
0)^fy
5Jx
5Vh
5Z
2+GVht
5iu
5,
5,8
5Ih
4-8J
4);f
5<
.,>Vr
4fx
5;Gf
4Ii
5;X
5i
4Iiu
3)Vfz
5=
4-u
5+i
5+i
0+EVet
5,
4;GV
5,fu
5;fx
5;G
-)7DV
3);GVfw
5:i
4:Ii
5-f
2:IXhy
4+k
4fx
5Yf
4k
4)7Ffw
4);Y
5i
2)8Ikx
38IXhu
0+6FVeu
5,
08GVex
5x
5)Gfw
5ft
5,h
08GVex
5x
&%3AP`o
+&:FU
5i
4X
0:i
3)<f
5{
5y
-'7Yft
2JX
.(7IXu
*%6DXe
-)?NUiu
3)k
0+7KVfu
5I
2)<Ifx
--<JUh
5<Gh
2Giy
06Vhw
.7IVft
5w
1.7Efu
4<
1):Xh
5;
3-8
4+:
3)GYfw
18Vdw
5=
2,8IVft
5Gj
3Kku
4i
3);Vfw
5):
4);f
4)=GV
4;i
5)G
3+@Ffx
4)<h
5;
3+;
5)<G
27u
58Jf
3)8Jfu
5;
0(8Geu
4+;
3(=
5)<Ff
5w
5;
5Xu
4)6Gfu
3)Xu
5+J
5)K
5(=F
5,
4,
2(7Ff
.,:Fu
0,7Vt
5+8J
5,G
5-
5-
4Xu
4fz
1)?IVeu
2;Ifu
4:j
5J
3)8Vhx
.-7E]hx
2(7KVhw
2+8JVf
5+
.-7DVj
0)8EXiu
./<GUe
0(8Ihu
48i
4:k
5<f
4):F
4+:Gfu
1(7GUeu
4)Kt
5+
5X
5i
1:Vht
4iw
5,;f
58I
58J
4,fu
5lu
4,8Gi
4Gi
4,f
5J
+(7Vf
5,
-'4GTu
0)Gdt
2+8Few
2)<G
4/
2+<IVeu
5i
5z
4+8
5,8
58Ky
5.8G
2+;GVfw
4:j
2+Gfu
5J
4/8Gu
08IZfu
5i
5.8
4;
3;J
5x
2)8Vfx
4-7G
3.:G
2JX
5k
4Xx
5Vfu
0(8Vft
5)J
1)KVhu
4V
5);G
5X
5,8Vy
5,
5I
5,J
1,8IXfu
3:X
3,8j
2,Veu
3)8Vfw
4)=G
5,8Gfu
0):GZhy
5;
5+
57J
38Ji
5Ju
5&8G
1+7KVfu
5)8K
5:
2);Ff
4)<
4/
5);G
1);GVx
4+8Xu
2)8Fiu
.(7IXu
5,7G
/(;IXhu
5y
5(G
5[
2):IYiu
5)8J
3+8JXhu
2);Vt
0:Yeu
-(6CUht
4z
5,8
5Y
4Zf
5j
0)8FVfu
2:JV
3-GVhu
3I
2)<
5+=
5;f
1K
/(7GXf
5+i
1-8F
2,:fu
/6IUu
5/
5,
2)Ue
3,;I
5Yf
3)7Gw
3:IX
2)8KVfu
5J
58I
57K
4Y
58GZu
5=F
5;
3)Xu
3):Gfz
5{
4+8u
4]
5Z
2,8Gf
0)8GXhs
4j
4)<Gf
5);Gf
5):
2)<Kf
5:J
3,;f
5J
5,Y
5,Y
3)8hu
5;
5);y
4-;
5,;
3'6G
5)8
2)8Gfz
1(6GVhx
38X
4X
5z
1<FVf
3);Ff
5i
2+:Iju
0EVeu
0EVeu
5)8F
5)8F
5[
5;
4)8Jf
4);u
5)<Vu
2):GX
5);
5i
4)<Gf
5,
4)<
5;
4,8J
2);Ihu
5K
4-8w
5,
00Gu
5+
4,l
5i
5J
3.Gu
3.Gu
5i
5i
4y
5z
3);G
5;Y
5I
5I
5Zf
5i
0(8GV
38Gju
5y
5+i
0)7GVix
37Ii
5Y
5;Gu
3);Gj
5i
5);Y
3):Mi
5;
5<
5,x
4,h
5i
5x
3;
4Jj
4Jj
4+
5,
5X
5X
17If
3+Ifu
4,fu
2+8x
4j
5Y
5X
3+<f
5,:
4.8G
2)8NVu
5J
4I
5Ii
5-f
3,<G
/-JZy
5Xh
5Y
4z
4,8i
2+Yfu
5J
4-
4,:u
3.8G
5-
2)8Veu
5;h
5k
4;G
4;x
5;w
2)7GV
5;
5;
5,
3)hu
5i
5;
5;
5-
5-
5;u
3;fu
5X
5X
4)I
5):J
28Giz
4:jy
5-
5-
2)6KVk
38Ii
58J
3)8IY
5X
5GYh
5X
3,8x
1,7GVeu
5(8
5+
3-8z
5+hy
5,
4;h
4)<f
5-G
5,
-)Fu
0):fu
4,
5;w
18GYi
5J
5,x
1V
2V
4+GV
/,<Iiu
2,8x
4):I
5I
5fx
5Y
5);
5ju
5Ju
5x
5;
1)<eu
3<
5=f
0-<Vw
5Xx
3,:Gu
5;w
5);I
5i
5i
4Y
3IYj
3IYj
3);Gfu
5<
1)8GVfu
3>GVh
5j
4=
4Yu
3)8FVft
5x
5w
5Yu
2,8jx
5-y
3)8JXiu
5Y
58K
5K
5K
3(6Gi
4;G
5;
4Y
5x
5x
5k
4-
3Iiw
3,;w
5+
5x
5,
3;
4Xh
5i
/'8FUes
0'7KVet
5);
48I
0(6Gfu
3Yu
3]
3[
5X
5-8G
5-8G
2-8GUu
3;Xu
5X
5-
3,JXh
5X
2.Gf
5.8
5.8
0)8FT
5i
5,8f
4+8fx
1)<FXfu
5;Y
5J
5x
5i
07LXm
5Gj
4iu
58Kf
2)8Mf
5K
5K
4Vf
5i
5i
5,8
4,8f
0'=Vhw
4;f
5;Ff
5Ii
58i
3(8Gfu
5x
5i
407G
3'8G
1)=Gfu
2;ht
5)<
3,8fu
5ju
2);KVfu
3Vy
5y
5(7G
5Y
5Z
3)8jw
4X
4X
/,;KXhu
2Zf
5)8K
0/:Yju
3)[eu
5)7j
4/8
4:J
5;
5;
4(8
4)>Gu
4i
4X
5Y
1)7Mfu
58K
4=f
4;X
5J
5J
5x
2+iu
58l
3,e
5i
5i
1(;Vht
5,8j
5:Gf
48Mf
4Xu
5.f
5y
5<
5,
3)8Im
3)8Jh
1(8OVeu
5)K
4J
1(;Gft
5;
4+8f
-+<Vt
58Ii
5;
5-:
5J
1(5EV
5x
58E
4(<f
5J
3,7G
5+
/+8FZu
5Xi
5Yh
5)8Kj
4.8G
5,G
4)6N
5K
/(6fw
5Jf
3GViu
5)8G
4z
38JV
4[
5,J
5j
4)i
5-
38fx
58Kj
5Y
5)Gi
3Vfu
4Vf
5J
5J
58J
5k
5k
2)y
5x
3)JVh
5Vh
5x
5+8Ii
2)8IVu
38Vfx
28Kfu
2Lf
48x
4)8y
5.8
5.8
5x
4l
5i
2-IVfx
5,
5JY
5+I
5,
3+8Ifu
5X
4Y
5I
5=G
5<G
1'6Efu
5w
3)GVf
4x
/(7Uex
5y
5x
28If
5K
4)8K
2,8GYiu
0)7GVet
2-7Giu
5)G
3,8I
0(Eeu
4)8Gfu
5;
5.8Gh
4;w
4+<w
4<
4+
5,
5-8Gf
418Gf
5z
5x
5+J
38Ju
0)FVfx
5z
4)X
1-8IVfu
4,8
5,
3+IYh
3IXh
5,f
5)JX
4,w
4Ju
1<GXf
5Yx
5;G
2):Gfu
5i
5I
5I
58I
0+6Fet
2(8Xft
4-7I
5-8G
5)J
5)J
0+6Fet
/7GUe
1+8IVw
48J
2,8Gf
5;Gf
5JV
4:f
4:f
0+8Xft
2+8Vhu
5,u
3+fy
4)fx
5x
5x
5x
5,w
-<Ids
1(:FVex
2)=G
2)=G
2)<Gfu
2+;Iw
5;G
3)J
5<I
3J[u
5L
5)7F
4,;i
5,7
4)>
5;G
5Xf
5,
5)Gj
57u
0,6Ghu
5L
5)Gj
4)GX
2(L
2(K
5)7F
5;
2)>
4IYu
4IYu
5)7
1,7IVf
4,w
48J
4;
5;G
5;G
5;G
5+;
5);J
5IY
0+8IUt
2,:I
5K
2)8Ff
,;JVdr
5;I
2IVhy
57y
5Ju
4+7Gz
5x
57y
2Vhx
0(7GXfw
3)8GYu
5w
5x
5)8x
5+x
5w
/)8JXe
3Xfu
5iw
5,h
5K
5x
5x
2)7Kf
5)Ku
3);Gfy
/)8JXe
5K
5iw
/8IUiy
4,f
5y
5hu
58Ii
3)Jfu
5i
5<
3)=Giu
5<
5iw
5i
5hu
5Xx
2,Jhu
58Ii
5)J
2)8i
5i
5j
/8IUiy
1)G[u
5i
5Yf
5Y
5X
5i
1)G[u
2.:h
2.:h
5,:
,,:E_ny
5(
1)8FYx
/&;Uit
1.8Xhu
3)8JYu
4Zu
2)<Gt
5.8i
3Gew
5<h
4Ufu
5)<i
5+Vy
5i
3+Xi
4Yfu
4+Zf
5iu
5);
4/u
5)8Lf
3)ju
5,hx
2)8Yu
4Yfw
5h
5X
5Yi
58iw
5fx
5Y
3<Zf
5);
5i
4Jj
4Zf
5Yf
5X
5i
5fy
5fy
5x
5,fu
4[
5;hu
0)8G[et
4Z
3)8Xf
1:GVjx
5fx
4Ui
4)Ifu
18Xet
5X
5i
2,8G[fu
5+Xf
5,8f
5X
5X
4h
3+<Vhw
4)Iiw
4,Gf
4-8Geu
4<
4+Jiu
5i
5x
5,8Ku
5-u
5Yj
4Yeu
5Yf
3,[u
5Xu
5Yf
2(<JXiw
3;Iju
5)8J
5Xu
5Xu
5y
5y
4;iu
5)<fu
4)fz
5)y
4):x
5;
2,;GVfy
5;w
2,;GVfy
.7[dt
2.8FXfx
5Yf
/'8I[es
4Yu
4KX
58Y
4<J
58GY
4)Y
5X
27KV
5X
3GXfu
4Y
2JYfu
4KX
5X
5Y
5Y
3=Yf
5=
2.GVf
2.GVf
5,
3)[fu
4)]f
.);EXdu
5-
1(7Yfu
5)<
5,
3+;u
5=
5)<f
5,V
5y
5+w
5<
5Uu
3+Xu
2);fw
5)<
.);EXdu
.(FXfx
.):FXfw
5Y
2;Zhu
5Kf
5Y
5);u
2:Gf{
05Gf
5Y
5<
5Kh
5Kf
3,8x
5,w
5,8i
5,j
5,j
5z
2,fu
5x
,)7CZdr
/<Gu
3+8Gf
25GVeu
5,8
58I
3)8JVu
5,w
5Yk
5)Gx
4);
07GYft
4):Y
5<
4it
5Y
5X
2,8GXfx
5-8
5Z
5+J
5;
1+7fu
5i
5x
5,8u
3)8Xju
5Yk
5,
4)Y
5,8
1(:GVfu
5)8G
3<Vj
5<
3):Yf
5):Y
/)=Xfu
4);
3)Xfx
5Y
2)8Lfu
28Lfu
4L
5J
1,GZeu
2)8Lfu
3)8Lf
48L
48L
3<G
5)8K
5)8K
5)8K
3.>Gf
5fx
4)x
4)x
3,;ht
3+:ht
'#BQdo
5-
5-
.(6FUt
0)8GVeu
2+8GUu
5,
3)GVe
2+<G
2+<G
0-:Ifu
2,hw
,)7CVdy
0+;ju
/'7DZfs
.,8Jeu
4Vi
2)8Vj
2);Lfx
0)8GVs
5J
4,;
38Jf
4,8Gf
5;x
28GVj
1,:Gju
5y
1)7Yiw
1)JXfu
4)=
5;
4+Vju
2);Ju
5ix
5;
4Xu
5y
5x
4Zu
3)7Gk
5,y
5j
4Jh
5<X
/)IXs
0,:FVfw
58k
3)8Uf
38Gj
4Gz
/+>JVt
5x
1)8Zdw
5i
17Ofu
.'5GVds
/+Xiu
3)=f
07Ihw
5j
3,8
5Y
5Xu
/)7FViy
5X
5x
1-GVfu
.Ir
58Xf
3x
5,
5Zi
3)[f
2)8KYu
4J{
28GVix
5X
/(8Gju
48V
2)GXt
5,Vu
4GXi
1;V
1)7Ffu
5iu
5i
5i
4V
5l
38Xf
4Gh
5X
5)8i
5x
3,8Gfx
5Gi
5k
3+8IXfu
4Kiu
4fx
4Xiw
5i
2,IZe
5)X
/+7Ghr
-+3FUbu
3,Gf
5y
0';Gix
5x
2)8GYju
5Y
1>I
5-8
58J
0-@FVeu
3)Mf
2(=Lf
1-;LVfu
3;Kfu
2)=GViu
5V
/(Ids
5iu
4;Zf
5;
5j
-'>FXht
0=Vjw
0-:Uht
5x
5-:x
4-
1)8[fu
5[
5X
58IV
2)8FUet
3)Yx
5hy
4)Zf
0,=KVi
3)8Eh
58J
5)8K
5.;Gf
4>
-)5Xhw
3)8Xeu
5J
38Xfu
4Gz
4GYeu
5j
5j
3):Gd
1)8Ffu
4,IXf
5,
5z
5y
5y
07DVeu
5;u
5<f
3+IXi
5j
5Y
5IV
3)8Ju
1)8GVex
5y
5y
2Viu
5V
.&5EXdu
/(7FXeu
5;
3V
3Y
4)7I
4;
5;
3V
5<
5Fe
5ju
5-
1+;f
58J
3<
1)6JVi
4)7If
4)6GVfx
5,
5;Gi
4<f
5=
5;
5+z
1Yf
3,;fu
1(<Vy
5;
2)Ijx
2,8Jfw
5Jy
5y
0+8Ku
5,J
5x
.+:MUet
3)J
5Kh
5Kf
2):DV
2+7Gi
5Jx
5-8
2)Gt
3+=f
5,8K
5;J
5;
4<Ifu
4F
2)8Ghx
5G
5)ix
5y
5+i
5iu
5J
5J
2)GVdu
1.Giu
5k
5+8j
1'6Feu
5i
..=OVu
3Kw
5,8F
5;I
58J
2+>Kf
28Lf
2+8Kf
3,;Di
4)L
58K
2,
5)Jf
5i
/=KV
4;
4,J
3j
5K
3,Vk
38Ii
58j
4+ju
5;h
5;h
2,:IXu
4+Yf
/-;Fu
1-8GXhw
5j
5,;
5Yfu
5,
5<
.)8Ues
08Vfu
3Y
5X
0)Gf
/)6G^ft
5Y
5X
4Z
4V
4X
5X
5;
3)6F
4):Ik
5<
4(f{
4)7Ju
5;f
5;f
5<
4y
4<G
5Gy
4)Je
5i
2;Viu
5,
5,
2)8F[f
4^f
0)GX
5J
5k
5i
5Z
5Z
3)Gdu
48Xi
5i
5Kj
5=
3)8fx
0(8Vit
5X
5j
.(Jet
5:x
4:JX
4Xfu
1+7Vfw
5J
1)GX
58i
48y
3+<
5=
2+Id
27GVdw
5fx
3)7Ihu
5i
5x
1)8GVl
5k
5)Gy
5+:G
0(7FVfu
0(8GVf
5y
5y
5;Gf
5=G
5)
1+7FVhw
.+;FVfu
5;
16Vhu
3+7Ff
2)7GVhu
1:i
5-8
,'7DVhs
5;
48j
4Jh
58k
38Gj
2,Yf
5X
4y
5i
5x
2)8GYju
3+J
2+8GVi
5i
5x
5-Xfu
4jx
5ju
5)J
2-@
4+=
2,8Gfu
5,8Vf
1)8GZfu
2)G[fu
58V
5:J
5K
5:i
/(6FUdr
4-
37Vu
2);fu
2);GVf
4Ve
/)8^hx
1+7Gy
5X
5<
4L
5Y
.(6Zhy
5Xfu
5y
5Zu
2)8Vix
5k
5Zf
0)8FVku
28GViu
0)8FVku
1(GVfx
1(GVfx
2)8GVew
5y
5i
.4LUfs
5KVu
58I
58I
2Iit
5If
5z
5-
5y
5iu
0+6FVeu
5z
5-
3GVju
3+Ieu
5If
4Xu
1(GVit
1(GVit
5;j
4)8JVfu
3)Gi
3)Gi
3)Gi
/(6I[fz
2)8GXe
3)8KZu
5fy
5,x
4X
5Khu
5Khu
3GZx
5Zw
5z
5x
0(8FUfu
5k
4,w
2)hu
5k
28Ves
107GZiu
5+8Xi
2-8j
4Xf
2,Xi
3,j
4Xf
3)@Ff
3)@Ff
3+8Gfu
3+8Gfu
/)6Yes
1(8GVfu
4Z
48IXhu
3Veu
4]
5-Xfu
28JVhu
/)6Yes
5Y
0(7GVes
4-8Ghy
4-8Ghy
5iy
5)z
5)z
5)z
5,
2GViu
5hu
2;GViu
5Y
5Y
27GVhu
5i
5)iu
27GVhu
4[f
4]f
3)G[f
.(7DUcs
4(8G
4(8G
3(8Gf
5-
4,
5,
5,
.)FTcr
1)8FXds
2-Gfu
2-Gfu
5iu
1(8GVnw
5j
58Gi
5i
5i
5i
5ju
1)8GVmw
5,
06IVfu
3)Ff
48K
5,
58J
2+8Jf
48L
06IVfu
5<u
4<u
28[fu
5Z
3Zf
5Z
5X
28[fu
3/8Vu
1)GUfw
1)GUfu
5;I
4;If
5;I
3);Vf
5<
2):
2):
1+8jt
5+Y
5-f
3,Xi
5Y
5.f
0+8GVjt
5)=
5)=
1)8G]eu
5X
5X
1;[fu
1;[fu
5Xu
5X
5<
5Yu
5Xu
3<IYu
5<
5X
5x
5/8G
5/8G
5-8
3u
3u
1)7GXku
5,Gj
5Ih
5-
5j
5Yiu
2(8Giu
4)8Yw
1+8GVfr
1+8GVfr
1+;GVfx
1+;GVf
3);hu
5;G
5>f
5+y
1:G[ft
5]
1:G[ft
4+y
4+w
,)5EYes
2):Gfx
58Ky
58Ky
5,
0(8Xi
3(8FVfu
4y
2)IYfu
5iu
5,8i
5Gj
4i
2-u
5;
4,
5L
4)X
4)8Gfu
3+fu
3+u
5fy
4Z
5w
5Xf
5)8FVf
4)Lu
5L
5,8J
5,
4Gj
5Gj
5;
2/IYf
5+
1hy
5i
5z
5Y
5Y
5Z
5Z
5Y
38Gt
0+8EVfx
5)<Gf
5x
4)f{
5x
5ju
4,7f
.,:EVcw
0,;Feu
3Y
5,f
3)>
3+>
5;
5.
3Ifu
4)I{
5x
5x
5x
5x
5)Iy
5j
5j
5.8Gi
5.8Gi
2(;f
3+;y
3+;y
5w
5Jh
5Jh
5-
5-
4,8fu
4,8fu
/(7KViu
1)GXiu
4Gj
2GVdu
5ju
4Gj
4Kfw
3GVkx
5ju
/(7KViu
5,
5,
5,
,(<GYfr
1(Eu
4;h
4;h
2:Vw
1;ft
5<
5<
5X
3-8GVhu
5.
3)8Mi
2+Yu
4:Gx
3V
5x
0(;GZhu
38Zfu
3+;f
5Xx
58J
58J
5Xu
3+=Gu
4=G
1+7G[u
5X
4[f
0(<FZet
5<
3Y
2):GZf
5I
2+<Ifw
5x
5)J
5)J
5X
58i
5-8G
5-8G
5Xx
5X
1)Vht
5iu
4Jhw
5Jh
28Ifu
58J
0(6OVeu
1(6Ofu
3Kf
3Lf
3Kf
4.8u
4.8u
5,u
3,8GVhw
48X
5X
5Ii
5Ii
2+GVhu
5j
/,GVh}
2){
4.8Gfw
5Jy
5-
5Jw
5y
/'5CUt
5k
5-8
58x
4,8Vf
5-
5;
58Vj
5k
0'7FUft
48i
5z
4i
5i
2)8Gfx
5z
3IVfx
5;Y
5;Y
1,;Ifu
5-8G
5(;
1,;Ifu
2)<Gfu
5)F
2;I
207GVu
207GVu
5-8
5,8G
5,
2+:Vfu
0:Vet
2)8FVfw
4-7G
5-7G
3)8Of
3)8Of
5If
5Y
5Y
5Y
-(7FUeu
0+:Gex
5:y
1(Jfu
4ju
/(GVet
4);u
5,8
5,8
0(7Feu
0(7Feu
2)<Yet
4;u
5x
3/8Jf
5,G
5I
0)7IVet
48J
58J
0'6Uds
2(7GVfu
3^fx
4_fu
5[
5Y
5+i
5+i
5|
5y
5y
5y
5y
5y
4x
4x
58Gk
58Gk
58Gk
58Gk
48Gm
208GVew
5,Gf
/(7FUmp
38Glu
5Jf
5Gi
2)Jiu
3+Xfu
3)Giu
1)8Jku
0):EVeu
5);F
2)5Fft
2+;If
2+;If
3+;If
5x
3)8GVfs
-0;IXix
5x
58J
5<J
4+I
5;
3,8Jf
5ju
3KX
5Z
5j
3):fz
5X
5+>
3);Ji
5;f
3-:Ghx
5ix
-+;IZt
2)GXiu
4,8Jf
5j
5+;
/)8IZau
58J
4,
4+I
4KX
5Z
5X
2):Iky
4|
5x
/(8FVer
28IVfu
28IVfu
+$2GPa
5V
5V
4,u
/)7GVfu
2)8KVfw
2)Gfx
4Ju
4}
5ix
2)j
4,Du
3X
4J
5J
5i
5,y
28Ffu
4)Vx
2,w
5x
4;
5V
2GUfu
.(8Gfu
5);I
3t
/(7GVfu
5ix
4,x
5,y
5i
3+8Vt
5ku
5x
5x
5x
5x
5x
3=Kh
58Ii
4;J
3:Vz
5J
38Geu
5)y
5)y
2)8LVet
5K
5J
5Y
3+GVt
3Jx
4t
4t
5y
5y
5l
5l
58Jf
0(8Uer
5;
4+Jh
5Jw
2/;u
5);I
4;Xu
4;Xu
3-fy
4,fx
4,fy
4-hu
4,fy
4,fx
2(8GVfu
2(8GVfu
.'6JTit
2)IVex
3)8i
58J
5i
5i
58Jfu
58J
5Ju
3lu
2)iu
,(6DPdr
1;Jht
4):K
2:fw
3,8G
5,
5;t
5Ju
5+<V
5x
1)GVhu
5x
5y
5,<
4+:Ii
3)Iiw
5i
0+8Ifx
0)7GVht
1)GVhu
5i
2/;GViu
5,
5<V
5,
5+i
2>Gfw
3)8Gi
2+;GVi
4+;G
5<
5<
5,fz
/EVfu
2,G
1)7IVft
5i
2);Gfu
5<
2)8IVfu
2,8Iiu
2+8GVfu
5,f
2+8GVfu
08GVfz
5w
08GVfz
4)Jiu
5Ji
2)7Fet
3)<Yw
3)<Yw
3.{
5,
5,
3-z
5,
-/7IZft
/(8GYf
3<G
4+;
2/KVu
2)<GVf
5,
5Y
3)Yu
5Ii
5hy
58J
28JVhu
5<I
5,8G
4Y
2);JV
5<I
5Xu
5Xu
5,
4+8Xfu
2,KVf
3-K
5.G
47K
5IX
5iw
5)8J
0+8es
0+8es
2)8IXu
2+8FVu
5);
5Y
5,
0-8IZft
4+8ix
3+:jy
5;hx
0(<IVet
0(<IVet
2)<Vfu
5;J
2<GVs
5;
5;
3:GVs
.'FVdr
0)6FUs
5j
5Z
3,<Gy
5;
3JZ
5J
5:x
5j
5j
3)=G
5<G
/LYf
47Mfu
58K
58K
5i
5V
2)8JZft
5Vy
5=G
58J
5y
5Xu
5-Z
5Yw
3)GVit
5i
5Y
5J
/(GTet
5x
4fy
5,j
4x
3)8Tet
5,8Ji
5)Ii
+/@K`r
4)<
3)7Nf
4Z
3+<If
5i
3(8i
5;I
3)7I
5J
5<G
5;
3,8Xi
3(;Kf
5:x
4-:Gw
4);F
5-8G
38Gi
4)<
3;IV
4-;
1(6Gfu
3+8Lw
5-8G
3,8Gu
58J
2-=Ff
4<Gf
5-
5<
5<G
48K
1)6FUfu
2]f
5);
4)<G
0.;LVfu
4;fu
5)<G
3)7IVw
2)<IVf
38^u
1(@FVeu
5,:
1)7FUf
2);f
3+8J
5;
5;
5;
5;
4)7L
5)7L
4)8K
5)8J
2,7Ifu
2,Gfu
57J
3:I
5):
4)J
58J
3)8Kfw
58J
.(3F_ks
4Z
5i
4)8i
3)8J
3):GViu
48Xi
38Gi
5,
2]f
3^u
3.8
5,
5;x
5;G
2.:Kf
3+;G
5,:
2x
5,Gw
5Ix
4+;f
5;
4)<
5<Gu
3);G
5)<
5<
5<
5<
5-
4+:G
4+:G
5<
5<
4,K
4,K
0.>IVe
5;I
5-8G
4<Gf
58J
3(
3(7F
4:Ju
5=
5<G
5>f
1+=Ffu
5;G
5);
5,7
3);Ff
/-;IUdu
5J
5-
5<
1)7FUu
5<F
58J
58Jw
3):G
5;
2+=Jfu
5.7G
3+>
2+=Jfu
2:Feu
2:Feu
5<f
2'8Gfu
2(8Gfu
-)5OSat
58J
58J
58J
5J
5Jf
5x
5If
3+7G
4)8Kfu
4-G
4Ju
5j
5y
48Mf
36Ke
3,7Iu
47Jf
1+7Vw
4)8Kfu
5y
5K
0(:JVfu
5J
5+i
25Ff
3+7G
58K
1):IVeu
5K
5j
5If
48Mf
5If
3JVf
3Jf
58K
4:
4:
4:
58K
58K
.)6LUcr
3+8K
4'8G
5,I
3Iu
5)M
5X
2)6Lu
5)<
4)<I
5;I
0(5Vet
4'8G
5+GV
5J
5J
5,X
5X
2->Fu
2)8L
2)8K
4J
2,8Iw
4+J
.)6LUct
.-?NUes
.-?NUes
5J
5J
5i
58Ku
2)8GV
3)8G
2(8Ofu
5J
5Ju
3)8G
5J
5+;I
1+<Ffu
3+8IV
5Ii
5i
4-?F
-+=GVdu
5fx
5Kj
4)>G
4-J
36G
4;u
3);G
5i
2;fw
2+Ff
2+IXhz
5;j
5;x
3,:If
5K
2(5Gfu
5.8
0+8Ghx
5-
5i
5K
5Xi
1+7Y|
5x
2+IXhz
5I
5I
2)=Gf
5;
3);Gf
5<
5<
4)=G
58M
2)8J
5K
-=Gdu
4Yfu
5Y
4Vw
4Vw
4Vw
3<u
3<u
-&8GSes
5iu
58Jf
2(;Ff
3:Kfu
3);
5ix
3fx
1.:JVdt
5);Gf
5fx
5;
5,7G
57Ih
5;
5;
5)<G
57K
38x
4;
5ix
5Jf
5J
58x
5Gi
4ku
58j
3':Gh
4)=G
3;Gk
3;Gk
5;h
5:i
5;h
08GUft
5,
5V
5,f
5,
5)JX
08GUft
1)EVt
4+8Gk
/(<FVku
4-u
5+u
4)@Gf
58IYh
5)<If
5)<
5Yi
5Yi
2-8GUfx
4-u
5);Gi
5)=G
3)<GVt
5)i
5{
2-h}
5,w
5+x
5,w
5,w
,'8KTi
3Kiu
5y
5;
1-;fu
3ex
5Kf
5J
5J
2+Gfy
58Ff
2,GUcw
5k
5;fx
2)Xu
4Ik
2,Gf
/'7IXw
5k
5Y
5j
5y
5Gy
4;J
5If
5i
5i
4Ieu
2,7Me
3-8Gf
5Kf
5;I
5;I
3,Ghu
5,i
2ix
5-fu
4,8f
2':If
3)<I
3)<I
2);Gj
5e
3+<
5;
2)<Gj
3)8ft
2)8Vfs
2)8Vfs
5i
5i
5i
5i
2+8Gfx
2+8Gfx
3)8Gfx
5-
5-
5-u
5<
5<
/8GTdu
5;
4)7G
1:GVeu
5;
)(4DScr
5;
3(=G
3(=G
2(8Gju
.(:EUeu
3:K
5;h
0;Vf
5I
5x
4Z
3+;
4;Gf
58I
5I
5x
5;G
5x
5+8i
5,h
5ju
5J
5)ju
5h
3)it
5,
38k
5/8G
5+:
5z
5iu
5Gdu
4)Iju
/,8GVu
3)8Jf
58y
5i
5i
5X
3Xy
5y
2)Xf
5-
4I
5,8
4,
.)GVet
5w
5I
5y
5y
4i
5i
/)7IVx
18Gfx
58i
/.Jiy
5i
5I
5;Gf
5,h
5)ju
5i
5x
4Yfu
4)Ift
5Ju
3)GXfu
5Y
5,8
5Ix
4;hu
5;h
5x
.,Gfs
3i
5h
5Kf
5i
3fy
3)8h
,.er
0+:GXft
5,L
3;V
0,8Vfu
/(8FX
4Z
1)Ujt
1)Ujt
5)i
5)i
3)8Viu
5i
0'GYiw
0'GYiw
3)Yht
5iu
2);Vez
2Xy
4Gx
5f{
4Gx
4;fy
4;fy
2)GVfs
0+8FVkt
3,k
3ju
0+8FVkt
0.@OVht
0.@OVt
58Ku
5J
5J
3-:I
3+>h
3,>I
3;Lfu
5J
3)<Mu
4.8I
3=i
5<
5);I
/(:NXjs
3;GYdu
38Gk
3KV
5<G
5J
38IXj
38j
48i
38IXj
38IXj
3)N
58K
5<G
5J
2:Ufu
+)8ATbt
51u
/'FVfx
1)<FXk
2+>G
5Z
5-8
5)i
5j
3-
5,
2)eu
5,i
0):GVf
58z
2)7Gu
5,:
17GVex
2Vt
5;
4i
2)<f
4;
5Y
0FVw
5,i
5)7Ghu
218
5-
37Vx
58z
/'8GVes
4,lx
3)iu
3):i
5,
0(:GVdu
5=
5x
/'8GVs
/-<GVfu
5;G
5;G
5jx
/)8EUet
1)GVft
4)8Vhw
4)8Vhw
2-8Gju
5,
2.8Giu
*1@JSis
2(8G
5);e
5);G
4):
3)Ji
/)8GVht
3):If
4;L
5i
5.8f
5,i
5;
4;
3)8ju
5,
5):fx
07Ifu
2,:Ifw
4,;G
2)8Gh
3+>f
3:Y
3:Fw
5,:
4)7Ff
5L
3)8Ffx
5);
5[
0(:MVft
5,
5):J
2+8e{
5,i
5<
5i
5;
4)<Jf
5-I
5:J
3/8I
.1Ufu
5j
4:Kf
3)<Gh
3:f
2&8Gfu
2);iu
3)ju
3+7Gfu
3:K
5J
4;I
3);Jfu
5<I
5,8
,)>JUeu
0(GVe
5;
5,
07Ifu
2,:Ifw
4,;G
2)8Gh
3:Y
5:J
4fx
5<
5i
4+8Jx
5j
4:Kf
5I
4fy
5fx
5hx
4-f
4,f
5+j
5j
3,8Fhw
4-8Gf
0(:IVft
4Ji
2(>fu
4-
3.f
5,f
10>Dx
4,=G
5;
1)f
2(If
4Jh
5J
0:Viu
5+;i
0'<Vw
5;
1':GVw
3+:Ih
3/fu
5+
28Glu
5,h
5,
4/f
5,f
5i
5i
48Ju
5:J
5w
58i
5[
5);
5);
2+8Ge
3,Geu
5)x
2.:F
5,8
5;G
5;G
3,8I
2)<Gf
5-J
5-J
.(<Vi
1)7Jhu
4;
4);J
5)8Ff
3)6Ffx
4)<Jf
5:J
4);f
*1@JSjs
5Ih
5Ih
5Ih
/(7JZhs
58IX
3IY
5J
5Zu
5Xi
5Zu
5I
1JXu
/(Fer
3Xf
5<
4Y
5Y
5Vm
/(8FVer
/)8J[hs
5Zu
5J
5Xh
1)8GZt
1)8GZt
5i
5Xf
5Yfu
1):GU
1):GU
/'7G[dt
3[u
5Y
5Y
48Z
4Z
5Y
5Yu
4Yu
4Y
2)Uf
3Y
5[
5Y
/'7G[dt
,;CQcw
/+:FUfu
2.=G
3-:G
2)x
1-<Gfw
5y
4)x
2)=GVfy
5;x
1,8j
5,fu
5{
4fy
0);GVfw
5;
5-
5,fu
1+8t
/(7Vju
5;
5;
4fx
5y
5<
5<
3+=G
5fy
4;
5,fu
4y
3,lu
,'ESes
1(8MXlu
58Ii
5Ih
5J
38Kh
5Ih
5J
0)8IYet
08JYfu
2JXu
5J
17M]d
5G[f
3)7L
3)7L
3)7L
58If
4Yf
58If
58If
5x
'#;DYnq
-8EXjx
2(7KVeu
2)8Ke
.8KYf
-)7GTdx
0(;JVfy
3+8Ju
0)5Uf
3ey
5;
5,8i
58JXf
3)Jew
2;GY
5;
4:Yf
1)GVdu
48F
2<Gf
5z
5jt
5,8f
5Jj
5y
58Gl
3)8Gh
48K
3)Iiu
5Xi
5-
5;Xf
2)Vju
/,:IVt
4GYh
4If
58J
5,z
4<Ifu
5<
2IYex
5x
5Y
5X
4x
0+:F[
2)8iu
5)Ffy
5)fy
1,7IVi
5<G
2)8GVjw
5;
2)7i
3)F
3)Xjx
5;h
4)7FVh
58IUeu
-'8GThr
5i
5Xf
4+:GXfw
4X
4Ij
0+F[k
5+e
5ju
2)8[hu
5i
1)?fu
0(;IUft
3)i
37Xt
5=G
5/8
5k
5-:
48i
5Yf
5Yi
5<G
5j
2+GXw
4);J
58i
4)7G
4<G
5<
5iu
5;
5Xh
0)<Geu
1)KUft
+&;DXis
5ey
3)8Fku
4;Y
5J
/):MU
4GXj
3,Gf
5Jj
4:f
2)IXfw
5;
38G
1)Gh
2+:JVeu
5k
5)8Jf
2):hx
/)GVf}
5i
1)Xiw
5;Xf
0)=I]fu
1;IYf
5Y
5Y
08Xfu
4Y
1IVf
5V
4;
4;
5i
.(7Vhy
18Jfu
38h{
0(:JVj{
4+8Jfy
5J
5iu
5)ft
48Xi
5j
5X
4):k
0(8FSeu
3V
1h
2i
1)7Iiu
3+8Jh
58i
5)7
2)Gi
4)GXhu
2:f
4Yiu
5Y
3Jj
5Ki
0NVj
5J
5)fy
5,
5)K
5iu
5Y
5fx
5);f
3-7Fe
5);Fi
0,>Gnu
5i
5i
58h
5;
5<
3)>If
508
5.
4Ihu
5Jh
4;f
5:
3)Yfw
5x
5IYf
3^fu
5Y
5X
5I
3)7J
3+:GYfz
4+:GXfw
5:e
3)Jf
5)8Jf
3Ieu
4)Li
4,<
+'GTdt
4;L
5Vf
5J
,)8GVf
5;
3,8GX
2-:Jf
2+Kf
3)7Lfu
2);Jfu
5;
.<LXh
5jt
58J
5;If
4.8
4Zf
5;
4jx
5;
5Gl
5<
4-8Gjw
5Gjw
4)Jf
4)Jf
4Gu
1)8GYcw
5X
5fy
5=Y
5+8ix
5)8ix
1):FVx
5fy
58j
58j
4;G
3)8Feu
18IVhu
5)8Jf
5X
0Gfu
1)Geu
2)8FXhw
5Xj
47Gf
5)8Gx
5)8|
2)=Gf}
4);Gft
2Kfr
5,8
2)GXh
3fx
5Yu
5;G
5;G
0(8IVu
5i
3<Ih
5);
2)Gjz
5:fw
5k
5-V
0)5FVt
48F
3Ik
5Yi
5Yi
5X
2/8FVfu
.+;F[dw
/,:Gfu
1);GXfu
4Xh
5X
5+7G
4)7Jf
5Jf
4GVju
4GVju
5j
58J
318Gfu
5/f
5<
3:K
4;K
1)7Fe
5Gi
5X
5X
5;Gf
5Y
0(6GUt
2)7GVu
3)KXjt
2<Jh
5)<Jf
5k
3);Iiw
5;
58Jw
27FVe
5;I
5,:
4)Jiu
5Z
3)<hu
5:K
5JX
/(du
3Gfw
4Xfy
5Yfu
2)=Jeu
5=
4Xf
4X
/(:ESn
4i
5;h
5:i
5;f
5Y
5)8Gk
5hy
5hy
3)>G
4,<If
4,<If
2(IVew
5;f
58J
3Ufu
4Ufu
5J
5J
1);Fex
5x
08IUn
5y
5If
5e
5i
3ix
4:fu
5;
5fx
2)k
3ju
5j
5j
1(8IVmu
5)6Ff
5i
1,=IXt
5JY
5,
5h
5:J
5,G
3-=Ghu
5h
5+Y
5)<hu
1,=IXt
0(7KXns
0(7KXns
4KV
4Giu
5Jf
5i
5Jh
5Jj
5Jh
4Xe
5Yf
5GVh
/<IXkx
/<IXkx
4,8Ku
5i
5hx
58Jw
5i
48Ify
5hy
3+<I
58K
58Jw
58Jw
5k
5j
4)8Gex
5z
5,:
5,:
3Vh
5i
5;
1)Mhu
1)Mhu
58fy
5ku
4+<f
5Gh
58If
3):G}
5fy
58iw
2j}
48Ii
)#<BRkp
2+8dw
2):i
1)GYfu
5.
,&6GXez
0:Jhu
0(5GUu
5[
/)Gjt
3,8Iu
2GVk
2)<x
5i
3Jju
5Vi
5,
4:V
5k
5Y
38Xf
2+:GVfu
5Vw
3,:Gw
1<GViw
/(:FX{
5y
5Yy
5<
5iy
4)Ui
0)7KUet
5+
-);ETdt
4X
58y
58j
5y
4Ji
5;Gh
2)JYj
4)<
1)Ie{
58J
0(;GVjt
5+iu
3)GVfx
4;i
4,z
58j
1)FVe
3;J
4)8Lix
4,8
5i
5,u
3Zk
3)Y
5Y
5,
5k
4j
5;h
5;f
5iu
3:Yf
3;Gi
2)8IXfu
4Y
5Ii
0(Vfy
2)8i{
5;J
4-Gju
48JX
5K
5;
2N
5I
5i
2)<Geu
46fu
2)8Yhu
5ju
4):Gj
5);Gh
5,
5Yix
5Ui
5Ui
5,If
5,
58JX
4;
5Xhu
5;y
2,:Gfu
5):h
3;w
5x
5fy
4:Jfu
5iy
5;jt
5;ju
58jx
5M
5M
5x
2]ew
4Zf
5-
5<
5}
2Xf
4X
5fy
5fy
5<G
4Ufu
5hy
5k
4Kh
5Jh
5t
5u
5,:Gu
0(:Gj
2;Viy
5i
4;hu
4,e
5ex
5Jiu
4<
4X
5{
5y
3;u
5,;
5J
2)8fx
58x
5k
2)6Vf
5>
5m
4;Gh
5;Gh
3+6Kj
5,8J
58Jf
5i
4i{
5<h
0)8Gfs
/(:FVi
3=f
4>G
0;IVx
28Vhx
5<
5i
5Mf
5;u
5;u
5=Y
5=
5iy
5;h
1)GYeu
5)7Gx
5x
/)8FUu
5+Y
5.
5."""
"""For each feature, how rare it is and its weights, as `write_weight` writes them."""
