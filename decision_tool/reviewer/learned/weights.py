"""What was learned from the labeled sentences. Written by `python -m training.train`; never by hand."""

from collections.abc import Mapping

from decision_tool.reviewer.learned.model import Rate

RATES: Mapping[str, Rate] = {
    "pay": Rate(-2.674, 0.6279, 0.59, -3.23),
    "role_question": Rate(-3.006, 0.5714, 1.18, -2.89),
    "next_steps": Rate(-2.693, 0.6355, 0.91, -2.17),
    "repeat": Rate(-2.198, 0.6413, 0.76, -0.74),
    "pushy": Rate(-1.317, 0.6254, 1.44, -3.89),
    "too_personal": Rate(-1.095, 0.5961, 0.58, -2.18),
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
G for
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
Fyour
Eclud
Iing the
Ds
E fine
Fthere
Dt would
Clink
Dook
G like
Cmade
Dean
Cnight
H >
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
Cuntil
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
Cker
Es
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
Dly
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
Es
Cial
Des
Dse
Cked
Dly
Come
Dpe
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
Ccts
Cdic
En
Cets
Cfit
Dul
Cipt
Dve
Cman
Dic
Dpt
Cn't
Dce
Ey
Dds
Ded
Er
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
En
Er
Es
Dic
Cver
Cwed
Czed
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
Cday
Cere
Cine
Eg
Cout
Cter
Dly
Biage
Dnt
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
Ded
Er
Dly
Cect
Des
Drs
Ey
Dss
Cg's
Ded
Er
Dly
Cing
Dty
Cked
Dly
Cnel
Er
Coon
Drs
Csed
Es
Cted
Ee
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
Cwer
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
Dor
Cted
Dly
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
Dgy
Dly
Dns
Et
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
Cood
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
Dty
Cmes
Cnts
Cral
Dce
Ded
Csal
Cter
Es
Bvers
Ciew
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
Dfter
Dn
E hour
Ed
F i
Gwould
Dpplication
Ceuro
Cfor
Chour
Gs >
Cin
Ds
Ck
D >
Eand
Cmillion
Cpercent >
Kand
Dlus
Cs
Dt >
Cth
E >
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
Fll
Gready
Gso
Gway
Fm
Fn
Gswer
Gxiety
Gy
Hone
Fpologize
Gplication
Hreciat
Ne
Fre
Grange
Fsk
Gsume
Ft
Gtach
Fwait
Eback
Gnk
Gse
Fe
Gen
Glieve
Gnefit
Gst
Fook
Gss
Gyfriend
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
Flse
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
Feel
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
From
Egather
Fentle
Gt
Five
Flad
Foing
God
Gt
Frade
Geen
Fues
Gide
Ehad
Gppi
Gs
Gte
Gve
In't
Feard
Glp
Gsitation
Fint
Fold
Gpe
Hing
Groscope
Gw
Fusband
Ei
F'd
Fmportant
Fn
Gform
Gsist
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
Gt
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
Fointer
Fray
Gefer
Hsent
Gobab
Hud
Fush
Equick
Erate
Fe
Gach
Hd
Hl
Iise
Jze
Gcommend
Iver
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
Fuffer
Gre
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
Fe
Glcome
Gnt
Gre
Fhat
Go
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
F advice
Gchance
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
Frought
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
Gte
Gve
In't
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
Fuffer
Etake
Fook
Fried
Gust
Eunderstood
Evoted
Ewant
Ied
Gs
Fish
Fon't
Hder
Ked
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
Gcurious
Gdisappointed
Hying
Geager
Hmbarrassed
Gfree
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
Ir
Dn
E addition
Fcase
Fmy
Ds
E it
Fthere
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
H you
De
Dight
H the
Iyou
Doney
H isn't
Dy
E anxiety
Gpplication
Fback
Gest
Goss
Hyfriend
Fcard
Gurrent
Fearlier
Fhoroscope
Gusband
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
Fh
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
Dhould
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
Gmessage
Goperating
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
Ere
Dhat
G a
Ire
Hdid
Hhappened
Ns
His
Hkind
Hmade
Hshould
Hwill
Iould
G'
Hs the
Jyour
Een
G do
Fre
H do
Fther
Eich
H of
Eo
F covers
Gmakes
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
Ghave
Glook
Gmade
Iy
Hentioned
Hust
Gneed
Gowe
Gshould
Htill
Gwere
Hill
Hon't
F'd
H be
Gll
I find
Gre
Fr
G answer
Hcompetitors
Hsmile
A?
B >
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
Fut
Fy
Ecall
Gr
Hd
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
Fmpression
Fn
Gcome
Gterview
Ho
Hroduction
Fs
Ejob
Eleader
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
Flace
Hnn
Foint
Gst
Froces
Equestion
Erate
Feason
Gminder
Found
Eso
Ftart
Etalk
Feam
Gst
Fhat
Fime
Fo
Gur
Frip
Eversion
Fisit
Ewedd
Fhen
Gich
Go
Ford
Frite
Eyear
Gt
Fou
Cbackground
Ed
F moment
Fge
Deginner
Etter
Dig
Et
Donu
Ern
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
J car
Kphone
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
Cfailure
Fr
G chance
Emi
Gly wedding
Evorable
Deel
G for
Ellow
Ew
F questions
Dinish
Erm
Exed
Dlat
Dool
G of
Erm
Gality
L >
Ger
Driend
I of
Ily nudge
Durther
Cgap
Denerou
Ftle
I reminder
Dift
G card
Dood
G place
Htime
Hword
Dreat
H deal
Ileader
Duide
Chead
Dint
G about
Is
Douse
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
Dess
Gage
J with
Distake
J if
Doment
I to
Enth
H >
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
Eramedic
Fent
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
Creal
Fson
Eference
Hral
Elief
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
Dtand
Eeady
I job
Dubject
Eit
Ctalk
G about
Deam
G that
Errible
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
Erm
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
G?
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
Iday
Iexperience
Ifellowship
Ii
Jn
Js
Jt
Ijourney
Inote
Ioffice
Ipath
Jeople
Josition
Lt
Jroduct
Irole
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
K at
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
Knote
Kpeople
Losition
Nt
Lroduct
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
Gyou and
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
Hthis
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
Dic-
Et-
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
G i
Cter
F *
G0
H years
G_ *
I>
I?
Ifinal
Krst
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
Mrst
Kmerger
Kpanel
Ktrial
Iis
Hwo
Gyour
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
Gat
Gof
Gto
Gwell
Eclear
Ein
Fs well
Enight
Eright
J ?
Kto
Dow
F _ to
Gme
I to
F-
Fance
J ?
L >
K_ >
Cmos-
Ft
Cone
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
F _ me
Ithe
Jo
Iup
Gbeen
Glook
F-
Fs been the
Bm
C >
D_ >
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
Fon
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
J for
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
Ffrom
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
Ga
Hbout
Hnswer
Hppreciate
Hs
Isume
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
Gmade
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
Heople
Gsaw
Hhould
Jw
Htart
Iill
Hure
Gteam
Hhat
Ie
Jm
Jre
Iink
Js
Hime
Hook
Gwant
Hhat
Iich
Hill
Hon't
Jder
Irk
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
Ehad
H to
Gve not
Fear
I about
Fow
H much
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
Gwanted
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
Ge on
Fther
Epick
Eread
Esee
Gnd
Ht
Fhould
K be
Fo
Ethat
I i
Ge
H team
Hn
Hy
Gink
Hs
I job
Fook
Ewant
I to
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
Kand
Kof
Icandidate
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
Jno
Jonce
Jto
Jyou
Mr
Hat
J once
Hbefore
Iy
J the
Hfrom
His no
It
Hme
Iy
Hon
Hso
Hthe
Jis >
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
Gif
Hnto
Ht
Gof
Hn
Gregard
Gthat
Ie
Gwould
Gyet
Hou
Eadvice
K for
Echance
K you
Efeedback
Einsight
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
Helse
Dth
F >
G_ >
Ican
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
M_ be
Osays
Othe
Mand
Mfor
P the
Mis
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
Nquick
Nupdate
Nyou
La
M quick
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
Brchi-
Fve and
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
Eclearly the
Eexpect
Egone
I >
Ein
Emy
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
H planning
Iseeing
Hr
Da
Dn'-
Ft
Coun-
Fd
G 0
H>
H_ >
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
Gs
Fmatter
Hy
Fon
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
Eabout
Fgain
J >
Efor
H at
Ehow
H the
Iyou
Eif
G there
Eme
Eon
Ethat
I you
Ge
Ewhat
I became
Gen
I you
Hther
L your
Go
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
Fdoor
Fearlier
Lst
Ffirst
Fhour
Fi
Gn
Hstead
Hterview
Flast
Fmoment
Guseum
Foffice
Gld
Gr
Fpaper
Glace
Goint
Fshop
Go
Gtage
Irt
Fthree
Gop
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
Dlast
H >
Eeast
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
Donce
Dsea
Dten
Ehe
G college
Hearliest
Ind
Hinterview
Hmoment
Iuseum
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
Dra-
Fctive
K >
Budit
F committee
F-
Ctum-
Fn
Bvail-
Fable
J _ the
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
Cg
Cker-
Fy _ >
Cllp-
Fark
Cnd
Dk
E _ >
Fis
Er-
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
Geople
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
Et
F my
Eway
Dback
H in
Erief
Dcomfortable
Fnsidered >
Euriou
Js to
Lwhat
Ft
Ddoing
Fne
H remotely
Dfollow
Erank
Dgiving
Elad
H if
Iof
Ito
Eone
Erateful for
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
Eut
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
Gre
I >
Eold
Dunfair
Ep
F for
Ffront
K that
Eseful
Dwill
Hing to
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
Kmother
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
It
Hdays
Hfor
Hhard
Hin
Hmy
Hon
Iver
Hsince
Hthat
Io
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
Gold
Grying
L to
Gwo
I weeks
Funemploy
Ned for
Fwaiting for
Cfor-
Fe
G *
I >
J?
Ji
H?
I >
H_ >
J?
Jafter
Kpply
Jbook
Jcan
Kome
Mmit
Jdecide
Jgo
Jhave
Koliday
Ji
K've
Knterview
Jmeet
Jspeak
Loken
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
K can
Lhave
Ghand
K _ that
Lso
N that
Cg
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
Ipackage
Hs ? >
Csid
F-
Dt
E >
F_ of
Fat
Fso
Ct
D _ you
Ethat
I you
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
Crthday
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
E badge
Board
F >
G_ *
Iwill
Gand
Ghas
Gis
F-
Dt
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
F_ >
Ha
Flike
Fwas
I a
Cth
E _ us
Fknow
Fof
H us
Ftime
Fwent
J to
Ee-
Fr
G you
Dtl-
Fe
G _ wine
Hof
J wine
Eo-
Fm
G of
Cx
Cyfr-
Fiend
Brain
F-
Dnc-
Fh
G _ *
Ed _ shout
Cead-
Ek
F-
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
Eyou're
K my
Cy
D you
By
C *
E >
Fso
D_ >
Fbefore
Fdate
Hy
Fend
Fi
Fmail
Geasure
Foffice
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
Fw
G >
Hso
Dthe
G end
Htime
Free
Dwhat date
Imeasure
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
Dp
Eu
F-
Cn
D >
E_ >
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
Edo
Eget
Five me
Ei
F count
Fmagine
Emanage
Gtch
Eoffer
Fnly
I do
Eprepare
Govide
Esend
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
Hork
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
F >
G_ in
F-
Fe
G >
H_ life
Hmy life
Hon
Hthe
Dpe-
Fl
G ?
I >
H_ >
Drm
F-
Et-
Fer
Dse
F-
Dt
E >
F_ *
Ffor
Fon
H *
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
Gat
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
Dve-
Fr
Cini-
Fc
Gal
Cos
E _ *
H>
Fdeal
Ee
F-
Fr
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
Cme
E >
F_ ?
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
Ft
Gtee
J >
K_ >
Mto
Khas
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
Kas
Kwith
Icar
Iphone
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
J is
Dfe-
Frence
Fs
Ei-
Fdence
It that
Frm
H >
I_ *
Ithe
Kis
Hation
El-
Fict
Dgratulation on
Dne-
Fct
H >
I_ you
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
Lfor
Lthe
Jfor
Jme
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
Fnience
L >
Frsation
M about
Nwith
Ei-
Cok _ >
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
Jsk
Jt
Iconfirm
Idone
Ifor
Igive
Jone
Iis
Ilook
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
Iwalk
Jork
Iyour
Ga
Gbe
I arranged
Gdo is
Gget
Ghave
K done
Gi
H ask
Ihave
Gnot
J sleep
Hudge
L the
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
Gyou
J confirm
Kgive
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
Felor _ at
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
Imy
Gmy
Gthe
F-
Bredit _ i
Dw
E >
F?
G >
F_ >
Cie
Ed
F _ the
F-
Es-
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
Jthe
Jyou
Hto
Hwhat
Gs to hear
Dre-
Fnt
H boss
Csto-
Fmary
Ger
Ct
D off
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
Fwill
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
Ewith
Eyou
Ds
E >
F?
G >
F_ >
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
Fto
Beadl-
Dl
E >
F_ me
Hyou
Fif
H you
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
F-
Cbt
Es-
Ccad-
Fe
G >
Den-
Ft
Did
F >
G_ >
Ithe
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
Lthe
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
Den-
Fd
G on
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
F?
F_ *
H>
Hyou
Fis
Fon
H *
Es-
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
E_ come
Gdo
Gget
Ghave
Glast
Gother
Grespond
Ei
F come
Gdo
Gget
Enot
H answer
Iget
Irespond
Ethe
H last
Eyou
H get
Ihave
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
K >
J_ >
Jin
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
Cvid
F-
Dor-
Fce
H i
Bo
C >
D_ driver
Fexpect
Ffeel
Gollow
Fget
Fhave
Fin
Fjustice
Fkeep
Fme
Fneed
Jful
Foffer
Fpay
Geople
Fright
Fsee
Gtill
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
Dthe
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
Cctor
Ces
E _ committee
Hdepartment
Hlook
Hpay
Fa
Feach
Gverybody
Fit
Fnot
Fthat
He
I committee
Fyour
En't
H work
F-
Cg
Cing
F _ >
Gwell
F-
Clla-
Fr
Cn't
F _ a
Ifor
Iit
Ime
Jy
Ithe
Jo
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
Cor
E >
F_ three
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
Cink
F-
Dv
Ee-
Fr
G i
Ei-
Cop _ a
Ep the
Dve _ hour
Cunk
F-
Bue respect
Eto
Crin-
Fg
G the
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
Fmorn
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
D together
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
H_ >
Hway
K >
Blect-
Frician >
Dve-
Fn
Cse
E >
F_ be
Hon
Fcan
Fis
H on
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
Eyou
Ded
F _ in
Gup
I in
F-
Dor-
Fs
Ds
Cgineer >
J_ the
Cjoy
F _ talk
Git
Gthe
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
Es-
Bven
E _ *
Hfor
Hthan
Je
Hyou
Fa
Fif
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
Fsince
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
I _ my
Fth
H and
Ion
Ithat
Bx
C _ >
Cami-
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
Jbe
Jfrom
Jhear
Jto
Ha
Hbetter
Hof
Hthat to
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
H how the
Iwhat
Fnation
L >
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
Aface
E >
Dt
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
Hhome
Hthe
Io
Fat
H home
Fbetter
Ffor
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
Cver and
Cw
D _ about
Hnswer
Gthe
Ho
Eof the
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
Fis
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
D in
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
Bolde-
Fr
G >
Dk
Es-
Dlo-
Fw
G _ ?
Jon
Jto
Jwith
Hit
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
Gdecision
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
Hunior
Gkind
Glab
Hike
Ist
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
Gpanel
Irt
Heople
Hositive
Jt
Hractical
Gquick
Greason
Isult
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
Fo long
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
Jhildren
Joming
Jrew
Ifinal
Krst
Iinterview
Kvitation
Ijob
Junior
Ilab
Ipost
Jractical
Iresult
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
Jy
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
Fany
Ffor
I a
Fto
Dsh _ >
Fer
Cien-
Fd
G >
H_ the
Hin
Hnudge
G'
H _ >
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
D 0
E?
F >
E_ >
G?
Ga
Hnswer
Ixiou
Ht
Gdone
Gin
Ht
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
Huntil
Fme
H a
Jn
Isome
Ithe
Kis
Gy
Fpeople
Fyou
I until
En
F _ ?
Ithe
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
Iear
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
Jear
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
Don
Eut
Dthe
G extra
Dup
Cal _ the
Cd
D _ you
Ces
E well
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
Fastray
L here
Fby
Cod
E ?
G >
F_ >
Hand
Hbad
Hfor
Hlearn
Hof
Htalk
Ihe
Io
Fas
Gt
Fdeal of
Fenough
Fnews
For
H bad
Fplace
K for
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
Eit
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
Fchildren
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
Gleader
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
Ie
J that
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
Eprepar
Ethe
Fo
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
G _ the
Hafter
Hto
Ged to the
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
Gwith
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
E _ you
Ffor
I you
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
Hlong
Jok
Hmade
Ie
Iind
Kut
Ioment
Iy
Hnice
Io
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
Hup
Hwait
Ieek
Iord
Kk
Hyou
Fa
G fair
Iew
Hmoment
Hnice
Hword
Gccept
Glway
Ks been
Gn
Hy advice
Gttach
Fbeen
J looking
Kpassed
Kwaiting
Fdebt
Gone
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
Fthe
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
Ir
En't
H _ a
Lnyth
Kmy
Ianswer
Oed my
Ibeen
Ihad
Jeard
N anything
Iseen
F-
Din-
Fg
G _ no
Jon
Hheard
Be
Cad
E _ *
H>
Hthe
Fof
Fsince
Es-
Et-
Feacher
Dlt-
Fh
G _ for
Hinsurance
Hplan
Dr
E ?
G >
F_ >
H?
Habout
Hfrom
Hit
Hmy
Hthe
Jought
Hway
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
Fhow you
Fit
H >
Ifrom
Fmore
J about
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
Fto
H know
Fwith
Fyour
Ee-
Eful to
Es-
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
Bi
Cgh
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
Hs ? >
Cme
E >
F?
G >
F_ *
H>
Hdays
Hyour
Fand
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
Hthe
Hwork
Hyou
Ffor
Fmy
Fthat the
Kyou
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
Jis
Io
Hwe
Cros-
Fcope
Cspi-
Ftal
I for
Ctel >
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
Gtalk
Hhe
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
Htalk
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
Fbout
Fccept
Gros
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
Hing
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
Fome
Gntact
Furiou
Hrent
Edebt
Fo
Eeach
Grn
Fpilepsy
Fven
Hryone
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
Ekeep
Gpt
Fnock
Hw
Elaid
Gst
Fearn
Fike
Gsten
Fook
Gve
Emind
Foney
Fy
Eneed
Gver
Fo
Gt
Gw
Eon
Gline
Hy
Fut
Epaid
Gy
Feople
Flan
Frepar
Ke
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
Fend
Ht
Fhort
Fix
Fleep
Fo
Gme
Ione
Ith
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
Hy
Gis
Gought
Gree
Hough
Fo
Gld
Guch
Frust
Gy
Hing
Fwo
Eunderstand
Fp
Ewait
Gnt
Gs
Felcome
Hl
Fhat
Gen
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
Caccept the
Ddd
Dlready
J thanked
Eso
G have
Eway
Dm
E >
Fa
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
E able
Fpaid
Fready
Eg
Elieve
J i've
Kthat
Et
F that
Dook
Eught
Dring
H >
Imy
Eought
Eush
H up
Ccall
G you
Eme
G across
En
F be
Gdo
Gonly
Gprepare
Iovide
Gsend
F't
H be
Isee
Jtand
Iwait
Jork
Fnot
Dheck
Doach
Eme across
Hback
Enfes
Ftact
Jed you
Euld
H be
Ihave
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
Did
F the
Fn't
Do
E ?
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
Gprepared
Ete
G my
Eve
G a
Ilways
Ittached
Hbeen
Hdebts
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
J been
Khad
Leard
Deard
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
Esist
I on
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
Cnamed
Deed
G this
Hyou
Ged a
Ever
H got
Dotic
Hed that
Me
Kyou
Cowe
Cpaid
Ess
Dlan
Dray
G for
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
Dhall be
Itake
Fre
Eould
I be
Jhave
Jkeep
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
G this
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
Hwelve
Gwondering
Fn't
Dear
Ere
Dill
G be
Hcall
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
Gkeen
Gleav
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
Hglad
Irateful
Hhappy
Ioping
Hinterested
Hkeen
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
I a
Jmy
Jto
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
I a
Jto
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
Hs
Ht
Gby
Gfor
Jward
Hrom
Hull
Ggood
Ghoping
Gif
Ht
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
K i
Fsking
Fvailable
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
Efree
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
Ekeen
I to
Eleav
Fike
Fook
Iing for
Pward
Enot
H as
Isure
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
Forry
J >
Ftart
Jing to
Gill
J hoping
Fure
Etaking
K the
Fhe
Gree
Fold
Go
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
Hdeal
Heveryone
Hhad
Ieard
Hin
Hlook
Hmore
Iy
Hso
Hthank
Kt
Je
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
J trying
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
I had
Keard
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
Hlp
Fis
Fknew
Fmay
Gention
Gight
Fneed
Got
Fon
Gpen
Fpass
Fstart
Fwere
Gill
Gork
Huld
Da
Enyth
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
Fve
Et's
H a
Dthe
G answer
Gre
I is
I'
Js a
Mny
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
Gr
Bgnor-
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
Mn
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
Gotel
Huse
Gurry
Fi'd
Gf
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
Gn
He
Gpen
Gr
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
Eove
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
Dnew
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
Eork
Dyour
H advert
Iinbox
Ilobby
Ioffice
Jwn
Iphoto
Cbox
F >
G_ *
F-
Cclud the
Dom-
Fe
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
Gation >
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
Hon
J a
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
Mwas
Kand
Lt
Kbecause
R i
Kfor *
Kheld
O on
Ki
Know
Kon
Lr
Kso
M that
Kto the
Kwill
O be
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
Guring
Feight
Ffirst
Gor
Im
Gree
Hiend
Hom
Fgap
Good
Fhardest
Gous
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
Ghe
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
Efter
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
Erogress
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
G company
Hhardest
Hinternship
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
Ehat
H i
Fy
G i
Eorth
Dyour
Cn't
F _ >
Ito
Geveryth
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
Ffor
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
Fstill
Ftake
Ghat
He
Hrough
Go
Fvery
Fweigh
Gith
Fyou
Da
Egain
Ist
K me
Ell
G right
End
Dbe ?
Dcame
Fn
G be
Eonfirm
Ddoesn't
Fwn
Dfrom
Dgoes
Dhard
H to
Fs
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
Eould
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
Fme
H again
Fno
Hw
I *
Fon
Hly
J fair
Fyou
I >
Ir
Cs
D _ >
G?
Gto
Eplace
Ajail
Bealo-
Fu
Bob
D >
E?
F >
E_ >
Gbe
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
E _ hear
Hlearn
Fto
H hear
Ilearn
Dp
E *
F_ >
Hand
Hfirst
Hhow
Hmy
Hown
Hpost
Hthe
Io
Finterview
Fme
H posted
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
E >
F_ a
Fand
I a
Cll
Cnd
E >
F_ >
Habout
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
Fwords about
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
E >
F?
G >
F_ *
H>
H?
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
Fmy
Fof
Fthat
J a
Ki
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
E_ >
Gopen
Etechnician
Del
F-
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
F>
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
E shift
Er
F >
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
Jo
Iyou
Gabout your
Ghow
Gin
Gof
Gthat
Gwhat
K you
F-
Fed how to
Ito ask
Dst
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
I?
Ihang
Gat
Gis
Ht
Gwould
F-
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
G >
Ct
D _ go
Ghave
Gin
Gknow
Gtake
Ea
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
Jout
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
H _ to
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
F_ the
Fand
Gs
Gt
H the
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
Hknow
Hmuch
Hone
Hsee
Jt
Ipend
Htalk
Iell
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
Isee
Kt
Jpend
Italk
Jell
Iunderstand
Iwork
Fus
Fvery
J much
Fyou
I to
Irs in
Ed
F-
El-
Fy to be
Es-
Cne
E _ my
Hthe
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
Din-
Fg
Boan
E _ >
Es-
Cbby
F >
F-
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
Eer
Cok
E >
F_ >
H?
Hfor
Hin
Hme
Iy
Hon
Hsometh
Hthe
Io
Hyou
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
Gver
J my
Fto
Ee-
Fd after my
Ei-
Fng for >
M?
Msomething
Lward to
Es-
Dm
E >
Dp
E >
Cse
E _ to
Fme
H to
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
Ct >
Eabout
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
He
I chance
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
F_ day
Hfool
Hmy
Hpeace
Hthe
Hyour
Fa
G fool
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
E _ exception
Hfinal
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
Fsure
J that
Me
Fthe
His
Fup their
Fyou
Er
F-
Es the final
F-
Ding _ mistake
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
Iso
Dne-
Fr
Dy
E _ days
Ioes
Hoff
Hpeople
Fdays
Fkids
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
H _ >
Idegree
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
Hsk
Gcome
Gexpect
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
Ei ask
Gcome
Gknow
Gsend
Gtrouble
Guse
Eknow
Eremember
Esay
H so
Dbe
F _ could
Gyou
J could
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
Fabout
Gll
Gn
Hd
Gpply
Gs
Gt
Fbeing
Fchance
Gontract
Huld
Fdays
Ffar
Gor
Grom
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
Ghat
He
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
Ir
Da
E chance
Fline
Ebout
I my
Jthe
Jyour
Egain
I the
En
F idea
Fd
G it
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
G contract
Hlink
Hresult
Fis
Frough a
Lthe
Lyour
Eo
F apply
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
Fether
Fich
Fo
Eith
H a
Ithe
Dyour
Cal
E _ *
Dn
E >
F_ me
Ffor
Fthat
He
Ei-
Es for me
F-
Et-
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
Hin
Hperson
Fa
Ffor
Fin
Fme
Fon
Fthe
Fyou
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
Csca-
Frriage
L i
Ds
E her
Fyour
Ee-
Dtak
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
Hand
Hto
Cney
F >
G_ everyth
Gisn't
L everything
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
Lyour
Fbefore
Fclear
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
Fon
Fto
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
Hwant
Fappreciat
Oed >
Fdoes
J the
Fi want
Gs the
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
C * is
D0
D_ >
F?
Fa
Gbout
Gfter
Ggain
Gll
Hong
Gnd
Hswer
Ground
Hriv
Gs
Gt
Htach
Iempt
Fbecause
Hfore
Goss
Hth
Gut
Gy
Fcan
Hreer
Ghang
Hoice
Gondition
Fdo
Hes
Fe
Gmail
Hployer
Gncourag
Ffirm
Ist
Gor
Grom
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
Fleft
Hsson
Htter
Gine
Hst
Fmade
Hil
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
Glacement
In
Gost
Grincipal
Fread
Hsearch
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
Gife
Hll
Gould
Fyear
Ht
Gou
Dage
Enswer
J on
Fxiety
Epologi
Fplication
O for
Pis
Pstill
Dback
Fd *
Eest
H >
Elood
Eoss
Fyfriend
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
Fient
Eourse
Gsin
Eurrent
K boss
Ev
F to
Ddaughter
Fy >
Eesk
Eog
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
Froscope
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
Dkids
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
Fving
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
H condition
Eriginal
L email
Ewn
G >
Dpaper
Frent
Fstor
Ftience
Eerformance
Ehone >
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
Eublication
Os list
Dquestion
L about
Mfrom
Mis
Drate
Eecord
Flocation
N from
Fquest
K >
Lto
Fsume
J along
Kis
Dsample
Fving
Js are
Eecond
Fniority
Ehoe
Eon
G is
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
H left
Iwould
H'
Eork
Dyears in
Csel-
Ff
G >
H_ >
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
Ed
F-
El-
Ctur-
Fal
Bear your
Ced
E >
F_ >
Hanswer
Iround
Hchange
Hgive
Hhear
Hjob
Hmore
Hsee
Hto
Hweek
Hyou
Fa
Gnyth
Fbefore
L you
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
Dth-
Fer
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
Ihow
Ithe
Ggot
Gheard
Gtold
K anyone
Gwork
F-
Cw
D _ >
G?
Gfor
Gget
Gor
Emedication
Gmber
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
Cxt
E *
G ?
F_ >
H?
Hand
Hso
Finterview
O ?
Fmonth
K ?
Fstage
Hep
Fto
Fweek
J >
Kand
Bice
E _ at
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
C >
D?
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
Dneed
H to
Fws
H is
Done
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
E or
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
Hnyth
Gback
He
Gclever
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
Iyou
Gthat
Ie
Gyou
F-
Fe
G >
H_ you
Hperiod
Gd that three
Nyou
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
Gwhat
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
G _ *
Jmy
Hbefore
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
F _ you
Gfor
Gif
F-
Fed if you
Cser-
Fvatory
Bccas-
Fion
Bdds
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
Fcase
Gode
Hmpany
Hnversation
Fdecision
Ffami
Gile
Gree
Fi
Gn
Hbox
Hterview
Gs
Gt
Fjob
Flesson
Htter
Gife
Hst
Gong
Fmeet
Hssage
Gonth
Hrn
Gy
Fnew
Hxt
Gote
Gumber
Foff
Gther
Gutcome
Fpeople
Gile
Gresentation
Hoces
Iject
Gublication
Freport
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
Fweek
Gho
Gork
Fyear'
Da
En
Fother
Fyth
Esking
Dcourse
Deight
Dgreen
Dhand
Eelp
Eow
G long
Dit
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
Gcareer
Glesson
Hife
Gmessage
Gpresentation
Iojects
Hublications
Gstanding
Gtrial
Fself
Done
G to
Erder
Eur
G conversation
Hinterview
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
Hcode
Jmpany
Hinterview
Hjob
Hmonth
Hnew
Jxt
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
Hweek
Iork
Gm
Fis
H morning
Fose
Ewo
Dus
Dweek
Hs ago
Fight
Ehen
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
Gme
Gof
F-
Dic-
Fe
G >
H_ >
Ja
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
D?
E >
D_ *
F0
F>
Fabout
Gfter
Gnd
Hswer
Gpplication
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
Fnight
Gumber
Fon
He
Gpen
Gr
Gutcome
Gwn
Fpanel
Geople
Ghone
Gortfolio
Hst
Grofile
Fsame
Iple
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
Fyou
Da
E call
Fgood
Fscale
Gecond
En
Fd
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
Gown
Gportfolio
Hrofile
Gsample
Dnight
Done
Eur
Dpaper or
Fy
Eeople
Dshift
Eite
Dthe
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
Irial
Fis
H >
Ijob
Inumber
Ione
Eo *
Fp
G of
Ewo
Dus
Dwhat
H the
Iyou
Fere
Fich
Dyou
G >
Hto
Gr
H end
Ifloor
Iteam
Cce
E >
F_ >
Habout
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
Gis
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
Fcondition
O is
Isider
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
Iof the
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
Fof
Gn
Fsomebody
Jth
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
Fes
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
Dwas
Eill
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
Iof
Kf
Ithat
Iwith
Gapplicant
Gcandidat
Gfinalist
Irm
Ks and
Gon
Gpeople
F-
Fs ? >
Hon the
Fwise
J i
Bught _ to
Gi
H to
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
Gweek
Hork
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
Hof
Hwith
Hyear
Fagain
Fcoffee >
Ffive
Fme
Gy
Fthere
K ?
Go
El-
Fook
I _ >
Jme
L >
Esea
Et-
Fime
Bwe
D _ an
Eme
G an
Dd
Cls
Cn
D ?
F >
E_ >
Gor
Der
F-
Ap _ to
Backa-
Fge
H >
Iis
Ei-
Cge
E that
Es-
Cid
E >
F?
G >
F_ >
Hin
Hthe
Ffor
I the
Dnt
F your
F-
Dr
Cle
Dlet jack >
Cnel
F >
G_ a
Ii
J'd
Iof
Isay
Ithe
Jo
Gand
J i
Gthat
Gwas
F-
Cper
F ?
G_ >
Ithe
Gand
Gor
F-
Fwork >
Cram-
Fedic
Dcel of
Den-
Ft
G >
Hat
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
Fthe
Ee-
Ei-
Fon _ i
Ep-
Fort
Dt
E the
Eo-
Fr
Cth
Die-
Fnce
Gt
H >
Cuse
F-
Cy
D >
E?
F >
E_ >
G?
Gand
Gis
Gmy
Gthe
Efor
H the
Elate
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
Kt
Jlearn
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
L _ >
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
G ?
I >
H_ >
J?
Ja
Jmy
Jthis
Hand
Is
Hin
Hleave
M ?
Hof
J my
Hwith
L a
Hyou
Gal
I _ most
Dus-
Fal
H >
Bhone
F >
Gand
Gcall
F-
Dto
F in
I your
Hs
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
Blace
F >
G_ me
Ithe
Gfor
J me
Gto
F-
Fment
Dn
E _ a
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
Gto
F-
Et
F _ *
Gin
F-
Dy
Ceas
F to
F-
Fe
G _ >
Jback
Jfor
Kree
Jmake
Ke
Ky
Jon
Jsure
Jthe
Lis
Ko
Haccept my
Idvise
Hbe
Hconfirm
Ksider
P this
Hdo
Jn't
M make
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
Fe
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
Dy
E _ it
Hthe
Hyou
Ffor
I you
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
Fr _ the
Hto
Ge
H >
I_ >
K?
Ianyth
Ifor
Hd for the
Dse-
Fnce
Gt
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
H _ ?
Imarket
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
Hs
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
Is about your
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
Ei-
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
Fmy
Es-
Dhe-
Fr
G _ it
Jto
Jwith
Hknow
Hnot
Dio
F-
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
Fabout the
Gll
Fmy
H message
Fthe
His
J >
Go
Gwo
Fyour
Ei-
Es-
Ey
F _ >
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
G >
H_ i
Jthe
Ko
Hnot
K to
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
Fmend
J a
Kme
Jation
En-
Fsider
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
I _ *
Ie
J _ >
Fral
Dle-
Fct
H _ the
Imy
Ithe
Dre-
Fsh
H _ email
Imy
Ito
Hing my email
Cgar-
Fd
G *
H_ position
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
Clie-
Ff
Doc-
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
I >
En-
Fd
G my
Hthe
Did-
Fent
Dpe-
Fct
H for
Iyou
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
Hof
J the
Em-
Fe
G _ >
Jto
Halong
M to
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
Gchoice
Gnow
Gthat
K the
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
Fplay
Es-
Dl
E _ ?
Fover
J ?
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
Eout
Dn
E the
Ei-
Ds
E _ on
Fout
I on
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
Hat
Hi
Hwith
Fjob
Fthing
Dpl-
Fe
G >
Cnk
Ctis-
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
G?
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
Hi'm
Fthat i'm
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
Deen _ >
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
Jsince
Jthis
Ko
Jwas
Hattempt
Hcopy
L of
Hinterview
Q >
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
Dur-
Fity
I _ my
Ce
D >
E_ again
Gi
Hn
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
E _ the
Fa
Gnyth
Fmy
Ds
Clec-
Ft
Df
Dl
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
Fce desk
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
Glead >
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
F-
Dp
E >
F?
G >
F_ >
Fin
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
G _ >
Jabout
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
Hhave
Hi
I be
Kring
Lush
Jwear
Hkeep
Inow
Hlike
Hmy
J previous
Hnot
Hprepare
Htell
Ihe
Hyou
Ger
Gn't
Et
F-
Dw
E _ >
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
G_ 0
I>
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
J 0
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
Ct ?
F >
E_ >
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
Ds
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
Gat
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
Cile
F _ the
Iyour
F-
Bneez
F-
Bo
C _ >
F?
Fabout
Gnswer
Fbe
Gring
Fcall
Hn
Fdo
Fhope
Finsight
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
Hs
Ge
Gill
Gonder
Huld
Fyou
Da
Eny
G insight
Dcongratulation
Fuld
Dfar
G >
Dget
Dhere
H i
Di can
Fhope
Fthink
Hought
Fwas
Gill
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
Dnervou
Eo
Dplease
Dsoon
H >
Dthat
H i
Imy
Iwe
Fe
Eo
Dwe
F can
Ehere
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
I _ me
Lthe
Jelse
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
Jn
K the
Itell
M me
Iwith
M my
Et-
Fh
G ?
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
D is
D'
Es-
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
F >
G_ bother
Ii
Imy
Iwast
Gfor
J wasting
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
Bpam
E _ >
Dre
F _ the
Ga
F-
Ceak
F >
G_ >
Ime
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
Inot
Gdoes
Gout
Gwith
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
Ffree
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
Ion
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
Et-
Fegy
Dee-
Ft
G >
Ength
Es-
Et-
Fch
Dik-
Fe
G price
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
Fo
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
E _ warm
Fa
G warm
Gn
Fdays
Cffe-
Fr
G _ anxiety
Hfrom
L anxiety
Cgge-
Fst
H >
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
Fen
H the
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
Hliberty
Iong
Hon
Hthat
Io
Fa
Fevery
Fhome
Fit
H that
Fme
Fno
Fon
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
Hthe
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
G me
Hto
Cx
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
Hflexible
Hi
Fand
I i
Fis
Flead
J ?
Fon
H *
Gr
Fthat i
Go
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
Cn _ >
Gand
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
Di would
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
Dt
E >
F?
G >
F_ *
H>
H?
Ha
Ibout
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
Hcan't
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
Hjob
Hknow
Hlast
Iike
Iost
Hme
Jt
Iight
Hnot
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
Io
Itay
Jill
Iuit
Htake
Jlk
Iell
Ihe
Io
Hus
Hwalk
Jnt
Js
Ie
Iith
Ion't
Jrk
Juld
Irite
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
Fhelp
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
Hwon't
Juld
Irite
G'd
I like
Hll
J be
Hm
I a
Jnot
Hve already
Gn
Gt
H was
H's
J you
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
Fstill
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
Jsaw
Kee
Jwill
Kould
I'd
K want
Jre
Jve
Ir
J benefits
E'
F _ bad
Ime
Gall
Ghow
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
F th
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
Gbe
Ien
Ifore
Mhand
Inefit
Hut
Hy
Gcafe
Ill
Indidat
Oe
Ird
Je
Henter
Hhalleng
Oe
Jnge
Ioice
Hode
Ime
Jpany
Iunsel
Hulture
Gdate
Iy
Hecide
Ksion
Ipartment
Isk
Hirector
Ho
Ior
Geasy
Hlectrician
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
Im
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
Hn
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
Head
Icord
Iflect
Iply
Hoom
Ita
Iund
Hule
Ins
Gs
Haid
Ilary
Hchedule
Heem
Hhift
Iop
Juld
Hide
Ince
Ite
Js
Ix
Ho
Hplit
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
Iat
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
Fgency
Fmount
Fnalyst
Gswer
K ?
Fpplicant
Hointment
Hrenticeship
Fttachment
Fudit
Gtumn
Eback
Gkery
Gnk
I is
Gse
Felow
J >
Gnefit
Gst
I so
Gtter
Figgest
L challenge
Vs
Gll
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
Gs
Ecall
Gndidat
Me
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
Fode
Gllege
Gming
K year
Hmission
Jttee
N has
Iute
L from
Hpany
Gntract
M and
Gordinator
Gst
I of
Gunter
Jry
Hrse
K >
Frew
Fulture
Grator
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
M ?
Gstribution
Gvorce
Foctor
Gor
I >
Guble
Friver
Eearliest
M >
Iy
J shift
Fmail
J that
Fnd
Fxam
Gtra
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
I is
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
Full
Egap
H in
Gte
Feneral
L counsel
Jou
Fift
I card
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
Oon
Gvitation
O >
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
I one
Jperson
Gyoff
Feast
J you
Gtter
Fiberty
L of
Hrary
Gne
I is
Hk
Gst
I >
Jof
Foan
Gbby
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
Foment
K >
Land
Gney
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
I interview
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
Lon
Futcome
L >
Mas
Fwner
J >
Epack
Iage
Gnel
J >
K?
Kand
Kthat
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
Hn
I for
It in
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
Ks of
Fight
J choice
Fole
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
K part
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
Fide
I door
Ggn
Ied form
Gmulation
O >
Gte visit
Flid
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
J >
Fea
Hch
Hm
I that
Gchnical
N round
Gst
I >
J?
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
Gial
J >
Kshift
Fwo
Euniform
Hon
Hversity
Evacancy
Ition
M policy
Fideo
Gsa
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
Hld
Eyounger
Dir
F _ >
I?
Iis
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
Fto
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
G_ >
Ia
Jny
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
I a
Ghas
J been
Gin
Hs
I any
Jone
Gone
Hr
I is
Groom
Gsometh
Gwas
F'
G _ no
Ha
Iny
F-
Ffore
Dse
F _ ?
Itake
Gdays
K >
L?
F-
Ei
F-
Dy
E _ >
Hme
Hthe
Fare
Flet
Fsay
I >
Cing
F >
G_ do
Ime
Ithe
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
Gthat
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
Hwill
Jth
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
Fhire
Fif
Gn
Hterview
Gs
H a
Ithe
Fjob
I >
Jwould
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
Fposition
N >
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
Fthe
Gime
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
Iof my
Jn
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
Iyour
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
His
Hshort
Itart
Htalk
Ihe
Hweek
Iork
Hyour
Fabout
K the
Gnd a
Gt
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
Fpaid
Hrt
Geople
Glan
Gosition
Grincipal
Hofessional
Impt
Fquestion
Frequest
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
Hld
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
Enswer
Epply
I >
Jfor
Esk
G about
Hfor
Hhow
Hif
Hwhat
Jo
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
Gpaid
Irt
Gsure
Gtold
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
H to
Fncentrate
O on
Gfirm
K the
Gnect
K >
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
Hyour
Eive
Eo
F out
Dhalf
Fve
H it
Imet
Eear
H ?
Iabout
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
F >
Gthat
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
I the
Eook
H at
Fse
H me
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
G off
Eeople
Eick
H your
Gture
Elan
Erepare
Fove
Hide
Eut
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
Ito
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
Eravel
Feat
I you
Ewo
Dunderstand
N how
Ese
Dwhat
H i
Iyou
Fether
K i
Foever
Eork
H from
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
I in
Jon
Cld
E >
F_ the
Io
Hwhat
Fanyone
Feveryone
Fme
H to
Iwhat
Gy
Fthat
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
E _ i
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
Gdays
F-
Fe
Dns-
Flator
Dve-
Fl
Ceat
F _ >
Iapplicant
Gapplicant
Ps >
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
Iyou
Gthat
K my
Lthe
Lyou
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
G >
Dnt-
Fy
G _ in
Hminut
Htwo
Cice
F and
F-
Dn
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
G_ end
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
Egainst
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
Dthe
G second
Gir
I minds
Eo the
Dwhat
H i
Fere
I my
Eith
H the
Iyou
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
Fattractive
P >
Fkeen
Fmuch
J to
Cst
Ei-
Bideo
F >
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
Boice
F-
Fmail
J >
K_ *
Clum
F >
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
Funtil
Ei-
Fng for the
Clk
E _ the
Jrough
Fme
H through
Fout
Dl
Cnt
E >
F?
F_ >
Hask
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
Hwritten
Fa
Fme
H to
Fthe
His >
Go
H be
Iknow
Ispeak
Iunderstand
Ee-
Fd ? >
Hto ask
Kbe
Kcheck
Ksee
Mnd
Ktry
Es-
Cr
D >
Dd
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
Iterview
Ht
Gmy
Goff
Hn
Hut
Gright
Gsea
Ho
Gthe
Ho
Gwhat
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
Gis
Fold
Fwelve
K >
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
Ggree
Ffor
Grom
Fget
Fhave
Fknow
Fmy
Fnot
Fon
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
Dve
F _ a
F-
Cak
En-
Fess
I _ you
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
Ior
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
Ei-
Dl
E >
F?
G >
F_ >
Hgot
Hit
Hthe
Fand
I i
Fwe
H got
Gith
J the
Cnt
E >
F?
G >
F_ 0
H>
Hin
Hto
Hwell
Hyour
Fblank
Foff
Fquiet
Fthrough
Go
Funanswer
Fwith
Cre
E _ *
Hto
Fall
Fi
Gn
Fmy
Fto
Fyou
Bhat
E _ a
Ifter
Ind
Isked
Hbe
Iring
Hcommittee
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
Hwill
Iould
Irote
Hyou
Kr
Fa
Gre
Fbecame
L of
Grought
M you
Fcome
Js after
Fdate
J do
Kwill
Gid
I the
Jyou
Goes a
Kthe
Ffollow
Fhappen
Led to
Ls after
Fi
G asked
Hbring
Hcan
Iould
Hdo
Hhave
Hknow
Hsent
Hwrote
G'd
I need
Hll
Gmpress
Gs
H your
Gt
H is
Imeans
H's
Fkeep
Fled
Fmade
J the
Hnner
Geasure
M would
Fshe
Hould
L i
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
I and
Jdecide
Jpay
Kersonally
Jsaid
Jthink
Jwanted
I're looking
Jve
Ir team
E'
F _ pay
Gthe
Gyour
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
Ies
Gi
H could
Istand
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
Kfirm
Khave
Kis
Kshould
Ia
Ii
J am
Khave
Kshould
J'm
Jt
Imy
Ithe
Lre
Jo
Iyou
L could
Lr
Cich
F _ be
Ido
Ihope
Iis
Imy
Iof
Ishall
Ito
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
Hs
Ht
Glike
Gme
Gthe
Iis
Gwork
Ecould
Gver
Js the
Edecid
Foes
I it
Eelse
I is
Egets
Ehas
Eis
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
H is
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
Fleft
J me
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
Hin
Hknow
Hmade
Ie
Jet
Iy
Hon
Hrunn
Hso
Hthe
Io
Hyou
Fbe
H in
Irunning
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
Hknow
Fnot
I be
Fsee
Hnd
Ftake
Ghe
Ire
K be
Go
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
Fto
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
Ind
Ipplication
Is
Jsistant
Hbackground
Ioard
Hchildren
Iommittee
Jusin
Hemployer
Ixperience
Iye
Hfrom
Hgrad
Hi
If
Is
Hjob
Hlittle
Hmy
Hname
Hof
In
Ither
Iwner
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
Fdepression
P since
Finterest
N >
Fme
H is
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
Jother
Kwner
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
Eo-
Fut
H _ >
Kgood
Kthe
Ia
J good
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
Ior
Hhard
Iome
Hi'd
Hmy
Hnoth
Hthe
Io
Hyou
K're
Kr
Fas
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
Icompany
Knsider
Juriou
Idescribe
Ifor
Jree
Igive
Jlad
Jreat
Ihave
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
Jhankful
Lt
Ke
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
Kreat
Jhonored
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
H be
Ihave
Ireport
Glet
J me
Hook
Ive
K the
Mo
Gmake
Gneed
Hot
J be
Kmove
Gonly
Hpen
K the
Grather
Heal
Gsay
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
Kthat
Iin
Ito
Cong
F _ me
Gwith me
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
D ?
F >
E_ >
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
Ghave
Gyou'll
Ei
Ewhen
I you'll
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
Ifore
Hy
Gcare
Hhoose
Homfortable
Gdecide
Ho
Geven
Jryone
Gfew
Hind
Hor
Hree
Hurther
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
Glate
Het
Hife
Ike
Hook
Ise
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
Ifer
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
Gtake
Hell
Hhank
Jt
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
J life
Kthe
Ffter
J i
Fgain
J >
Kfor
Kon
Flready
Fnd
H your
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
Ft the
Ebe
G able
Hcomfortable
Hso
Hwilling
Gfore
Fut
H i
Fy
G *
Ecan
H give
Iimagine
Ioffer
Isee
Jhare
Jtop
Grd
He
Fhoose
Fonfirm
L the
Hsider
Guld
J do
Kget
Knudge
Kshare
Lpare
Ktell
Gver
J my
Edecide
K >
Gscribe
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
I a
Jbeen
Jgiven
Jhad
Jin
Jmany
Jnot
Jthe
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
Jover
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
Jbefore
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
Fwe
H me
Epass
Guse
Gy
H for
Fersonal
Flan
I to
In
Gease
K tell
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
Iwhether
Iyes
Fee
H the
Hing
Gnd
Fhare how
Kthe
Gould
Hw
Fince
Fo
Fpare
Ftill have
Etell me
Fhat i
Gen
Gink
J i
Kof
Hs
I morning
Fo
G confirm
Hlose
Iunch
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
Jthe
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
Hthe best
Hwill
Ev-
Fe
G _ >
Jme
Hbeen
Hdecid
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
Ipeak
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
Gnbox
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
Gurs
Foffice
L >
Mas
Gwn
Fpartner
Hth
Iience
Gerfume
Ghoto
Glace
K >
L?
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
Es-
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
()2AP`o
+)8GVfu
*%5CUco
/Eu
/Eeu
4X
+(7FVdr
/)8IVet
,)FVds
0-8Jfu
0-7GYh
4)Jfu
,(8fu
2(8ew
5t
/8Veu
5Ju
3,w
.'8Kz
2-GXeu
2Kfw
3+u
1(Iet
3,x
5,h
4);
5-
18GVfx
2-et
5;
5,
5,
5,
3j
5x
5;
1)8ft
-(8FUes
5J
4x
5Vy
3)8Gx
2,Ff
0);Gx
2)h|
,+7IVds
0,8fu
0)Kfw
3-
3+u
4-
3,i
1)GXfu
5:u
.)6GUdt
3Yt
4X
5Y
5z
.+8GVt
38L
5)I
2)Xu
3X
27Fhu
5J
/6FVfz
3)8x
4+J
5i
5<Ix
1+8Vew
2,Xeu
5z
5,
5,
0(8Vft
5t
5J
5);
48
5):
5):
5Ju
5J
3;h
5;h
318Gu
5,
5-
2);Gf
5=
,):Vfu
4)8x
1'6Ef
2(8G
5x
5x
5+;
08JXit
5J
5j
4)GXf
2,6Gfx
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
5j
3J
58J
5;G
5;
4,u
3es
3)Jeu
5J
5x
/.7IVhx
3GYf{
1)8IZew
0(IVjw
1)8GXet
1)8Xfu
3)8GXet
38Xfu
5Ih
4+:t
3):fx
/1GUr
4fy
/+Fx
3;Iu
4fy
2);Gmu
18Vht
2(;FVfs
0)7FTet
1;fw
2,GVf
3Jfu
1)8Ghu
0(7Vft
4i
.6Fdr
4,
0<Vft
5J
0'GVdt
.+8EXhy
/(7IUds
2,8G|
5)<G
0+Us
2Vfx
2+:GXu
0)<Vk
2+7Gfu
3j
4,8Gu
0+8IVet
5,
5J
1-Vf
5+;G
/&<Ket
/)5Ket
0(8FVes
1-GVs
27Fu
2-<Gex
2(;Gfu
2(Vfu
2)GVft
2)7JVfu
/(;NVdt
5y
/(8IXf
1)GVft
0hu
3):Gy
1+;h
38K
5J
0(:Jjt
2.8fu
5);
0(8IUfu
0(8FUes
3);Iw
4Xh
3)8Of
-'6F^br
2)8Vht
4;x
1.GViz
5.
4);{
1,8GVfu
1+8GVex
2)7GVhu
1'=GVft
1,IVhu
5Li
0)I[jt
5+8
5X
4,G
5,X
2+8Ifu
5t
3Zf
3)GVft
2(8GVe
/(8Ves
5Vj
4+8JVfu
3;G
5-
3]fu
1)8[fu
-)5fs
3(iu
1-8Vit
2):Vh
5)7I
1)7IUeu
.%;FTes
4+x
0+:KVj
0-8FUiu
2)<Gu
/%8Jdr
3IYj
3Viw
4-f
37Xf
5k
2(8FYft
5)y
3,Vf
0):Gi
1)IVhu
5x
3)8i
5,j
4;y
1)Xhu
0+6IUfu
006FVew
5;I
3/8Gi
5{
1)<Vfs
3)fy
1(=FViu
3,7J
1,;KXfu
2)GXfu
5)fz
/7IXhu
2)GZe{
1fy
3Xiu
1(=Gft
4I
1);GVh
3(8G
0);DVeu
5,fu
2+;w
4Viu
5fx
2+8GVet
2(Gu
,<Kdx
0'8FYix
4Jfw
5Jf
4w
4hu
/,<IVft
/,8EVfw
0+=FVet
18GVft
2,8GXfu
0+8Ufs
17GYnu
38Liu
4|
1)8GVht
2)8GVet
2+8IVku
2)8Gfy
0(8GVi
2)JVjx
3)7Gfx
3+8Kh
0:FVht
4)Vu
4,u
38GYu
0(8Veu
1(8GVeu
/+8ETex
2);JVz
5)<
-';FTdu
/+@K]t
1)GVi
4,;Gh
0):Vhs
07GVfw
0+6Ues
3,:GViu
1(8GUt
0;Yft
2,8GVfu
0'GVes
2/8Ghu
1+8Xfu
2(8GUeu
3+8iu
1);KVeu
,-7Ecq
5+8Gy
3,f
4Xu
5Y
5,fu
5)x
0(:F]eu
1)FXft
3-8G
0(6KVft
.&;FYex
3(8Vfu
5x
5,
0-8JVt
3IXw
5)=G
2):GVft
5hx
4Kfy
4i
5x
37Jfy
48K
4x
4]u
3/fu
5-:
3;Gk
-+<IVdx
0)7GUer
5>G
4);Gfu
5,7G
4-8w
5x
2)8IYeu
0(7KTds
5z
2)8GVct
1G[et
3)_fw
.&5Edt
4+<
1<Vh
3,u
1);Vfu
5X
1Fdt
3)7KViu
3Gi
,)6JVct
/(8GUe
3Yu
3k
48Gj
2<fy
18FVet
4)8J
5i
5-
1<FVis
5+i
1+Gw
28GUz
2);Gft
4Yfu
1)GUt
4);Ix
0):Ghs
3)7Vfu
0)IUdt
2Xu
3M
4,8w
3<h
3,8fz
1)8GXw
38Jfu
4Xfy
.(:FXf
0(Vet
1-7Ft
0(7Vdr
5+8Gt
5fz
.6FVeu
4,8G
2-8ku
5);
.-:FVi
1);Veu
4.8
2):GXj
5-
4)6Kfy
58Vhw
/'GYeu
4)fx
3)8Xlu
/7FVfu
2+:JVhy
2(8GXt
2)8FXey
5J
1-8Vku
4,8
5hy
4)t
0GVft
1-7FVfz
5x
08JYfu
3+:GXhu
5z
07Ut
2+
0)8IXfu
0)8Vft
3)?Gex
5i
3)8y
5x
0)GUcs
5Iy
-+;ETeu
5);
3+JZfu
08GViu
5;
5i
18LVfu
/(6EUet
3;
4-8u
3.8Gf
3k
3,eu
1(GVit
4):Gt
1;Gw
4+x
1(;GVfu
4h
3)ju
/(8F_es
2.GVf
5+
0+:Vt
3(7L
18GVh
0,:JZet
1(GVfs
.(6JUks
5y
-+4LUds
3+<Yw
3;fx
3:Xex
4(8fx
2;GViu
0+8Vdx
3+;G
.:r
4+7Ii
5-Jf
/(EVdu
2)7GYeu
5,8
2)8Giu
0,<Feu
/-7Gu
37GVex
1)6GXfu
5-8
0,:FVfw
5;
3-8Gfu
5i
4Yfu
/Uds
4:l
,(;LXd
3.;Gh
0+FVfw
1(;Gu
5fz
0'=FVh
2+6IVet
+'Xe
*04fp
5-;
0;GVcw
3Ifu
5t
0)>FUiu
1:GVes
4k
2)fx
2+7Zu
0):JVh
0)8GXft
3)8GVft
3,8Iiu
0)=KVe
3-:u
1)GVfu
5,
0)8G_jt
.&6GZeu
28IViu
3e
3,:Gu
4+k
3:Gf
4:i
5:G
2,7FXfx
3,X
5)8Gy
0)<EVds
1(<GVht
+&8Vu
1+7GXfs
2)GVfw
,(6IUet
0+;Xw
1)Jx
-(8Jfu
3,:I
1):Xdu
2,:fz
2+8j
4,<G
*,2AS`o
0)8GXfu
2X
4,
,)7GTdt
3;G
3;G
.'8Gfu
5-
0-Ve
2-8u
5x
0)Ve
5,
5,
0,IVt
5,Z
2)8hs
3+GVu
5,
-(8Ffu
5X
3,:
5X
5Y
5,
5,
/,8Gfu
/(G
5,
5,
5-
5-
00GVft
2,
5,
5y
4-V
1,f
3h
5i
3+8Vu
3'8Gf
208Ghu
5,
5,G
5)V
4x
5,
5-
5,
4Xi
.(7JYu
0)8Xeu
3,8Gu
3ix
5j
1(8GVet
,%5CRar
1(8GVf
-+4FTdu
5X
4Y
5,<
4);Gf
4Kfu
5Xfw
5i
4,Gt
3Zu
3+Y
3)y
,+8IVy
2'8Giu
28GUeu
5x
4)7G
5);i
1fy
5Ifu
/)7GVfu
1);Vfu
/(;Vfx
5j
38h
3,Jx
1+:Xet
3Y
5KVf
28GZfx
4){
5Y
-&ITfu
0+8Ju
1Vt
48Gx
3)Ufu
5,;G
4):Fx
5x
4hx
2)8GVs
5Y
5i
3)[u
/(FVl
28Ix
58I
5,Vi
5x
4X
5i
4)GX
3)GXfu
3)Gju
3,Gf
5,G
5-8Gju
3Xf
5Y
1)8JXhy
5Ju
5z
4;I
3+8et
5)Giu
5iu
5,u
4=fu
08Meu
5ku
0':u
2)=Ju
5y
1-8Gfw
5ez
5w
5J
3:Jf
4Yu
5);Jf
3GXu
5z
4i
.)7GVeu
4+hx
5ku
38GVfx
2)IVnu
5.u
5);fu
2):Gfx
4z
1)8GYeu
5,8
/(GVcw
4Xf{
5<J
5+Vu
1)X
2fx
4)hy
3fx
5+J
5Yf
3+FVh
2)Vi
1)8FUds
5Gx
4+8eu
2+:IUf
5,8
5):x
5Zx
5;
0(8GVfx
58Vhu
2:[hz
5y
,)8DVhw
2)Ifu
3.Vfu
2)8et
5iy
5=G
3)iu
/):GVe
4GYhu
5y
4)8JX
4(fy
,8Neo
5/
5,
2)GXjx
5:J
4iu
/);kw
4-;hu
/'7JVet
2)6Vu
3)Xfx
2:JVfu
1)=KVd
2)8GVfw
2-:GVfu
/FYfx
5Jfy
18GTfu
5y
48j
0)8w
0+8IVet
5y
.+GUu
5i
3+7f
-)6GVex
3{
0-<Vt
38If
5y
5,8
1):Eeu
3)8IVi
1:Ifw
28EXfy
/)@JZnt
2)Idt
5X
5V
3(7G[fu
3)fy
2-FVfu
5+x
28GVjy
.%7MZk
0+8JVlu
5ju
1+8GXfw
2):GVft
48J
3(Gfu
2):IXjz
3,fu
58y
1+;Xfw
4'KVfu
4)8Yfw
1(;GVht
4,G
16FVdt
2)8IY
3,:hw
5J
3+Ij
5;x
1)8GUfs
5,ft
3iz
5x
5m
5i
4)JVw
5Y
5<G
4fy
4-f
3,hu
5Zfx
5w
5Yf
58J
5Gju
5Y
38IZu
1)8GVeu
0)8Vt
5x
4IXw
5Ve
5x
1(8GTet
2Xfu
48
5i
5m
4Vk
4ft
5Xj
5Z
5w
0GVfz
4.G
5iu
18GYfu
4)fx
3Feu
2Uhu
2+7w
5iu
0-;GVhx
5)Li
4GVi
3)<Vj
5iy
2,8GUfu
2)fy
4y
3+7If
5j
1)8G[fu
5+eu
5y
2+Gku
5,
2-8JVdw
1(7Gft
1);fw
0)8GUe
2%8Gt
,-8Edw
5y
.=IVfu
2)8Ih
4-eu
5Y
0,G_bw
2)8FX
4+x
2)6GVt
5,:G
08F^et
3+Iiu
2+Viu
3Zfu
3,IXht
5Z
4<IVw
5Gi
4)Xfx
3Jf
2)5GYhu
3If
3);Giw
5y
/.:IXi
,)6Uet
0+:EVu
3Kf
5;
3)8Vdt
28If
5(7Gju
3,fz
/(DVhu
3,i
2+Gku
2=Khu
/(8Vds
,>IVr
2Jfu
3Gf
*&7ETs
5;
0>FTnt
/-:FXkr
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
0)8FVjz
5i
5{
3,f|
5X
5X
5Yf
5Yf
3)8Kf
3)8Kf
5i
5Gi
5Gi
1(;IYfu
5:
5GX
58J
5<G
58I
4GXf
5Xf
00@Vhw
4+=G
3+<If
2(<JVjx
-)5GZb
/,GU|
5J
58J
2)Feu
0+7Gex
2)8Xfu
5Ji
2-7JVf
3+8L
4-7
4,Gf{
5X
5X
4|
5x
4Xf
5Xf
1)Ifx
4)j
5i
1,=IViu
3,I
5=I
2);GVj
3i
5X
5Xfu
5Xfu
5X
5X
3Yi
5Zf
-;FUht
3-<GVf
2'<Ff
-GUit
0)8GVfu
0)8GVfu
1(MYfw
3)7J
3:X
5);K
5GYy
./;JU
2+7Jf
4)GVmu
5)>G
0.IVfw
00EVfu
1/5Gu
5)=G
4Jis
5Jiu
4Vi
5Vi
5jx
5fz
3Y
3X
08GYet
5.
2(Z
4Zfw
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
2)GUet
5h
3:Vf
3:Vf
2):Mfu
3):Kfu
2)7IXi
37Yfx
2+Xu
3;GYf
4;GXf
4Y
5X
37F
5ju
5ju
5+8i
48IX
.+@Ucu
4<G
3)J
2(;Gf
5,8
3Iy
37
1:Jfu
3-G
4,G
5):x
3+7J
4):G
5lu
'#2AP`o
4Zf
3)Y
3)f{
,+8Vy
3Vu
1fy
/)7GVfu
5Y
3,Jx
5Y
5KVf
1Vt
5i
5i
4Z
0'8Viw
28Ix
5-
5Y
2+:Gix
5z
5iu
3)Xh
2.X
5ez
5V
4i
.)8GVfu
2FVnu
5Ki
3y
4z
5<J
2fx
5+J
3GUfw
5Zx
0)8GVt
5y
-(FTw
3JVfu
4,Vfu
3)iu
4ju
4Vx
2)=Vfu
/EYfy
0)8Xfw
5y
.)8Vt
4x
4x
3,8fu
38If
4Vx
5Y
2GVk
18KVlw
3Yfy
1+;Xfw
5z
5)i
5J
5Y
5x
4IXw
2Xfu
5m
0GVfz
2+Xe
58y
1/;KVfx
3fx
3FX
5y
3,Kex
3+iu
3Yf
3,IXht
3Jf
5y
1):Vmu
0+:IYeu
-,Jhw
3Vfx
4+Gi
3<Ih
58J
-+Kit
,+=GPhp
5,
3)=Ih
4j
-&:Vet
/,Tu
1+=Vhu
4-
5,
4:
3/8Ge
3Kf
/'8FVf
5x
+$7ET`x
0)8Vt
1)8GVfx
5Xfw
5X
4;I
5ku
5J
3:Jf
5z
5;G
2)8GVft
5Gx
5i
5Yfw
2:JVfu
/8Gft
4:KVfy
4,w
5y
5w
5y
28Xfu
4,hu
2)8l
5fy
4<IVu
2Jfu
-&4ETes
5hu
5i
0,8hu
4+;Ju
3hy
5,u
4Yfy
5i
5i
.';Ut
4;Iix
3)8If
5;I
2)8Ih
0)<GVju
5;
58j
/'7FVds
4Y
5X
18Ufu
./;FUet
1(;Ifu
/8Vu
4,:V
5;f
-EVeq
4;IXu
1(Vk
5;i
5,G
.(5FUdt
/+;IVt
48KV
48KV
0)7IVh
3)Kf
5Gi
5,
5i
1-8[hs
3Yu
5Y
5Y
4.Vhu
0)<Ikt
5Yf
4-f
5Vk
5Xj
5);F
3Kf
1=ju
1;hu
4;Gju
3)8GVhu
5x
5x
5Yfx
4Vk
4Vj
/'FVhy
5f{
/(GVi
4:Zi
5:i
5Xfu
1;Giu
4+;G
3);Jj
4-u
5-u
+&3BP`z
5x
5Ifu
4Vfz
5)Vu
5y
5x
5x
3,fu
4Yu
5y
4(fy
5Jf
2+Ufw
5y
3y
5+x
5ju
4'JVfu
5,u
5,;
5y
5m
5i
5,;X
4ft
5w
4y
5y
3,fz
3(GUeu
3Xi{
5Yfx
28IXs
5Xf
5)8Get
1(8IUfu
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
4,:f
4+8Xf
4+8Xf
4)Yi
5X
-'JUks
5Vhu
5Kf
5Jh
5Yf
37Jf
4Vfy
4;fu
28GXeu
4Xfy
5Gi
5;I
48Jf
5j
4+Vf
5Yh
5Ii
2);Ift
5i
5Y
5Z
5U
5[
4<Gfu
48K
5)K
5[
1)8GVt
1)8GUdu
3;Xku
4;k
5X
0):Jet
1(:Mfu
5Y
0):Yjz
3)JZf{
4+y
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
1)8Zez
3)Vey
4]
5Z
5Y
4)Vju
5)i
4>
4>
+'5FRar
+(6FTas
5V
1'7GVcs
3(GVes
,$2BP`p
2+y
5,<
4){
5V
5J
5Vu
5j
3+7GXfu
5Yu
5,7Vf
5,f
1(8GXht
1)8GXet
1+7Xew
5X
4,fy
5Y
5Y
5X
4Glu
5Jh
4Yf
4Yf
37Ou
5K
.%6FUcy
1)8y
58fx
3,Vi
5Kj
-)>GTcs
2)7GVx
2):Jfu
2,7Ifu
5<
5)7Iu
2+<G
5+;
5)<
4;
5<
2;Gf
2+=Efu
3+>G
5)<G
15IVct
5,8If
2(=Ju
4)<
58F
0(?EVfu
3)<G
1+;Idu
5-G
5J
4)=G
2(<GXku
5);If
5Yi
5);Gi
16JVdu
3-8Lf
4(7f
3)<
5+I
0)8GUiw
3)Gjt
5y
.)6DVu
3/=F
2'7f
3-8G
5;G
/8IVk
3(Yf
-$2DUh
38ix
2)8GUfu
3Gju
5IXf
28Gfx
58fz
48fs
3Yft
2)JVdt
48fz
3Gj
5j
5iu
5X
4eu
3GViu
3iu
5i
5i
3)GZu
4Xe
3)8GYf
-$2DQ`s
5V
5-8Gi
5iy
)1@OP`o
)1@OP`o
((7AQbo
5)w
4+8x
0:y
,'7GUfw
0,:GVfu
0(>GVfw
3-6FVfu
4-8
5-w
.):EVfx
2;JViu
2;Gjx
5y
2)>GVfs
4)<fu
5-
3Yhu
38Ij
2);I
4,8fu
3,i
5Jju
5,f
5,8J
5;u
5<
5+8
4)=G
4)8X
2,:If
3+8iw
5x
5)Ju
3)Gj
0/;FVis
1)8Fiu
4)8l
5fx
5,
1+7IYf
4;G
5;Gw
/8Ffy
5,8
3)7Liu
5<f
5<h
1(8GVfu
3):hy
4ku
2,8hy
4;J
5;X
3[fu
.(;IVlu
0);IXhw
4Meu
2(<Gex
5X
2Jw
5j
5iu
5,
38s
5,:
3);w
5-
5.7
4);G
5i
4=f
5,8
5,ju
3_e
4,8jx
2-8GXew
5Gw
47fy
3;
4)<Fh
07FVet
1+:G[fu
.(8Iew
5<
4.u
5Y
5J
5,
4,8hu
5)iu
3)Gy
38j
5Zf
2+8GVex
4Xf
3Xm
5)J
3Zhx
5X
5(
4;fw
3):Gju
3-hx
1+:hx
3,
5iy
5k
5k
4<Xh
5<h
5)x
5z
2(<JVfu
4;Giu
5Yf
5,j
1)7KXhx
3)Ix
28KXew
5y
5y
4?G
5);j
5)<Gi
2,7u
5+8fu
5-
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
1.:GVeu
2/fu
5;
1)7OVu
5J
5)<
5,i
5,
58y
5y
3)8iu
5Ki
2-fs
5,
5J
5;fu
5;fu
3,hx
1)<ju
4=f
5,
5i
5,8
5,8w
4hy
5z
5j
5)k
5)k
4+iu
3+8du
5Veu
5Xf
5L
5y
5+
5Yf
5Yf
4ju
5j
/';DVr
5;
4;Gu
48h
1):Ght
3+8i
5j
5/8Gf
5+;u
3)?
5);I
5<
4-x
5fy
5x
5Xf
5-7G
3+ey
4,8h
5:J
5:J
5i
5u
3)7LVeu
0)Gh
5j
5X
5y
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
5y
5X
5X
48k
5i
3):Xfu
5:Y
2.Viu
3.Viu
0);Gfy
5);
48G{
5)8x
4Jh
5<G
5;G
4X
5Y
4.f
58J
5t
5,u
5.8
5+8
3:j
5,j
5i
38J
48Jh
5-f
2)>IXe
5<G
5<
5Y
3(8Gu
2+Vey
5fz
5ju
5m
5Jx
2)I^ht
4[ht
5i
4Yi
5,
5,
5Gi
38Iy
5Z
5K
5K
5<
0,7L]hs
5X
48Lj
4GYu
5-t
48K
48K
4;
1@GVhu
5Kh
3.8If
5-
5Jix
3x
5hx
1);GXju
48l
5,
5y
5y
5)X
5)8Gi
3<Gfu
5;
2)7w
5)7
5y
48IXeu
5Y
4Xl
4Xl
5i
3<
5<
5J
5+;
5Y
4)8J
58J
5Z
5fx
5x
4):Gk
1,8Ghu
5,
4:GYu
2)=Zi
5i
4Xh
5<G
3+:Ii
1+;GVfy
3,z
5+;
5;
48Kh
5Ih
1.8IVfw
5)iu
5)K
1.8IVfw
5)iu
5)K
*)=GV`q
2)8[fy
4Zz
5)<G
5)<G
0'<e
3,J
5Y
3Ifx
48GXj
5Z
5<
58J
5:
5;
5;u
5<
5X
1+8Ifx
5:Y
5L
5)7
5<
5Y
5-f
5<
4<
2IX
5)8X
5<
1);
4K
4Y
5<
2)=F
4)<
3-7GV
5,
3)8F
5L
4Kw
2;V
3)<I
5=
5;
2)6Khu
4)7K
/(6K
48GXj
58J
3J
5,7J
5;
+):IZcs
5Y
5Z
5X
5Y
5<
2IX
5)8X
5<
4K
5Y
5<
5,
3Yfu
5:y
2)<Xf
38GXfw
5<G
5,7
3);
4)<
5x
/(?FVt
5;
58iu
5<
5<
5<
*)=GV`q
2,GVu
5,8
5,8
5,8
2,GVu
4-
4-
5}
5}
07Fi
0+8F
58G}
5If
5+GXh
3)Vku
2)8GXit
5Xh
4)Vlu
5iu
4,f
3,hu
5-
5-
3:h
4:h
0,Fet
0+Fet
4,
5,8G
5+8G
5+8G
5Z
5Y
5<
1):Jfw
5x
1):Jfw
4)8k
5i
58i
5i
5i
58i
58i
2+7Gfu
3+7G
3.8Iu
5,8
06FYet
5X
5[
5X
5X
2)8GUe
5x
3GYh
3Xi
3Xi
5GX
1(8GXu
1(8GXu
5)Vj
3)Vf
0(8GVet
4Vu
4Vu
3(>
3;
2.<fu
3,;hu
5<fu
1)<FVdu
1)<FVdu
5;
5;f
5<
5;
3;e
5;f
2)Jhu
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
5x
-)7IUw
3)8K
3)Gj
5j
3;u
2w
4)8L
58J
4,8G
5i
5Xw
5:x
5;
47KV
4Iiu
5y
5J
1,;Vit
3):J
5;w
5,8f
5,8f
5h
5i
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
0+7LVex
58J
5,8G
5;
58I
5J
5Lf
3):GX
5j
,6GUfw
0+7FVeu
5;G
-&7G_ct
4Xy
0(7F]hw
3)GUeu
5Z
4Xfy
5Uf
5Z
18GZu
4<IVf
4[
4Z
5X
5Xfu
0)8Tf
28GV
5Y
5Z
5X
5U
5V
4Z
5Z
-%8_cw
2);JVz
5Jh
58Jfu
48Ihw
5Jh
48JVfz
58J
4+x
3+:Vh
3+:Vh
3+8u
3+8u
2+8^fy
3Yfx
5Y
5Y
5Y
5,w
3-8hu
5,
18GVft
1);IYju
4;GYf
3GXi
5;
1):IYh
4;GYf
38GXj
5;
1);IYju
2)8Veu
3Vf
2)8Veu
5+f
5+f
.+5Ty
2,Gfx
5,Kfu
5){
5;i
5,fu
58K
5fx
4.
5J
5f{
38Jfw
5K
5,fu
2,GXfu
4Xfu
4Xfu
4Xfu
118FXfu
3/7G
5+8
5+8
5+8
4{
4{
3+8Xz
3+8Xz
0(8KVu
3)8hy
57Ku
58J
58i
58i
58i
58J
58J
0'JVu
0)I[jt
0)I[jt
5X
5Gi
4GViu
4Z
4Zf
5Y
5Y
5hu
5hu
0+;GYfs
4,X
5X
5,
5,
5Yf
5Yf
5Yf
0)7FUy
5,fu
4)fy
3fx
5ku
3fx
5i
0)7FUy
5z
++7JXfz
3Giu
3+Geu
3x
2+8GVu
3fz
5J
5Xi
5Z
08JVht
3Jh
4+Y
5|
2GYhu
5Vy
2.MVft
5X
4:X
5);
4K
1-FVct
3)Ij
5Z
/)8Vdt
5X
3GXju
1)Vt
5Y
5x
5x
5i
5i
5<G
4,u
5,
5,
5,u
5,u
5X
5X
5,J
5J
2);NVfw
5);
4K
4Iz
5Yy
4)8Vu
4,G
3+fy
5)x
5,
4:X
4:X
4Zu
4Zu
4fx
3KVu
4+Giu
5+f
5Gju
2GXjy
5Xi
5J
4GY
2+GXfu
4+Y
5K
5K
1Ve
5,y
1Ve
4/8f
4/8f
,'7KUjo
5i
5,f
0+JVu
3)7Jhu
3+Xfw
4Gk
3)<i
5k
5i
2,8GYu
5<
4)8Lf
5j
4);h
2)8GYf
4i
5fx
5;
1):IXlt
4Xiu
5)Ij
5j
5Yf
58I
5.
5J
5Yf
5Y
5;k
5;i
0,:EVt
3-Vf
5,8Gf
4,8Jfu
5,
5<
5<
5(8Gfu
28Fiu
4i
2(8Mku
5)Kf
5j
5)8K
4hs
3)7Mf
0<fu
1+<Xfu
28JX
4<
5;
5X
3IY
(3DP`q
/+8Vfu
1(GVfu
2(fu
/&7GVhs
18JXhu
3<
3GYu
4;I
5J
5-f
/7Vit
4w
5y
3/h
3-Jx
4.8hu
5;
3)w
3,hx
4z
1+Gy
3X{
0)8IVft
2-Xi
1,Gy
2,Geu
3,JVhs
1-7IVfu
5y
3)Iju
3,Gu
5,
1:Kf
38Ifx
5;f
2+:Ilu
5,
4,u
5+;
2+8GXt
4s
5{
4-IVw
3)iy
2Xx
5Y
4fx
4,8f
3):GV
4iu
3+;z
4ju
4)y
3GVx
5j
27Ifw
2:Iu
/8Fft
3)ht
3.8I
5k
4Xi
5,
5x
1,8V
3Iu
5,u
38ju
5)i
5,;
2)fy
/,8JViu
0);GXew
/+GVdr
5i
5I
5+
5Y
3,8fu
5-8
5);
4,:GYf
5-8G
5-8G
5,hu
5i
5,
5{
5{
5x
3>
5=
1=Gu
5+;
5;
,-7GTu
5-f
5y
4-
3-Jx
0)IVft
3,Xiw
3)Gju
5X
5+y
5k
3)GVft
2Ju
0.;Iju
//JVfu
1+Gh
5-
2);Kfu
5,
1)FVlt
48i
0+8GVfw
5z
0+8Vfw
3.8K
2(:Gfx
316I
5-8
4.8I
08GXfx
5z
5+iu
3+8Iey
5x
5y
5Y
5Z
5I
5j
4x
5x
1)8GVez
5x
4)If|
3)fs
4x
3Zhw
3GYt
4ht
2)Ift
5X
5,G
5ju
3it
3;Vfu
5j
5Y
5J
5J
5,
2):Ift
5;Gu
.8FTeu
38Jf
2)Yhw
3Ghy
4ju
4)fx
5y
3)x
3):GXfy
5);x
3,fu
1-ft
5.
3y
3)=GVu
3'8f
5;
5(6f
1)8Gku
2ju
4+L
4)x
0.:KVft
5;I
3);If
1)8GVku
5iu
5iy
1)7GXy
58x
5Z
5Y
5J
5J
4-7Gf
4-7Gf
/'8GZit
/'8GZit
2+7IXfs
5j
5;
5Jf
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
38Xeu
4)Jf
5Xf
58Ju
4[fu
5J
5Gj
5J
5If
5JV
5Gi
5Gj
5)Ij
2Gj
5j
5Kf
5J
5V
5GYi
3GYf
4Ifz
4JX
3)Vu
5GVe
3<GXf
5Xf
5Iw
3f{
3f{
5y
5Jx
5Jx
-$?NVcu
17FVfx
47G
4)7K
3)<Ef
3)If
5;
5<
5x
5;
0(MXfu
5J
3=Ift
4):Gu
5+8K
56I
2JXiu
3)=Gf
5<
5GX
5GX
38Of
4>
5hx
48K
48K
5I
2)5M
37J
5J
5:G
5;G
5i
4=F
5;
36GVfu
58IY
5=G
58K
57J
58I
3Gjy
3Gjy
5z
5i
2(:GVjy
2(:GVjy
5)it
5)Vlu
.)8IVe
5(8G
2)8Jfu
3):Ef
5<G
5;
5)8Ff
5ix
2)7Efu
5)8Gi
4=G
58L
5L
5)k
5.u
.)8IVe
5)8Ff
5;
5<G
5,u
4+Jiu
5Ji
0)GXf{
2GYfu
3f
1fy
4z
3w
5x
5x
2):GXfw
5<GY
0+8GUd
5x
.(7JVjw
2(Vkt
4k
5;I
5;I
5;I
0(8KXjx
2)IYfw
58Gl
5Ix
4Vu
4GXfz
5V
5V
58Jh
5J
5x
1:GXw
3)8Gx
5<i
5<i
5<i
5Z
4)Zf
5Z
1:GXw
1):Kjw
5>
2)7Kjw
5)8K
-)Ver
.)8Ueu
5:JV
/(=JVft
5;f
3Gi
5<I
5J
4<G
5:I
5<I
5J
5J
4;I
38Fi
3Gi
5;f
5j
3-8u
3)8Yfu
5)8Gfu
5)8Gfu
1;GVeu
5x
,0:Sfx
3+8Kfx
5,
0'7GVdx
46I
5-
5)<G
5x
4ju
5.8G
57J
1);Gu
5,8G
5):Iu
5);G
58Iw
5-8
3;Ihu
5Xx
5,jz
5Gh
5X
5i
5){
5x
5w
3,8fu
5)7Kht
1-<Gft
5:
57J
2,:Jf
4,:G
5x
5x
5-8
5-8
5ft
5ft
1&<JVhy
5:J
58Iw
5;
4)=Gfu
5:GXh
5:GXh
1,<IVix
1,<IVix
5-u
5+ju
5.fx
0.8Iht
4Gl
5j
5i
408I
5+J
38GYfu
5X
1'8FYet
1'8Ffu
+)5Dr
3):fw
1+6FVt
3):Lf
5,J
4Yi
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
3Zu
5Jw
5+;
5i
5i
5fy
5Vhx
5k
5Z
3)Yfu
5Ju
5Jx
5,
4+i
5j
3-<w
5GYh
5:J
4hw
5V
5Yf
-(7EUh
4)fw
5+;
5k
5Z
5j
28Geu
5Khx
5ix
/(7GYey
4Y
4y
5,Xf
5Yh
5,
4+;JX
5;GX
5,
5,
4.f
4.f
1(7Viu
38JX
5X
2)KVu
2)KVu
0Gx
5JY
2?Jhu
4=Ih
5:J
1,8Zhu
3+8i
5Z
5-
/(7Uj
3V
5I
5Y
5i
5Ju
4hw
2);GVfu
4fy
5y
4y
4fy
5y
4,G
4,G
.+<LTs
4,8Gx
4,8Gx
4JVf
3+Eiw
5=
3)7G
5;
3)8J
5,I
2)8Lh
58J
3)Vh
3,;Jf
5,;
4-:
5Xk
5Xk
1(6EVhu
3)7G
3);L
58L
5<G
3)7L
58J
5):Gft
58Jf
4Kh
5Jh
5;
3.=If
5;
5J
5J
2)7Fu
5,;
5=
2)>IUh
5=
3)Vi
/)8FYcr
2)GVfu
48GVu
3Z
3.fu
3Zw
5X
3.8Vu
4.Vu
5Y
4;f
5Y
/)8FYcr
2+<NYfw
2+<NYfw
5,8Gw
5,8Gw
5,8GXw
5I
5=Lu
07Gft
3,8
0)8Gft
5Y
3.8h
5,
5-8
20Jk
2.Jlw
5,f
4+iu
3,Jju
5,f
4+iu
4-i
5y
5y
5GY
5GY
5Y
)(5AP`q
++GUer
.)Ufu
5.8
4,
,)7EVe
2Gx
5-
-'7FTew
3,:Gx
5;
0:Get
5Zu
4hx
5,
4)<
48J
5Yi
5Yf
3,8Ji
58hx
3'8u
1)jt
1(8fs
5-
38x
5+u
3)Ghy
4<
5,f
5)8V
5;f
5i
4)<u
3,8J
5);
4.Gfu
5-u
4);fu
5+y
5-
5y
5Y
0(GYeu
5Zu
5)<
5)ju
5,Gu
4Xft
1(8ex
3y
5+y
5Vx
5x
2/Gi
5+8j
58j
1/8Glt
4hx
5-u
5Yf
5+u
5V
3);Ix
5Ix
2(8GViu
5)Vfu
2+7GVeu
,%8CRbs
5,
4Ji
2+8Gex
48x
3)Ghy
5<
4);fu
5-
4,Ifu
5-u
5,
5-
38Ij
58i
/+=Iex
5;
48J
5Yi
5,If
4)<u
07FYt
08Ft
3)8GUeu
5X
5j
5j
5j
48GZu
5Z
3]fu
3]fu
5Yf
4fy
5fy
5fz
1(;Fet
5,
1(:Fet
4):x
4):x
3)=Gft
3)=Gft
5)=G
4JZfu
4JZfu
4JZfu
5GVhw
5Vfw
5GVhw
0,8FVx
2)Ght
5x
5/
3Xfy
5x
5+Vy
5+Vy
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
3Yfx
3Zu
5Yi
5Yfu
0)7I]ft
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
4'8GV
3'8GVfu
4Gu
1(8Ges
5X
4.8
4.8
2-8
1GVd
5;
5{
5x
20G[fu
5;
5;
5;
5Y
4Z
5Y
*1:JShs
5Gfx
4+G
4+G
5,
/+7Ict
2(f
3,J
5:J
3,:GVhu
3)kw
5(fw
/-<IVu
4+8
3):Gj
4iy
5)j
1;Iju
1':Xhu
5:J
5Y
3+<u
5J
08KVeu
1Fet
5+
5y
5,f
4)8JVfu
2.Xf
0-8Vit
,<GTs
5,J
5Iz
5<If
5,8J
/)j
2-8IXh
2+8Yiu
/':Iew
5:J
58K
2-7y
2-7y
3+:Ffu
5J
5>f
18e
5-u
5.
38Xfu
5Y
5[f
58i
5<
3+<
4)=G
5,8J
5x
5(i
3.x
5,
5i
5,Kf
5,I
.8KVeu
4)=Gi
3)L
.+6Vdu
5,Gk
2)Ii
58J
3+;GV
0)6Ghu
0(6Gi
3If{
5y
2)8Xf
2(8Xf
5.
5.
2<Xu
4;Yj
58Kf
58K
5)=e
4)?I
4=I
5K
4=
4=
5j
5,
5,
5.f
5I
5i
5i
5+I
58Gj
5:J
5:J
5(ft
58J
4+8Kh
5+Ii
5Jf
2'eu
1Feu
5);Gf
5);Gf
5,8J
4.Gf
5,G
1)7Gfu
1)7Gfu
2(8f
2&Ef
5'Gf
2(7Gft
2(7ft
5?
5<
5i
5i
5k
2(:Fw
5k
5-
3+IXh
4,Xf
5i
5,J
5+u
2;Jfu
3)=fu
5+8f
5K
2,7IXf
5Y
1)7FVe
38Gfx
3(7O
5i
5<
5<
5,u
5,u
3:Jf
2);Gh
2);Gh
5l
3-8Gfw
5-8
5-8
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
4Yf
4:iw
5y
5,:u
5x
1-GXjw
4:iw
5ku
1,GVfx
5iz
5,:u
3)Xfu
4Yf
5x
5x
5;y
3;Gfy
-':NXc}
2)8JXft
2)Ju
4;x
5x
5)Lu
2+<G|
5x
4Jw
5Lw
3.GXfx
5Jx
3:GXy
5Gfw
2)8GXf
4JY
3)fz
5;GVx
47K
5F
48K
58J
5w
5x
5x
5JVu
5K
5Z
5>G
5Jx
5Jx
5Y
5Xu
5z
5z
5)z
5<G
5Y
5Y
4<x
4+Ifu
5Yu
5Yu
5J
5J
5x
5x
5Ji
,,=GXr
--;IXir
1,GVu
4-8Ghu
3);I
5,8G
5):J
5):J
18Iiu
3(I
4)8J
5<
5)J
58Jf
5,:
5-;G
5<Gh
4-8
5+GVi
4)IY
3,8Geu
5u
2);GVhy
1+<FVf
3;
5GVku
3IYh
5z
0/=KYhu
5<
5)J
5,:
5,
5+[
5)8J
5)8J
3V
5.ft
0(?Yit
5X
5)IX
3<Gi
3IYh
3)Jj
4)Ij
1-:FVf
3;
3)7KVju
58Jf
5GVj
0);DVeu
5,;f
5,;f
5,;f
5hy
16t
3<f
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
5Yfs
48J
5I
3)x
5x
0,7K|
0(8GVhx
0(8GVi
5i
4ju
5k
5i
2)fy
4ju
1)8G]dt
2)[fu
5X
1)8G]dt
5+w
5,
5,
0,5FVd
0-5EVdw
5,x
5-7G
4.7Gu
4-x
5)x
5-
5-7G
5L
58Kf
.'8EUhs
38hx
3)h
5)j
5Zi
3ix
5y
5y
5y
/+8JVls
/+8JVls
2)GX
58J
58J
3)8Iiu
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
0+;Xw
0+;Xw
5-
5-
2,8fw
5;x
4JYfu
4)hx
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
5:
5);Gf
3.Vf
4Vfx
1+hx
5iy
5y
4y
5fx
5fx
5fx
4fz
5fx
3f{
5fx
3'8Gfu
5)8
0:JVmu
5;h
5i
5l
5i
5:J
5+j
0:IVlt
4Vht
108GVft
108GVft
/+8FUfr
4,
5);Gu
5,8
318Gfu
1(:Gft
38Ffu
38Ffu
5z
5z
4mx
1(;FVhx
48Vew
5<f
5x
5)<
5x
5x
.)6FVr
5,i
1)GVht
4+h
5,i
5+Xu
5i
5i
3Xfz
3Xfz
4Xfy
3ju
5k
5i
5k
5i
5,Y
5,Y
5,Y
3)8Gkt
5x
5x
5:f
5:f
3;Veu
3;Veu
5<
5i
38Gew
3(8Gfu
2(:Gfx
5);z
1)8GVfs
2)8GVt
2);G[u
5GXf
5<h
5Y
2);G[u
4hu
4hu
-(3CUdr
5k
5)8F
5)8F
5;
0'8FVu
1,8FVfu
5,Xf
5)<
-(3CUdr
4:y
5i
3iz
4z
1):GVy
1):GVy
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
2,Gfw
2,Gfw
5,x
4,:G
0&6EUeu
0%6EUeu
0(8FUes
0(8FUes
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
5Yf
4Zf
4Zf
5Yf
5;y
5y
5X
5Y
5X
3.w
5.x
06FVd
5,8
5,8
5,
5);
5,
5,
1)IXc
5Xeu
-+6[d}
5y
5+I
5Y
5IXf
5j
5Y
5Ji
5)ju
5Yw
4:Vw
5x
/)GYe{
5Y
5y
3MXfu
5+I
5IXf
3)Vj|
4V{
5Vw
4-Zft
5j
5j
3,;hu
5<
,$5IUq
1(MVlu
3IVl
4Ji
/)7GVi
5;Xf
58I
5J
4I
4Gx
5;IV
5;
5<i
3)8JXu
5ix
5,f
48Ju
2)GVft
5;IV
5;IV
3x
4Iy
38Vfu
48Vf
3Gju
4L]eu
5KZfu
5IYf
07Xfz
4I
5ix
5,
58I
5;
3)8Ku
5J
5K
2);Ghs
5<i
3)8Vfs
5=
2)Vt
2)Vt
-%<Vfs
2)<Vfu
3(:Jf
3(:Jf
5,8G
1)JXu
4)>G
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
3):GXf
5)8Ju
5)8J
3);Xfx
3)>Gf
5=
5Xj
1)8GZfu
2(8X
2)8GUft
48If
5Y
5x
5X
28IXfw
5x
5+y
5Vt
48i
48i
,0:Skq
4)i
2(:Iw
3)8Giu
5,
5F
4,f
5-8
5-
5)K
5,8f
5,
5+Kf
2,KVu
4)Ji
3-Gf
4<I{
2)8ku
5,I
2)8Ghu
5,
5,
1,8Gt
5,
5,
5iu
28ju
4);Vju
5I
2-<Ifu
5)K
5)fz
5Jh
5h
3,
4,iu
5,f
5=f
5F
2)8Efu
5)J
5,
5,
5iu
5iu
5+i
5=I
1-;FVi
5-
5<h
0+7Uh{
5z
4+{
3+fu
5y
5,u
5Iiu
4)G{
3+Vt
3,fu
5,u
0+7Uh{
2(GVx
3)y
/':NVks
58I
38K
1(<iu
5;Gi
5);Fh
0)Kjt
4;I
58Jf
58Jf
5e
58Jf
5j
3Xf
5h
5i
5i
3GXfu
5e
4Xf
5h
5i
5i
5i
4Jfu
5J
3+8ju
3+8ju
5+8
5+8
5.u
2+7f{
5x
0+8GXiu
5x
5+i
5x
5x
0)7Vet
5+fu
5,
4+u
3Jix
0,;GVhu
0,;GVhu
4);iu
5fx
3(FVu
3(FVu
/':Zu
3GYku
5Y
5JX
3Zfu
2):IVeu
5K
4JX
5;
5;
3e
3e
5t
5J
5i
3)iu
3)iu
5hu
0EUds
08GVet
4,
5,
5,
0FUi
5<
0FUj
5i
1(;GVfu
5):Jh
/(8Kkx
/)7Ijx
2)i{
5GX
47I
5K
5iu
08d
47I
5K
5GX
5GX
1(7GVeu
3)7Gfu
5J
/'GTu
0);GU
3Gfx
5fx
5fx
5K
5j
5)8G
5)8G
5)8F
5)8F
5)8F
5[
5[
1(<FVft
3)<
5Zu
4)Yu
1)@FVet
5<u
4;G
5;
4)G
4;G
5<
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
5:G
5x
5x
5i
5i
5i
3)I{
/)7GUdz
1,8GVe
4)s
5,
2):JViu
2):JViu
5;fu
5Ii
5i
5i
1)KVhx
1)Kh
48Ju
57Jf
57Jf
3)7Jx
4)Gix
4Ghx
5<Gf
3):Ihu
58J
58J
58J
5);u
5);u
3Zu
4Zfu
4Zeu
2)8GYu
4Zfu
5x
1(8GVft
5;
1,GVf
5,
5,
1+GVfu
1)7GVft
1(7GVe
3)Vfx
/)IVht
4)=Gf
5i
5y
5i
5j
4)=Gi
5)=Gf
58J
/)Vht
5i
1);GVft
4;
1);GVft
4fw
4fw
/';Ges
0(8Ges
4)=G
1)8JVhs
5J
5Gl
5iu
1:Vi
08Uet
3)8Ge
3)IVju
5)<G
5)<G
2+Gfu
5-
2+Gfu
1'=FVes
5;G
5<
1)>FVu
1)>FVu
3)<f
5;
1)7GVft
/(:GVet
1);GVh
1)8Xfu
4Y
4Jf
4)8Vf
5V
-,:Vbu
4,Ify
2(;Gu
4,7JX
5fx
4)J
5;x
5i
1,8GVeu
2)8JYfu
4:I
5)7L
5;f
4X
2)7JYfu
4)J
2)8IYfu
5J
2)>Gu
26FVu
5fz
0+GVht
217G
5,8
5-
58J
1.Kfy
58Gl
58Gl
5Gj
0:e
0:e
5J
4Y
57K
3Y
4Y
5-
5;G
5;
38Jhu
38Jfu
5J
5J
/+;IVht
4,;Iu
0):JVh
5fx
3)<Gfu
58i
5J
1.8If
4-8w
5,
5,
5,
.+:FUhu
.-:FVi
1)7hz
4);Jh
4);Jh
2)=Iiu
5,u
5,8
5+8fu
5-
5,I
0.8FVks
5,8
2,8fu
3,8Gmt
5-f
5j
2(:GVf
4)<
5y
5y
5:fu
3.:
5.
5,
5,8G
5y
5y
58J
38Li
5L
48Ii
5Jj
30f
30f
5,
2+7iw
3)8Iw
5,j
/,6GUhs
5iw
3)Gdt
/,6IUft
5,If
5,
3+FVeu
5+Jf
5j
5)x
5)x
1)7GVes
-%4DXcr
.%4Dds
/'6Fet
3Y
3)8Vf
2)8GYu
3Y
2Xfu
3Yf
5Xfx
3)fy
/)8FXis
0GYjt
4<eu
4Zf
5i
4IX
47
4i
3+[e
5Zf
5I
1)7G[du
1)7G[du
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
.;Ifs
3,8JX
4,8J
.);et
2);G
5<
3)8KVfu
5-8X
4J
1(:GZfu
4)8GXf
5Y
3):GXfu
4)8GXf
2-8GVht
5-8G
5iu
3/8Gu
5-8G
,+:FTjs
3)<Geu
5,
57IVh
5Xf
37If
3If
4=
2+Jf
5)k
5i
5:Gi
1+:Jku
4,8
2)6Gku
5+fw
4-:f
5fy
1)7Fe
4+8If
28GVe
2+;If
5x
5:Kf
5,
0(5fu
2,Gju
4,=I
5,z
4)<
5+7G
27GXht
5,
5i
58i
2)8Kf
3If
2,;IVf
58IV
4+8J
3);Vew
5x
5i
5i
4+fw
5,fu
5;
5<
5<
5,f
2+<If
3,=Jf
26Ffu
2';Ff
-JUht
37If
2+Jf
1)7Fe
4+8If
28GVe
2+;If
5:Kf
0(5Gfu
4,=I
+-:FTiu
2.fz
5):x
2);u
5;
1,8JV
5K
5-
5GVlu
5-
3+8LVju
5K
.+6Ui
5Vku
38h{
4fy
1)8Geu
3):GXf
3);Yw
5Y
3;Yw
5Y
4):Gt
0):Veu
0Ve
3)GVfx
5+J
1)GVjt
4:l
4iw
4iw
0/FVft
4);
5(:G
5,u
5.
3/8G
00FVft
5i
0:FVdt
2):GVf
5.:
5.:
5.:
5y
5z
5z
5z
5y
58I
5i
5i
4GVfw
4J
3IVfw
5;
5;
5x
2)<Gfu
2)=G
4)<Xf
4)<Xf
5X
5X
5X
1+@Lf
2+@Lf
5;G
58I
5:K
4)=G
4,:I
5;G
1,GVu
1,GVu
5ix
08GUfu
5-
0(8GVft
0)8GUd
5)x
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
4)7J
4)Ix
5K
5K
5)8J
5)8J
5If
5J
5j
5,
5,
5I
3+Iw
4Ifw
-7FTeu
/7EVh
2;FVf
5,
5,:
5<
5ju
5y
5K
5,:e
5,:
4fy
5y
5y
5J
4,8w
3)>GXfu
5<
5K
4J
/15fx
2GVjy
3,Gx
3,Gx
2.Gfx
5,
4,u
5)I
4,7J
4-8
5,8
5Y
4)L
5-
3-8Gf
3+f
4)F
2)8GVhs
1+Gmw
5mu
5,f
58j
58j
58j
5,f
5,f
4;hx
4)hu
3)GVju
3)GVju
3)GVju
5;Ih
5<
0)8GVe
0)8GVe
5x
5x
2)8Gw
5)y
3)8it
3)8it
3)8iu
5-x
5-x
1(6IUis
4Lj
58F
58J
58Iiu
/'6MUkq
1)8LVit
48Mhu
4)8Jfu
4)8Jfu
3)8Jiu
38d
5i
5Fe
5Ge
.'6OUht
.'6OUht
3Lhu
2)6Ki
2)6Ki
5i
2)6Ix
5I
2Jf
5Gi
5J
5i
5i
5i
5Yh
5x
5x
5x
5x
18GVft
18GVft
3iu
3i
3iu
5,8I
5,8I
2)GVlt
2)GVlt
4)eu
4)eu
4)eu
5;G
5;G
3.8Gfu
3.8Gfu
5iu
0)?FVhw
1(=FViw
46fu
5:y
5i
4+Iu
5,Ifu
5,Ifu
2)8Gy
5Gy
5y
3)<u
4:u
0(;GVd
1)6GVfu
3)?Gex
4=
2)8Vl
3)8h
3Vkw
5iu
5j
5fy
0(<FVs
0(:FUet
4=Gh
4<Gh
3)<Gh
3):Xiu
5Y
.'8FVdr
1(GXft
3)<f
3,
2);Gfu
5;Gu
5ju
3,
3,
3)<
5z
5z
5,
5,
5,
4)f{
5)y
5x
5{
5+F
5+F
5<f
5<f
.)6OZdt
4Ghw
58J
58J
3)8JYfu
5+Gy
3,:Gu
5(8J
5Y
2(5O
58J
58J
5)7K
2)IZft
5Xfu
5Xu
5Y
1-=ft
3,:Gu
37IXfx
5:GX
5+Gy
18G[fx
18G[fx
5x
4[fu
5,
5Y
5Y
4,Yfu
5,X
2-8Gt
3+ht
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
1,<JVkw
3)Fix
4+J
4)J
4+J
5;h
48ly
48lu
58l
1,GVf
2,GVf
4,iu
4,i
5,
/,;Vu
1+;h
58J
3<
2,G
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
5);
4);
3,8f{
3,8fz
5,
,/?ITlt
1)8GViw
5)=G
4)Jh
5)7Lf
5-;
2/7Ffu
1Veu
5;
5;h
5)<G
3)7Keu
2(7e
4Xh
5-7F
5+8
5);I
5Jh
5):J
5);I
48Ihu
3);If
4,ju
5;
4)lu
5)k
17Ju
4,7Gf
3(8G
5i
48Ij
5+<G
1Eku
4>G
2(:Xhu
4Xh
5-
58x
.-?Vc
5):Jf
5)7M
2)Ifu
5-7F
5):J
3);If
5)<
4,;h
3):Gx
./?GVt
5J
5);
5,8
5,G
4,:
5,:G
5)=
3,:f
3)Vju
4+8Jfu
0,=IVfu
5J
5)=G
3:Xex
5w
3:Xex
2)8Fex
2(<
5Ifu
5)=
2(<
3,f
3,f
/,8Xj}
4Xjt
5+eu
5Xiw
4,<Jht
4)8GXfy
5fz
3,Yjt
5Jx
5)Xfw
5hy
4Jfy
5Jx
5Gjw
5iu
3:GXfw
5,<u
5)8GXx
5Xfy
5Xx
4-Yiu
4-Yiu
/,8Xj}
0,6JVft
58K
3)8Jf
3)8Jfu
38Jf
5,
0)6Fjw
3GVhy
5,
2)8iu
3Xi
3)<f{
5;u
5;u
5ez
3)<f{
/+7IVs
2(7GViw
5I
3,Ift
2+6GUhw
5Vt
5,8
4y
3)GVfu
3):Vft
3):Vft
3+8iw
5iu
3+8iw
3(8Ffy
3(8Ffy
4z
4z
3+GVu
/':FUdr
0(;GVt
5i
3+GVu
5Jf
5x
5i
5x
5x
5iu
3,y
17FVet
17FVet
38Feu
5-=
5-=
5J
5J
5J
5J
5J
1+Xu
5,u
5:IXf
5Vju
2)Yu
5:IXf
/+7DTbr
3,8f
1(7GUeu
4,G
5x
5x
4:Y
5;f
1:JVft
2:JVfu
1:JVft
0:]ft
0):F^eu
3)Xf
5<G
5Y
5Y
4X
5GX
5Y
5Y
3,8Ji
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
3(;EXf
5X
4<Xw
5X
4,:Gu
5;u
5,x
5,x
3)X
3)X
3)<GVfu
4;u
5<
1/7GVfu
5(8
5(8
0.7GVe
1)8IXe
1)8IXe
4+Xy
2)8Jfu
3)Kfu
4Lf
2)=Gh
5:
1(7GVf
1(7GVf
0'7GVls
3)8j
5)8Gi
5)<
5j
5)<
5)<
5)8Ff
0)7_es
3Yu
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
4,8G
2,8GVku
5+8
4-
5,i
4x
5x
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
3)Ix
1)Viw
3)Ix
5+8If
38Yu
4Y
4Y
4Y
38Yu
5Vj
5k
3(lu
5;
4);
-&5FUeq
2I
5GVi
1)8GVt
-&5FUeq
5J
2,8JV{
2,8JV{
5Gfx
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
4+fx
4+fx
1(5GVfu
1(5GVfu
3)6fu
3);u
3);u
4;u
2,7Vft
2,7Vft
5.8
4J
4J
4-V
4-V
.'8Ufw
5,
5)ku
5fz
3)Ii
5;
3(fy
5;K
0)8GVet
5,
5)ku
1+GVfy
4-y
0(:FVdx
3Vfx
5fx
5fx
5fx
5y
.+5ETdt
4-V
4.
1(8Gd
5,x
4{
3-iy
5x
5,
5,
5,
-+7DSt
2+;Vfu
5,
2+8j
5fx
1):Gjx
5jw
5<Gf
5k
5)fz
5fy
3)<u
3)Yfx
5y
5y
4Y
3);
3);
5<
0)7GUet
0)7GUet
2)8GVd{
2)8GVd{
4V{
3,Gu
3,Gu
2(Vfu
2(Vfu
5;G
5;G
5;G
5Jh
5Vx
5Vx
3)=GVfu
3);Vf
5<
5<
5<
./:IUkz
/+:JUk{
3)<w
5+8Gu
3;Gi
5Jf
3)8If
4+:i
3)8ju
5ku
5,:G
5+i
4Jjy
18JVft
38Gi
30Gu
5.u
4,Vf
5-
0)GVds
0)GVdt
5,
0(:GVft
0(GVbt
5;
58If
3;l
5;k
3iu
4+i
5j
5+Gj
2-8Ift
4,fu
4,fu
4,fu
2-8Ifw
2+8Fht
4ju
3it
4ju
4;f|
5fy
5fy
5fy
2(FVdw
3)Gx
4-iu
5,
4,:G
4,:G
3;GV
3);GVw
4x
4x
5y
0+7it
2,GXe
4Gju
4Viu
5Ki
5)i
5j
58Ii
4,Gu
/,7Vew
4y
4,u
5,
5.
5,
/+7GUdt
1(GVft
5,
5)<Gu
5)<Gu
5)<Gu
2-8IYfy
4GYfu
58J
58J
58J
5,
3)GVfu
2):GVf
5fz
2)f}
3f{
5x
5x
3)Gnx
5ju
5j
1)n
4Ji
4i
2+fz
/(7JUds
/(7JUds
5I
3J
4I
5J
0)IUfy
58x
4t
5;
2)GVw
4s
4t
5+I
5;fu
48y
58x
3)8Jfu
4.8fx
5/8f
3)8JVf
58K
2,8IYx
2,8IXx
5+J
5+Jz
5+J
5X
2)7GVey
57G
5x
1(<ju
5=
5iu
5;i
5:J
5;i
4=f
1);GVes
3+Vft
1);GVes
3,:Gfu
3,:Gfu
4,Gu
4,Gu
4iy
5ju
4iy
3)Xft
1/7GXf
307Gx
5-7
1(7FVir
5Ji
5Ji
5Ji
1)8Lhu
58K
58K
5i
5K
5K
4Ii
3)7Lu
58K
0)7KXht
4Ij
58I
5I
4Gj
5J
3Ii
5i
5Ii
0)7Mht
3)8K
2.Geu
5;
308Gf
.+=Get
5X
3+;Gfx
4j
5z
5,f
4Ufu
3/:Xh
5i
3)Xeu
3+:Lft
3);GVf
3Ufu
3+;u
4Ufu
4Ufu
1(7FVd
1+7GVd
1+7GVd
5y
5/
1)8GVft
5z
5x
5x
5x
5z
0-;FUjs
3'Vj
5i
4:ju
5;
5fy
5fy
38Giu
-FZfr
1)8Ght
0+8FYu
308Gh
4(<
5Y
4Jw
4+I
4)Rfu
5hy
4)8ix
5Yf
5<
4Xt
4Xft
3Xfu
5Yf
5j
5Y
4z
5Vf
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
5I
1-:f
5-
-FZfr
1(<JVht
5):K
3+<Gfu
/-6FUft
4Gx
5iu
5+:
5,h
5.
1+6ht
3-:GVfu
3-:GVfu
5z
3.7w
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
48Xw
5Y
5Y
3;Iu
3;Iu
.)7GXfu
.)7GXeu
5-;
18[f
4Y
3i
5;
37If
0)7GYet
38Z
5X
5i
3X
1(ew
4h{
5z
5z
5z
(+5AP`o
.+6Ves
3Xf
2&ft
1)8GVjt
-'7GVw
1;Dj
2);Geu
5-8IV
1,8Vf
2IXkw
1<Vhw
5x
5;
5=
3+7
5.
5,8
5;
5M
5J
3,
4i
5K
5<G
3+:Vfw
5;I
.)<FVft
1V
5'u
3)Ijt
4i
2Xf
4=f
4+ju
5<
3J
.)7FVdw
4=f
3-hw
5l
0Vf
5+
2-8Yfw
1):Ifz
5i
3,8
57G
5)J
4i
3,u
4)Iy
5J
28IYiu
5+K
3);f
5iy
5K
3,Xw
2+:[h
3)<Gu
4J
2,8GVhw
3:FVu
5X
38Ijw
5=G
3.;fu
4)ex
4Vhx
/)8IUu
2(Ijw
5)8i
4+;
3+8F
3i
4-8
5i
4;GX
.'8GVet
3x
-,?IUe
5=
5);
5+
5<G
5.iu
4)<I
5I
4,Iw
4<
5+;
4;GX
3x
5Vf
1(JXku
3GXku
2)<FVht
3+7G
3)7G
3)Vfx
3)x
5fx
4<
5<
1(Gew
2(Gex
4/fu
4/fu
4)<Ghu
5y
5y
.8Jmt
0+8JXft
2)8Gk
3e
4<
5i
5;f
5Vi
4i
4+=f
5,8x
5,y
/-8FUi}
5x
4,8u
5,ku
5z
5,8I
4)fx
5i
5,;G
3-=Ge
5,:f
4-w
5,
5);G
4ju
3=l
5>f
4hy
*(7DTco
5IV
5J
37
5,
5;
5,8
5J
4,8
/:Ge
1V
4:Jf
4i
4=f
3)8Yh
5+K
5K
3,Xw
3;]
5;F
5X
58Ii
5=G
3+8F
5-8x
5x
0/8GVkt
5)h
5;hu
4)8lt
5,
5-
5x
5x
4:F
4x
5x
4,8y
5y
3fw
0(7EVmx
2)FVj
4i
5i
.6Jet
3Xf
18IVfu
5i
5Gx
4);G
4);G
5)<G
4jt
4jt
5jt
2)GZe{
2)GZe{
4Vfx
5Yu
4Vfy
4Vfx
5Vfx
4]t
5Yu
2;IYu
2;IZ
5<J
4Y
3<IZ
5<J
4Y
2-8G
2-8G
5-
5-
5-
0(7FUfr
4)Yj
5X
2(8Vmt
5ku
4)Ij
5)k
5+i
1+8FUew
1+8FUew
,(6Ies
,(6Ies
58J
58J
58J
5i
18FVf
5Y
3Ji
4Yj
5i
,(7GTds
18FVf
3Ji
5J
0)8GVf
5;
2Vt
/;FUfu
4;G
/,8DVeu
2'8GVft
30u
3);hw
4+
3.u
5i
2):ft
3)Yf
4)Y
58Iu
5:Iu
3,8Jju
3,8Jju
0.;GUds
5,
4-8G
4-8G
4-8Gh
5);I
5,I
5;
3);I
5);I
2)<GVet
5)w
5iu
1+7G[hw
1+7G[ht
5+Vfu
5j
5+i
5Xf
5z
5z
+(6Ebs
/,7Gfs
1(GXft
5-8
5,
5i
3,8Gu
5,u
5X
/):Zdw
3,f
4J
5Y
5Y
5Y
3JXj
5J
5l
4-8Vu
4-8z
4<GXfy
3,GViu
5,
5x
3+8Jiw
5<G
5;x
4)8J
5+Y
0)8EUt
5Xh
5x
3(X
38j
1(<FUx
4-
5m
5l
5x
3)7O
5I
3/8fu
3X
3X
2)7F[fx
4y
5Y
1,8FVeu
.)8GVct
5Y
4-8Vu
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
4Jj
5Y
3)8j
1(8LVx
58Ji
0(7GVu
5Xh
1)7GVf
5;
4Xi
5Xh
0(7GVu
1-Gjs
3-Vkt
4;u
5<
5;u
07JYet
07JYet
38FXhu
5J
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
3.8Gf
3+GZfu
3Zf
5Y
3Zf
5Y
./<FXnw
5,u
5.8G
5.8G
2+GXfw
5,f
5:j
5If
5x
5;
5hu
5;Gh
5,X
5)<G
5,
5)i
48y
3IViu
2,:KXu
5)<Gu
4)8Iiu
5If
3IVi
3IVi
5,Vw
4)8iu
5X
3)7Gn
5)i
48Jfx
3)8ix
3<GXeu
5,X
5)<G
5<j
1+7Kfw
5x
1+fz
3Xfu
1+fz
1(8GVnt
3n
38JVfu
58J
5+x
5z
5z
./:JUh
28Key
5,
5fx
4)Jft
3=If
3Ghz
5ku
0,;LVhy
38Lfw
5,
4)>If
4:ix
4Gis
3dt
5fx
3Gj
5ku
108Vix
5+8J
5;y
58Jx
5+i
108Vix
5fx
5fx
2.8Gcz
1,8[e
1,8[e
5^f
-&5FSar
3)8J
2+;GV
3+JVu
3-I
3,8
5<
3z
3;Gfu
3)<Ghx
4)=Gi
4)=Gi
2)Lf
3)8J
5;
2)GVfs
-)5FUcu
2+;GV
3+Ju
3-I
3,8
5<
3z
1(8GVew
3,8Geu
5.
00Gy
4Zfz
5(<G
5(<G
3;Gu
4,u
5,
5-8
5,Ghu
5,
4hx
5)8Jy
4,u
4,u
5,G
5;
4hz
5fz
1)7GVhr
5)8Ji
17Xhw
4z
5)Ku
5-
5z
5z
4Yu
17Xhw
5)Jw
1;Ji
4Iw
5Y
5Y
5Y
5Ik
-$4FRer
5;Kf
5;Kf
1):JVfu
4K
4)Kf
2)Gft
5;
5x
5-
4+8hx
3;Ij
5jx
5x
5x
4Kfw
4)L
4)Kf
4)Kf
5;
5<
5<G
0+8Ufu
5;
5-
48h
48h
/8Zfs
3:IXiu
48IXfu
3+IXf
5Xf
5Xfu
5Xfu
4If
5Xu
5;w
5;G
4Yf
5Yfu
3)8Jfy
5x
4)8Jx
5y
5y
3Gi
3/8G
2.7Fi
2,:eu
3-:u
5-:
28FVhu
5x
5i
3,<Gfu
3,<Gfu
/'Vet
/'Vet
3):Gl
3):Gl
48I
/:GVt
5;J
5,8
58j
5k
48Gfy
3+eu
5,fu
3+8i
58j
5,f
5j
5,8
/,:GVt
4):fz
3)Gf
4Xs
5s
2)8GVet
38x
38x
0';FV
5)<G
5)<G
4)<Gu
5i
0';FV
1);GVe
3)<f
5x
4.8h
5-8
5+i
5+i
3GYw
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
4;Gf
-'IXd}
5X
5jy
3MXu
4Zft
5y
5J
0)8KXfy
3MXu
4Zft
5y
5K
5;
5z
4Xft
5X
3)eu
5y
3Yiw
1GV}
4-u
5-u
5x
/)8FUex
3)Vfy
4);G
4);G
4);G
5y
1(Gfs
0:GVd
3GVft
4;f
3;Jt
5y
5y
2)8Vhu
1(;GUhu
3(<Gw
5)=
5-8y
4Iku
5k
5k
5I
2)JVhy
2)JVhy
4;u
58Jf
4)=Fh
5<
58Vhw
4)8GUh
.(7FUdr
5,:
58K
5i
4)<u
.'5EUet
5i
58Ku
.(7FUdr
0)7FVez
5y
4,hu
4z
3)8Vfz
5y
3);Ifu
3);I
5):I
3,8Ify
-+<LUey
5Gi
3+8KViw
5[fu
3)8JVfu
5I
5-
2,8Ghx
5,x
5<G
5I
5;
5);GVt
5X
5x
38Gju
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
5,IV
5Vi
5;Ifx
5,:
5,:
2)Jfu
5I
5;
5.
5J
5J
3+i{
5h
5ju
5h
5fz
5|
5z
5|
*:LXhx
5i
5;
5;
2GVi
1Jft
2)8Iiu
58GYx
5;
5+8J
5Y
4Xfw
4-w
38fy
38Lf
5y
5+Ih
5;h
5Ki
5:J
3);Gfu
5X
3IXfx
5JYu
3)8Kfw
3;w
5+i
48Gjx
5I
4)8JVhx
5,8
5<G
38Xf
2IXfw
5x
5X
5Yi
4:X
5l
3)Eh
5G
5Jw
3=Gfu
3IYft
4)Gfx
5y
5eu
5+Gi
0+;GUfu
5)8Ki
5;
2)IXfx
5Xu
4IXku
5/
5;Gf
4,Gu
3IYew
/,;Iw
5Ki
5:J
38Xf
5x
5;Gf
5fy
4y
4y
2)JVhu
5;
5Viu
0(8Iz
5x
5Jx
5IXiu
5)y
2)8K
38Kf
5w
5Yx
4)8Jfx
58Jx
3)fu
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
5Iu
4:Iew
4fx
5fx
5fx
3Fet
5G
4)ix
2K]eu
5Yu
5JYu
5J
5hy
5<G
5;Gh
58K
5)8K
5fx
3Yf
5Yf
5Vi
08GVhw
5,
5,
37GYh
5X
4<y
5;f
5;f
017GVlw
4-w
5+Ih
5y
5+Gi
4Gl
5Gk
2)GZw
5Yi
58Ih
1)8Zfu
4X
4Y
5X
5X
5X
5J
5X
4X
5X
5X
1)8Zfu
08FZet
08FZet
5Z
5Y
5Y
3)GXi
0;GUjw
5;
5,;
5iw
3Viw
5;w
3fw
5,u
5,u
1,8GVf
1,8GVf
5,
5,
5,
-);OTeq
5)8J
5)8K
3+Ku
4)8J
3,8X
3LVhx
4)J
58K
0+7Ef
5<I
5Lu
/8FVhu
2);G
1+;I
4)<
38Jh
5Kh
3Khu
4iu
0)FVhu
2)DVi
3,6Fh
3)Mfw
5J
5Jx
3,8
5-8
5)8J
5)8J
2)Gt
3>If
5;Jf
5,8K
5;I
5;G
3<Ifu
5<I
0+:JYfs
3)8X
4,Yf
3)8LXu
4GYu
4GY
5Y
5Y
5/
0+:JYfs
.'6EUet
3G
4x
3);LVfu
5J
5J
5J
5)=
3Vx
-&6EUdp
0(8Ves
3)8GXey
58i
3-I
3)<hu
5;J
4G
1(;F
4)ey
58i
3)=hu
3-If
3-I
1,8Gfu
5<
2)6GVdt
5,8
3)8Gjt
28Gfz
5iw
4)Xf
/6I]q
2)8GVht
4+7GVh
4+7GVh
48X
3+7GXh
4Yi
5X
4X
5<Yf
58JV
5X
3Ziu
4Yi
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
37FVf
2)8GVk
3)fx
5x
3)@If
5;
5<
5);I
5<
5<
2+FVl
5Gj
3)Gkt
5)iu
3)Ihz
5z
3)Ihz
0(:Vkt
0(:Vkt
3)Jh
5j
5=f
5=f
38Ii
58Gi
5Jj
5iu
5+i
5Ifx
4hu
5fy
5fy
5,
1.7Xfu
1.7Xfu
3)GY
5,If
5,If
5,I
.14EUew
28Gf{
4.8x
4,8x
5,
3.8x
5.
4(t
2+fu
08JVhw
08KVjw
58lu
5y
5;
1+8Xfu
5,
4Y
1+8Xfu
5Z
4>G
5>
.18KUh
4)8Khu
3,Iit
5=
4I
3,:fu
5Xfx
3)Xjw
5,w
5,X
3,u
3)Xjw
5,i
3-Xf
07GUdu
4I
2+<IVt
5Jj
5j
4+Ix
4;Zf
5X
5Xf
5X
5;Y
4;Zf
0/=JYu
0/=JYu
4,Y
5+I
58Ii
2.8IXf
4,Y
4,8Ij
58Ii
5);FXf
2);IXu
5+<f
5y
5y
/)7FVf
07GVfw
5x
4x
.15CUep
18FVt
4+8Gf
48Gf
37Gf
5.
5)i
4,fu
5i
4,8ju
5-
4+;Gf
4,8
016FVht
3-7Gfu
1.:GVhy
3:jx
5,
5,
5,
1-GVhx
3.7Gfu
+)@JRbp
58J
4,8I
58J
5x
3,5Fhx
48J
3)=Gf
3.6G
5;
3+8J
5+7
1(6Jhs
2->G
3)8Kw
4Ix
5)7M
4);G
3);u
4;Gy
5<
5J
5,;G
5J
5x
1(>fu
5j
5,8G
5Ii
5j
5,8I
58Lu
4,u
1)<Fit
3);GX
4<G
5:
5x
5x
5;G
3)J
47K
2(;Gf
4)7I
3)<Gf
5);G
58J
58J
5,8
1)LVfx
5J
3);G
3=Ix
4+:J
5):Gy
2):Ku
5J
58Ju
1)7Jeu
5J
58J
5Gx
1,KVfu
3.6G
5)7L
5,8G
5,8I
108FVhs
5,8
5)<
37Mf
3,:G
5):x
58L
3+6Kf
4,8I
/);GVeu
5,;G
5J
1)=FVx
5<
5x
57I
5j
5j
4):G
0?Dfu
5;G
5)8Jf
5)8Jf
5)8Jf
1(7KUu
5Jh
5Jh
5fx
5fx
5y
1,8GVfu
5x
1,8GVeu
5y
5y
2)Gju
2)Gju
5)iu
2,8G|
2,8G|
4-
3-7Gu
3-7Gu
&#2AP`r
5,
/)GVfu
1)8GUfu
.)5GTit
1)Iiu
-(5EVf
1(8GYfu
5it
28Jfw
5-y
4Y
3+Ihx
5i
4x
5Iy
0)7Vt
2)>Vu
5j
4:y
38I
4x
1+8I
5;
06Ghr
5Viu
1)8Jft
-)=Ijy
1)Kf{
5JX
3)Viu
5fy
5ku
5x
48iy
5;f
17FVdu
5Y
4<I
4,u
5)y
17GVjw
3)Ueu
5,iu
5w
3iu
5)x
4,fu
2+:Ifu
5y
5j
5,8Ju
5y
5z
4+u
/'3IVdz
-)8FVt
3.w
0+6IVfw
0(8FVfy
5Gfw
4Zf
3Yfy
5+i
0)6JVjw
0)6Vu
3;Xf
2);If
5Y
31If
3+=Lhu
0(:Ueu
0)8GYfz
2)JYfu
2)Ih}
3kw
28Ify
5)If
/)7JYdy
4,GVh
4JYy
3)8IVeu
5x
5X
3+;GXfw
5)y
3]u
2x
0-;KVw
4x
0,GVet
1(;Vfu
5)fr
5y
.)7Dy
2+Vft
3GVf{
3)IVj
/,Ihw
3.8Gfu
/,8F^hy
5+y
30Ghu
2(:IXfy
5,Gu
5)x
4)=Gu
5Mu
4y
4):Ffu
5,
5F
5+Jf
3:Xu
3;
48Jw
5J
5Vu
4Zu
58L
3fw
1)8EYeu
38Yfu
48LVf
3)fx
4)Jfy
2:Gf{
3+:j
5k
5Iix
1)GVfs
4)fx
3)fz
2)8MYfu
4hy
5x
3+GXju
5-
2)8IXhx
4Xh
-,8Zi{
5-I
+(3CPds
3)GXu
5iu
2+Xhw
38GXf
3;w
4IXfy
,+JXeq
3-Iu
5Xu
5y
5Xw
3:GXfu
1,8V
3(7GXft
/'8Uew
28Iht
2-8GXt
5j
2)<Gfu
3iu
1(JVf
3If
2;Dh
4:Gfu
5+Jx
/'7Ges
5Zi
2-=Jfu
2/ft
.(=E^mu
5Jhu
4lu
5X
-(5Vfw
5+G
5+8GVf
3Zf
5X
2)Zfu
5X
3)f{
+,7GYz
4Gi
1)Vt
5Y
5x
5i
5<G
4,u
5,
5,u
5X
5,J
4Iz
5Yy
4)8Vu
3+fy
5)x
5,
4:X
4Zu
4fx
3KVu
4+Giu
2GXjy
4GY
2+GXfu
5K
2):FUdw
5Vu
1fy
3w
5x
1+8et
4);Gh
5<i
/)7GVeu
18FVeu
0)8Vet
4<
3+;J
5J
27E
2_u
5Z
5Y
3.Kfw
4+Kf
5.
4Yf
5KVf
5KVf
1.;Gf
5,
5,G
5<
5hy
0(8Gi
5k
2)y
5y
5y
5,J
5i
/'7FVt
5k
2)Gu
4Viu
5;
5;
2);GYfu
5<
0)8Vfw
28Ifw
.)6EUds
3,fu
3+8j
4,iu
5=f
5F
2)8Efu
08IVh{
5y
5Iiu
4)G{
3+hu
5,u
5-X
3Vu
3-Gu
58J
38JY
5,j
5GY
5GY
/Vex
3ju
2)8Kf
3);fu
4+fw
4,h
3+fz
5):x
3)8Jf
4)J
5z
4GViu
5eu
3Vlu
5j
1+8Get
5,u
3Gfx
0+8hu
58I
2+GXi
0-8GXhy
5hy
5x
4-Yiu
5ez
5ez
5x
5V
4i
.)7FVet
1(JVn
4iu
5)ix
5k
3)8Eiu
2)V}
5x
58Kx
58K
3)7Gfz
5Y
4)7Jix
5X
3;IY
3<IY
5Z
18Vfx
5+J
0,6IVfx
4,:Ih
48Jhx
3+Giy
5+i
1)IVfw
5J
4GZx
/(8GUhy
2Vfz
3)eu
5y
5fz
5fz
,)GU
0,8IVf
4y
5Viu
1)Jfz
5)y
5w
5y
4Xx
5;f
5x
4)j
3KXft
3Yf
2,8Gu
38GY
5+<x
2.Ie
2)8IYfu
5J
5Y
4X
3,GVfu
5h
.-hx
5,X
3,Xf
1)8FUeu
2+<IVt
5j
5y
5Y
5<I
4iu
4ju
38J
4J
2+<Ifu
5J
5J
5<
5;I
.)7FXky
5Jiu
3Yfy
4f{
5,Gf
3j
1+8Gjw
2Vjs
5,G
/(6GUes
0+8Gew
4Z
4Vx
2,Vfy
3Xu
5y
5y
1(6FVes
0)7GVet
-(7Vf
.)8FVu
4x
3)8If}
4y
2,8fu
5-
3)8Ifu
2+Yfx
3x
5Y
3+;fu
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
3)Kfx
1+8IVit
5ix
5j
/(7Vlz
5ez
5k
5x
2)Zez
5Zf
0:Gf
1<ft
5+z
5Yu
5z
4iu
3Vfs
3)8Ft
3hx
5fx
5)8K
5K
5,Jf
4J
4Yu
58Yfu
58Yfu
1'8fu
4Xu
5Y
1);GVe
5x
4IXw
4IXw
5x
2GYfu
3V
5K
5;
5m
5x
4);J
08GVez
2)s
5x
1Xfx
3Xfx
5;Vi
0)8F_t
58X
5Xj
5X
3GTfu
3Y
2[f
3Xfx
5If
48y
/,;GVhx
3+;Lfu
4)Gu
5)J
3-Ifw
57F
5x
3+5Ffu
3)fx
3;Kfu
3,8fu
1)8Ifx
5J
5z
5z
5,
3Ifx
1-8f
5,
5,8
3-Ih
5)IXf
4y
1(8GVkt
5ju
5i
5i
1)IXft
2JYfu
5+;
4GXu
18GViu
5-
3j
3Yf
5X
5;I
5;I
2,IXjt
3,Xiu
5Ih
18GVet
5;
5-
3Jf
1(5Fju
5k
5y
5y
4)Fhx
.+:IXiw
5j
1;Ui
/,:JZdt
,:IU}
2)fx
5y
5ku
5x
5x
3=Kh
5{
5)y
4+GVt
4y
4t
1:Ghs
3+Ih
5t
3-;Iu
5;X
4)7G
5+;h
.(7FUw
0)8iw
5j
5e
18GVe
2,GVu
4+j
2)<Khu
5:Gi
5:Ju
08Vft
,1<Lis
38J
4;J
.(<Gfu
5I
4,f
5+i
5+8Gi
3/f
0+;JVhu
1(;Vfu
4,u
3+ju
5.Gf
5+Jf
5[
5+
2)<Gf
5+J
1)8GVds
/(8G[es
5Z
5Yu
4Yu
2)8Uf
4Y
5Y
+1<LSip
4-8x
1.:IVet
5Y
5,I
5)<Gi
5<h
4+;J
5-
5Xh
/:Vfu
2)Gi
1)7Gf
5+8Vu
5J
3)8JXhx
5<I
3+Gk
5<
5,
5,
4iu
4-:y
5,V
5-
3)8K
2(7FViu
5ju
-.<JXds
4);i
2)8Iku
4)@Jf
5,
5,
3)=Ih
3)Kj
5J
4IVi
5)Gj
-0Us
58i
/:Vfu
2)Gi
1)7Gf
5,
5<I
5<
5,
5,
5-
3)8K
58j
5-
5+I
4,Gf
5,
.+>JYft
5,<
5+i
.;JYdt
0+=IVhu
0+<IVeu
30iu
5,
5,i
5/
3(GVx
5:z
4:
5<h
5i
5;I
5;I
5)fx
5-
5X
218eu
5,f
3-
3Kf
5;J
5X
-&7FTjs
4<f
3kz
5nu
5j
/(Ift
5<f
4i
5)iw
5x
5i
5;Gf
*&2|
0)8GVt
5)8K
2)Yx
4Yu
0)8Gew
5fy
3Xfy
4)GVew
0+7GU
/)GXft
4,x
5)j
5i
5Y
4;
5Zfu
3,w
5x
5x
5x
2+;IVh
5Y
38Gx
5+x
5w
3;IXh
08FVft
4[fu
5x
.)7KTdu
5,f
5)Ix
5+J
/Gfs
2+IVju
58J
3,fw
0)8GViz
5+x
4Yfw
5x
5IX
5Xu
5Vku
5Vku
4;K
5ku
5J
5J
3:Jf
3:Jf
5z
5fy
4;Gfu
1)8GUes
5Gx
5x
38Gdu
17FVfu
4-Ghu
5i
2)GVi
5x
5Yfw
2:JVfu
2:JVfu
5ju
5IX
/+8GVft
4,
/)GVft
2:I}
5fy
3;IXfw
3,iw
4hy
5fy
5i
5z
5x
4x
5y
5y
3Yfu
5X
0)GVex
5x
5Jz
5z
18J[fu
5Y
3-Gku
4X
4X
1(8GVmu
5fy
5,Vu
5hx
5x
3<IXu
5X
5<I
2,8fu
4+;I
5,
1IXhu
3Jh
,%2ESer
18Viu
4Vet
5y
5ex
5i
4Yfx
5Iu
3)Y
4ku
5+m
3z
5;hu
5X
5,
1)8Jet
5iu
5i
3+fy
5Yu
4fy
2)8Vt
3Xhu
5hu
5ix
0+8iw
5Yu
3)ft
4ju
5iu
3-;Ju
2Gx
5,u
5,G
5{
5y
3IYfy
5Yfy
5Iu
5i
5i
5i
1,:Jft
3-:If
5,:G
3.:f
5-8
5,:G
5,h
5,h
4<
,<NSes
3)8Ju
5,u
5+Ifw
5K
4);If
4@G
5L
5x
1/8Feu
0+;iu
4+7Ghz
5Y
58Ij
3):JX
2);Jeu
5)<u
5iw
2,;Feu
5;J
3,;y
5j
5=Gy
28GVet
48Fu
5Ii
4,G
5Kfu
5+J
3>Fiu
5;I
5ju
1(:Vfu
4)8FVf
2)7FVex
5,Xf
/-8JVf|
5+Ifw
5x
2,8Ffu
5iw
5;J
3,y
5+;h
3(6O
5M
27KVeu
5K
0,6Gft
5J
2)>I
3)=
1)7J
5Gi
5K
4+8mw
4;Gf
5;G
.)@Vku
4;If
4,If
1:Gj
5+7Gy
4):IX
2;Ieu
5j
28Geu
3)<Fh
2)<Iu
3);If
5>G
2+<FVit
58Geu
5,:
5;
4)8K
58Gj
4ku
5)fz
5)fz
3.Vx
3.Vx
5,
5,w
5,iu
5,
0):JVe
1)Ffr
3;Lfy
5K
5;G
4M
5;Gw
5K
3fw
5x
3)Ifs
5t
5Jf
5Jf
5Jf
)&;AS`q
,/5Vbw
.+8GVdu
5)6
5Y
/(8GVfw
4,
5,x
5J
1:Ufu
4,
2,8GVht
1:GVfu
,&6FUes
1'<FXfu
3+8X
5Z
4+:i
.+FVfz
5<x
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
3+;f
2)<GX
1,8Ifw
48i
3)GViu
5y
4+8x
5;f
4eu
5);
5Fh
4[w
3Zfu
3+<Gft
2)8Fhx
5Yu
5Yi
5;
5K
5V
5x
5i
4)IXy
1)<GYju
5Y
5X
5;G
3):Gi
3)<
5,8f
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
5hw
5,8G
3.:f
1'8GXft
2Xfx
5)k
5I
5;t
5;G
5fx
1,8JV
4;Yhu
38Vs
2+;GVhx
3JX
/(:GUr
48i
5i
4Y
4Y
3);
4X
58k
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
5{
3-8Gfu
4,8
5,8
5);fx
.)GVfz
5);
5i
5x
5V
3[
5;
5,8
5x
4,:G
5+7G
5y
5i
5X
5)iu
5GY
3,;GY
5;Y
5X
5X
2,:hz
,+<ITht
2);fu
5,8I
5,
5:
5i
5i
5x
4,<
3);GX
38Feu
5Yu
5K
5x
5,8
5;G
5,8f
5Y
38J
3+8ix
5J
5Y
1+?GVjw
4=
5;
/'6Ift
1(8GVf
2)8JVhu
5,u
5i
4)=GX
5+
4s
3);Vfx
5)<
5{
/(>F]fx
5i
4Xx
4)jx
48fx
5<
5y
2)J^eu
3]fu
5LXu
2)J^eu
5,
4,8u
4,8u
5.8
3)Mf
5I
4)M
4)M
2);h
2);h
5;
5;
5;
5<I
5<I
5<Iw
1,:JVdu
3+Kfu
58L
4,:I
58K
4,e
5;
5<
58K
5J
5J
5J
5J
5J
3+;Gu
3+;Gu
5=f
3<Gfu
3<Gfu
4;Gf
5=
5;
3+GViu
3+GViu
5k
3hu
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
4,8
2.fu
3,u
3,fu
5,8
3);eu
4);e
4)8iu
2+8Gfx
3,8Gx
4+Jx
5,x
5,x
*%7IThr
.)GUdr
2GVju
4<K
/)7Ffu
5I
5I
.)8EVes
48Jf
3)<Jf
5I
/7Ffu
5:K
5,:FV
58j
4-8Gu
5,
5,
5,
3(8FVft
*%7KVi
.);GZw
1)8Iu
1(7Iu
4)8J
58G
4;iw
5Ii
-)8Vu
4J
2+8Lz
2Viu
5;f
5;w
2Y
5J
5J
5,x
5Gj
/)7GVfu
47N
5Ij
5Ih
5i
58G
58G
0'>EVfs
5);
5)=f
5;
2)Fh
/(8GUt
2)7GVhu
38i
38i
38i
2)GVfu
57i
28iu
38iu
28J
/):Zt
0)8GYfu
2Xfu
3+<GYhu
5Y
5)8I
5)8I
)1ER`p
0):GVeq
3)Ufs
5Y
2-8Vfu
1)IVfw
5-f
5-f
2'Gu
.+8GTft
1):Ifu
0,=FVw
4-<G
4+Gx
0Vex
3)8Jfu
2'J
58K
5+J
4,f
5z
5X
5(8F
5+u
5-f
4Qf
1<Gfw
5)8iu
5+8
5Xf
4FX
5z
4;G
5J
5+8
0GVe
5,
3)7G
4Viu
5j
5j
4-Ix
2)8ft
58J
38M
2,8Gfu
3+JVu
4,7F
5X
5<i
5{
3+:J
4);u
5)Y
2)7FVhu
5+;
3)8Ij
5);J
3-;
5);G
0);GUu
5Yf
5+j
5)8IY
5,<G
5i
4IVw
5-:
/+6Yw
5X
5j
4)<Fx
5:y
5Kx
3I
5i
5Jw
5,
5,
48y
5)x
5)8Gw
5,u
2)8Vft
3)Vt
5-
4)8Jfu
3)Jfu
5K
5j
5)<Gh
4+Xy
2GVt
0;Ifu
5)>
5+G
5);
5)<
1(:IXt
58K
5Yf
3(8IXfx
5)Y
3.:GXfu
5)x
0FVjt
2+;GVh
1+;GVt
3(6G
5x
5.G
58L
5-8
3(f
4(f
5)Xku
5Yu
4)J
2(7Y
5Vw
5X
4)7F
1/8KUft
5IV
4.I
.-:FUcs
5+<
5J
5,
3)7G
5,8
5+8
3+:J
5);G
/-JVt
0,6Ghu
3)8J
2'J
5);G
5+;
5);J
3+GVi
4<
2)8Jfu
5)J
5z
5z
3+iw
5j
5<
5<
1GXfu
38X
28IXhy
3+x
5,8
3<Gfx
2-:iz
5x
5;i
5,u
2-:iz
*)4JTer
-)6Uht
1+=Ku
1+=Ku
3,GVfu
3'Vu
.(:JVes
2+Efu
0)7GVf
5,8
/-8Ghw
5;h
5If
4If
5ju
4Kfx
58J
1;Ifu
1)8Fdz
4;J
5x
1+Vhw
3=GXh
5iw
5)7J
5fx
5J
5Ii
3)>Ii
1,F
5Xu
1)8Ff
3h
5hx
5,8G
2)<Jk
4)=I
5Y
5fy
5fy
4.Gfx
5+G
5i
5);G
5X
4+f
4+f
4,
5Xfu
3,Gu
5Jx
4Ghu
5y
5y
3):fy
38Gl
38Gl
5,
0)8Vjx
5+;
5+;hu
48LYf
5J
3+ft
5,u
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
5fx
4:
5;
3)Kfu
3,:Ik
5Ih
5-i
5)8Iiu
5x
5)<
5)<
.(5FUew
5I
3)7NZft
58Ku
58J
5,
/,:JUit
5,8
/,:IVju
1;Ifu
48KV
5I
48KV
5I
.+7Jfw
5)J
2):Jht
5Zu
5J
5j
5+x
5JVu
5IY
2-7GXiy
3KVft
2):JYfx
5JVu
5Y
4Gh
5,
5,
4IZu
5Zu
4+8FVfw
5)J
5)J
5x
5j
5j
5ju
5ju
5Gk
.6FUdq
0)7GVfu
5);
5j
5-
5y
5x
5x
-;GTx
0+8Vfx
2)<I
2)<I
1=Xft
5y
5):i
5;fy
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
3-5Ffw
/%6DVfr
3;
5(I
5;
3(8Gft
3Ii
3)8GVfw
5x
3+;f
4;
5;
5:w
5:y
3Ffu
3):FVfw
1;Ghu
1;Ghu
5;
5Y
/+6G[ez
5Y
38JZ
5X
5x
5i
5Y
38Xfy
5X
5Y
5Y
5[
5[
5Y
5Y
4.Vju
5z
5K
5;hy
5;hy
2/8Ghu
5,
5,G
0)<Vr
5J
4;J
1=IVet
5J
4;J
/:Kcs
5)L
4+Gfu
5)x
5J
5<
5J
5,7
5K
5;J
5:Y
5i
38New
5K
4,Xu
5J
5J
5J
5<
5<
4:Gx
3);Gu
0(8FVft
5i
4y
4w
2-:}
5-w
5+
5+J
5+
3,8Gt
-8GUhr
3eu
2IXf
4i
5;i
5i
1,:IVc
3)Xu
5Xf
5)<
4,iu
5i
5Yf
3+Jd
5i
3,8f
1+7GVf
5)<
4X
4X
5Vk
5Xj
4+;F
3Kf
4i
3+8x
4+x
5x
5x
/+;Jks
5Yf
5,
3,8f
4+;F
3Kf
4:Kfy
4:Kfy
4:Ify
0(8FVes
0(8FVes
4{
5{
3Z
3Z
+7OUs
1)8Jl
5):I
5):I
3(8j
0:IVhs
5K
3,8Gh
4Kh
1'6LVhy
3+Kdu
4,;GYu
5L
5ix
5;h
5+<Geu
5K
4)Lf
5I
0.:Det
3)8J
5K
5Ih
58If
48L
1)<JUfu
4)=Ie
5Ji
5i
2-:G
3,;
5I
5I
5);K
58I
5)<G
0+;Gx
5);G
38w
3Yy
4f{
5x
/)GVct
5Kf
3,8G
2:e
5J
5,Gf
4x
3:Gi
07DVi
5,iu
48h{
3Viu
0+7MVhs
5J
5K
4)Lf
5Gj
1<IVhw
5i
5Ju
4Kf
5;Ff
5Jw
3):Kfu
5J
28Jfu
5I
1-6fu
5+8F
3(8K
3,7F
2(7eu
58Ii
5)8Jf
58If
3LVu
4Kh
4LX
4)Ghw
5,ju
/(;Ves
3<fu
4<f
4<f
2:f
58I
58J
2(7GVdt
2(7GVdt
5ju
4)hx
5)y
5.
5.
38KX
5K
5+8GY
5)L
4Kfy
4Kfy
3)6Gf
-):F_cw
4Y
4Xy
0)8G]es
4;X
2+GU{
4Vy
5Xiu
5x
1)Xfu
3-8Gu
5)Xt
5);
5:X
5Y
5+X
4iw
5V
3Xu
3,Vy
5,w
5Yu
1)GYfu
4Xu
5V
3)X
4X
3Yx
5Xy
5X
48JYu
5Y
3,:Gu
4-8Gu
5);
5x
4Xu
5X
3Xfu
5Y
1)G]f
2[fu
2)8V
4Vt
4)x
5<
0Ueu
5-
1+7FViu
4ju
5,i
1+7FViu
2GVfu
2GVfu
5;w
5;w
5Fh
5Fh
5;i
5;i
5;i
5:z
1)Gkt
1)8lt
5i
5y
47Kf
58Lf
-(:Tes
5,G
5Iju
5J
2)<I
38hx
3+K
5;
2+8Iw
5<
5K
3)8j
3J
5J
-(GTer
4x
5,G
2.Gj
5i
5+8j
5i
5i
2.Gj
5,
5J
.+7DVs
5,
5+;
5+;
4+;eu
5;I
5k
5-
5,8G
5(;Giu
5,8
.7DUs
2)Vdu
3)Ieu
0'GVct
3cu
5;G
/)>GY{
5:Iy
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
3;fw
5<f
4Xx
5Vy
5X
2,8Vfy
3Xu
5X
1.GVft
5+
4.f
3.eu
5+
4,f
1(8KVft
1(8KVft
4):J
-)IUiu
5+x
5;h
5(:i
.(7IUbt
5;h
3)Vjt
.):JVet
5;h
5):i
.)8IVct
5;h
4+;Giu
2)8GVlt
5i
2)8GVlt
/(7Zs
/(7Zs
1GXi
5j
5Y
5Y
58K
3Uft
5Y
5Y
2-Gft
2,8GVft
3IYj
3IYj
5k
5Y
3IYj
5k
5Y
0)GVes
1):GVft
5)<
18FUes
5,Vf
1)GVfs
5y
5y
5y
5y
5J
2)<GVe}
3Vfz
5;
5y
5;w
5;
5;
5x
2(:FUet
3(8Gft
,+<Vex
2);GXiu
18Vx
4,fw
2)8Xf
5i
5Z
3;I
2(5KXhu
1(7GUfu
5,;
5y
5)8fx
3):Kh
5i
58J
4,u
1)8Leu
5);
5Vfu
4):Fu
5+;
5)x
4.;u
5;I
3)6Gu
5-
3(:Gfu
1:GXfy
3=G
5,:
5Yw
4);
26Gjw
4+j
5fx
4)6Gf
4+iu
3.GVfw
5Vx
2)7GXeu
37GUhx
5i
-)<Idu
2)8Xf
5Z
3;I
2)6IXhu
1(7GUfu
5,;
5y
4)Ki
1)8Leu
4):Fu
5+;
5)x
5.<
5;I
5-
3(:Gfu
5y
5);
5);
3Glu
5j
5x
0(7Vet
0(7Vet
3);M
5J
5<Gf
/(;JYes
4JX
4,:
5Xi
5i
5i
5)<
5JX
4;GVf
5.
3Yu
0'8FTdt
3Zf
3Zf
5Y
0(:fu
4i
5GXf
5GXf
5GXf
3=
0':FUf
1(GVf
4)8Vi
5)8i
4ex
5y
0)Ghx
0)Ghx
5j
4x
3x
5X
5y
5y
5z
5z
1+8GVf{
5+8z
5x
5,x
5)x
4z
5z
4z
2+8GVf
2+8GVf
2,8GXw
5Y
5Vy
1)8FV
3fy
1)8FV
4-
5.
/7JVju
4)Jly
5;Gj
5;Gj
3;GVu
4)6I
4-8G
4-hu
5-
5J
58J
3Xfx
+(:Thw
5Jz
2)Gj
5)=I
3-<
3(=Gx
58Kj
2);GXhu
4,8f|
5-
2+8Iet
,(6ETfs
5Lx
1(;Fes
17GXnu
58j
48Xj
5iu
0,<IVfs
,(7ETes
-)7FVu
1<IV
4)<
5);
5x
5<
5<
3+:Ku
1)8Vfz
5ft
-:U
4iu
5:I
5-
.)8GUet
2+8Xfs
3Vfu
4Vu
3)8K
5I
3kz
5h
5h
5h
5x
5x
3j
5w
1(8e|
5Yu
5Ju
5w
4y
5w
38j
48i
5+
4GX
5Y
.';e
4)8
5<
38Z
5)7Gf
5>f
2,Jf
3Ji
5,8
4-8u
5-
3;fu
5<
/(:IXf
4)8
38Z
5)7Gf
5>f
2,Jf
3Ji
5-
3)8Ifu
3)8Ifu
2(7GVfw
2,7Gf
5.
5x
4/;
5;
4/;
2)Yfz
5Yx
5Gz
5Gz
1+;GVfs
5;h
4-8
5i
5,;
5,8
5;u
5;h
1+:FVfs
-(8FVfu
1(Gft
2(Gu
5h
5h
.(7JVd
4)8J
4)8J
4fx
5x
58Ki
5,8y
5=GZ
5Kf
2)Ihy
5x
0)7EUds
3)fy
4fx
58M
58K
2);Ffu
4Kh
5Kf
5,
5,
0(8G_r
3Xhu
4:Zf
4:Zf
5X
3:Zf
5Y
5]
5Yi
5X
5X
5Z
5X
5X
5Xhu
5Xhu
5Xfu
4Yf
5X
3);fu
5<
5<
/-8Jkq
5Y
5J
5iu
5,
3)Xi
4j
5)J
3Idu
5,
5IY
5Y
5Ih
2GXiu
3)Xi
5h
38Kf
5i
5)J
5;h
5i
5i
5J
2,8Kfu
5i
3):Git
5i
2)8Vi
5hx
5hx
5hx
/(>Vu
2+8Ju
3);Gfu
0(=i
4;
58Gi
58Gi
2;Ghu
5J
5x
4<
4<
/;IUc
5,8G
5)<I
5-8G
5+8K
3.6G
5);G
5)7L
5;
58K
58K
5,8G
5,8G
5,8I
2)8GVft
38Jfu
58JX
0<GX
0<GV
28fx
5)z
4)8x
3,8fu
3,8u
5,
5,
2+8Gt
5,
5i
2+8Gt
5x
1-;It
1-;It
3:K
5Yj
5.f
5,
5J
5)<f
3<Xi
5Yj
5J
-+8CXfz
5f{
5x
3)8GVes
4,:Gx
4)y
0+:FVfu
5;X
58Kf
5-I
5)y
5x
5;Vi
5;x
4)fx
5;Gf
5k
5J
58l
4,7Ix
5,7Gx
5Xz
2Yfw
0+:FVfu
5;
5-I
5;Vi
5J
58l
5;Gu
5Yu
5x
5x
3:Zi
5:i
5:Xi
5:i
3:Zi
58J
58J
5X
)(5KPnz
5-
-+3EVl|
1(8Mhu
1(8Mhu
5,
.'7KUjs
3,8Kh
1+;GX
4)x
5,8j
3)iu
5z
5Ji
4fz
5Vfx
3Ghy
5i
5Jh
5,
58IYfx
4,Kfu
4fy
0)7IUd{
5Gi
5,;
0(:EVd
3;Jf
3=Ifw
4Giu
4);Jf
5Jf
5GVf
5j
2)Jey
58JYhu
5-
5J
5-
4)7Ih
5x
3-h
3KVh
5);
3+7iu
-)5Jhs
4)Iju
4)<G
1);Ffu
5Gh
5GXi
5;
4Vi
3+;Mf
5;Gi
3)7
3(7Gf
5i
5y
4fz
0)=FVhs
0=JVjx
/);KUdy
4Ge{
5Jf
0)<IVfu
5J
0;u
5;
3J_fu
5Z
3+8Gi
5,
1)8GVex
5x
5,<Iu
5-y
3)Xeu
5Y
5;G
4Xh
5,
38Jj
5Ij
/)8GVkx
5Vfx
0)8GVju
5fx
58J
58J
4JVw
5J
5;h
5,e
58J
1-;Jfu
5-8F
5;
28Vdu
08Gl
5,
5)i
37Ihw
5Gj
5;
3)8Gi
.(8Vbt
3,8G
0(;CVdu
3)8Lf
5Gj
3<Kf
3+7f
3)7Gf
5Kf
2)>Gu
4<G
5)iu
3)8Jfw
48K
5Gfx
0:IVkt
4If
5+i
5<ju
5)8iu
5)i
5)i
58Gk
5K
48Jhw
58Jhu
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
/+6JVjw
5i
5GVf
5J
3)8GVjt
5;
3+8If
5i
.(8FVfy
5z
4);Jf
5i
5)7h
1)7Gku
5;
5y
28Gdz
4Xi
5Xf
5Vf
5-8
0)=Jeu
48J
5-
3);If
5<G
2;Ff
1;Gfu
5;G
2;Ji
5<Kf
38i
5k
2)8Vx
5Vz
1,Nft
5,
5)J
5)J
4)7K
5,i
4.Gt
5)J
2,LVf
3+JVf
5K
5K
3);GUfu
3)<G
5;G
5;G
5;G
5;
2,Vfx
3-:GVfu
5Jz
,%6ERbo
0+8Fi
/)8GVfu
0)GVft
4<J
48Gfu
5<f
57
5?
3;Fe
28Gf
.)8GVfu
1:JVu
/)8GUet
-(5ITft
5,
58J
2,7GVft
28GVft
5,8
4X
5X
5Y
4)s
/+7u
/+7u
3,V
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
2GVe
5i
4)=f
4)=f
4,;
4,;
3:Gu
3;Gu
5<
5<
5<
3f|
5z
5z
.(7E_dq
18G]et
5[
4]f
/(8F_es
2[u
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
5)7I
5I
5I
4fx
5+Ix
5+x
5x
5x
5x
/(>K
5<i
5i
5=G
5?Gf
5<G
4=Gf
5<Gf
5<G
4+;G
5<G
3);Jj
5i
/(>K
2(8GVfy
4)fy
3+8Vft
3+fu
5+8
5+8
3(Vu
3(Vu
0+Ihw
3J
4+7Ifx
5+8Gx
37If
5,;G
5y
5-
4,8i
5-
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
17EXkx
3)8fy
5)8
5)8
4(8Gx
5,h
0)<FVdt
5<
4;fu
5<
4<
/(=EVds
5<
5y
5y
5y
0(FUer
5ex
5t
1)8Vfr
3):fx
2)8Giu
5i
5i
5i
2(;GVet
5;f
1(;GVet
1);Yfw
1);Yfw
48IXy
5iw
5:Y
118GVhw
4iu
5,u
5-u
5,u
118GVhw
//8JVh{
1,:Gks
3-Gfu
3,u
2,Gfx
58fy
5)w
3)y
5y
5-
58iy
5x
//8JVh{
-F^hq
1.:GY
2)Zhu
5<f
3(;FV
4X
5)Xfu
5:J
0+GYfu
5Jfx
3;X
0+<Gf
1+GX
3;
5)6Xf
5d
4U
4X
58Ki
5;Geu
5;G
5k
1+GVmu
4):
5Yu
5Y
5Y
3)8Zfu
4Yf
5X
.(7FVet
5Y
.(7Fe
4+y
5X
/@FUdw
3);IVft
5;
5)<
5;G
5y
5)x
3,;y
5+
4)<x
2+8Gy
5y
4+:x
5x
5x
2(;GVfs
18GVf|
18Vf{
5{
5|
5{
5{
5q
3,u
3,u
5-
/,;EVfs
3+8u
5>G
58J
5y
5,
5x
5,
5,
3-8
5,
58Jfu
58J
1i
5<Gh
3;fu
5)=F
0):Vt
5K
5;Gi
0):Vt
48K
48K
58K
48K
58K
2-7Xft
2-7Xft
.+8FVcu
1)GYfu
4:Ky
5+<
5;u
5j
2:J
5:J
5,8
5,8
5j
5,8
5)<
5)<
58fx
3+:f
5,x
1(:GVfu
1(:GVfu
4=
0)Vlw
5x
5Jf
5i
4Xew
4hy
5k
5Gj
(%2Ze}
3)x
5i
-)8Fhy
07KXu
3,Xt
28JVfw
3Vi
5Vw
5K
58i
/,8Jex
5Vfz
5)J
5Xf
17JVw
0)8KVe
4Vfu
5Zf
4)y
2):Gjy
3ix
5Yu
4Yfw
3IYeu
58Gi
5Vfu
5J
5j
5,w
5;
5ku
5Yf
28G^fu
3,8hu
5x
5+u
4Vl
.8FUt
1-G]hu
18If|
/8U
4+Gk
5GXu
/,:Get
5;Gf
5)8i
.7FTey
5)y
2+Vfw
5Vfw
5x
58K
5Y
5Y
5X
5x
2^fu
48Kfx
5;
0)GZeu
5x
4V
3G]fu
5)Uf
1(G]er
/)7IVt
5Yu
5y
5x
5,
5t
4,Gu
3)GU
5fx
5x
5=G
3)8Vu
5Jj
5+Vx
5Kw
2(IVhx
4.J
5J
58K
4Y
2)MVdu
4Zu
5Xu
/-6Fht
3Yfu
5Jfx
2)8FUf{
38Jfz
4y
5-Yf
5fz
4,Iw
3-8h
3,8u
5Zu
5Y
5+x
2):KVez
5Ify
5x
3X
0(8LVjw
5V
58Jh
5J
4Vhy
5x
2)GUfw
5hx
5x
5hx
5x
4x
5Y
38K
4Jfu
4x
5x
5x
4Jl
5l
4+Gfu
5,
5J
4+fx
5h
4+Jfw
4ix
2,8h
5ix
38GVk
5i
5Jx
5fx
3,Vfu
5,y
5iu
5,Gu
5X
5X
1+8G^fu
5Y
4X
5GX
5Y
38KY
5)fz
40u
5.
5,
2+Ih{
4y
4y
5x
3)8Vft
3)8GVl
5Ji
4Z
0'FXfp
5j
5Vf
5Y
5)j
5i
3)fy
4.x
5{
5y
5+
3-Gey
5-
5LZu
.)8Nu
5K
5J
5i
3G[eu
5Zu
5Xh
5,x
4Kf
/+F[e
3Yu
3,Vy
5Yu
1)GXfu
5Y
5Xu
4Xfu
5fy
4,
58K
3G[i
5Zf
3)Vfz
5fw
5y
4G[fu
1G^ft
3)8Ihz
5y
2+fw
5.
5+x
0)8Znt
4Gi
4it
4z
2_fu
5X
5Z
3;LVht
4)Vu
2+GVft
4,;hu
5,
5Y
5Y
0);FVfu
5,fx
4Vk
4{
5z
5lu
5Jju
5t
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
5Xi
5X
1+:I]fu
3JV
5Z
5,;
5.
4ku
5,
5,
2)]ju
3Zhu
5X
1):FUhw
58i
5w
5J
4x
5x
3)GVu
4-8i
5;
4y
5w
5i
5i
4)Iu
3)Iy
5Lfu
58K
3)8GVfs
58L
1)8Gcu
5Y
38e
3Vf
5y
5x
4[f
5Y
4iu
5Zf
5Zf
58L
58K
5GVx
5J
5,{
3+7GVfx
4)Vfx
4Vi
3.fz
5x
5,x
5,w
1(8GVfu
5)x
0GU{
0GU{
2)8FVex
5iw
5+x
5;I
5fy
5x
.(5EXlr
28Vf
4i
57h
1)8FVu
5Zu
3GVhu
3hu
3hu
5,f
3,:h
5,i
5y
-,3FSd
3:Get
4)8Vw
4GVi
5y
5y
5J
4+Jk
5fx
4x
5Ii
4i
5,
58Jf
2+8Fdw
3)FVft
58Jf
58Jf
5,x
5e{
5fx
/+8LUht
5GVe
5J
4+Jk
4+Iiu
5Ii
4k
4j
3)8Ffx
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
4)y
4)y
4}
5z
4}
2)GVfw
2)GVfw
1)7GXeu
1)7GXeu
38Xf
5X
/)7FXey
28GXr
5y
5x
5y
5Zf
5X
5y
5y
5z
/)7FXey
-'GScs
0(8FUeu
4+;G
4x
5)<G
5);
5z
5,
5);
5);
4t
1(5OXfu
5J
5K
2)6M
5GZ
5)7J
5)7J
5GZ
5GZ
5K
5K
37J
37J
5J
5J
.$:MUt
2):Ff
4;G
0)7Vhu
2(<Jf
3;f
4Ji
5F
5F
5);I
5);I
48I
18Ju
3fx
2(;IVku
57Vj
5<If
17Vfx
5x
.:Fdy
2<Iz
5-
5Y
5y
2)GXft
.:Fdy
.&5ESbp
5)J
5J
5)8F
08Vfu
2-:Gfu
2-:u
5.
5.
5.
4(;
5,8
.'2EZit
5J
5Kf
5Kf
1)8e
5i
5i
4)Xfu
5Y
5Zfu
5K
5Yu
4-h
3)GVhy
4^u
5i
5i
4Vdu
5Vd
5x
5y
5,i
5,i
4)GVeu
4)GVeu
5K
5K
4Vky
5)Yu
4)Glu
5X
08FYjx
08FYjx
5Vfx
5j
5Y
5Yfx
4fx
5k
4)ju
5j
4Zw
5y
5-u
0'8EVs
4);h
4):K
4):K
5;G
3+Vfu
5,
,.7]kz
48GUfu
5)ft
1+8FYj
5+8GYi
2)G[h
5Ou
4GYu
5i
5fy
4+fz
5;h
5+;Gfx
5Xf
5J
5x
5Y
4;GZf
4)ix
58K
5+8x
38Ieu
3+kx
1,:GVjs
5IX
5Vfy
5+Jfu
5Yu
5Yu
5GZfu
4Yfy
5Z
4+y
3.Gju
5x
5,Jfu
5)8Xfu
4Yfx
4Yfx
3JXft
5Lu
5GY
5J
5J
5+
5+
4)x
5y
5Yhu
5Yi
5Y
4Jfu
5x
3;IZf
5;Gfx
5Xf
5Ju
5X
5x
5x
2.8IVi
5i
5Y
5Y
5y
5x
/6F_cs
3)8Gfu
5Z
5Xf
4+Y
5Y
5X
4Z
5Z
5Y
4Zh
5X
5X
3G[u
4Z
5Z
5X
3/Yf
4+X
2(Yfu
1)7Gfz
5+x
5iy
5-fw
1)7Gfz
0:Gex
5x
5=
4ft
1;f
4y
5Yu
/+Ke
1,Mfu
3GXx
5+;
3-8GVhu
5=
4ft
.+8M[t
5)J
18Iew
3+:Kf
3+:Kf
3+:KXu
5)Ii
5Iiu
3):IYu
5+Y
5,8G
5+X
5Gi
5Ju
4+Viw
4+Yfw
5;Ghu
2)8G[iu
5Xf
5Z
5X
5k
2)8G[iu
5Y
5Y
0.7EXes
0.7EXes
5,8
4+du
5,;
4)Uf
5,8
5.f
/FVdt
3;
1)Geu
4X
/,:FVct
5)7FVf
3+8Jh
5Jf
5+Ii
5Jf
3+:Kh
5Jf
3,Jf
5-
5Y
5Y
5):K
)%:GUdp
.,GXw
5,
0(:GZit
3-
5)K
5,
5i
1GZfu
4Z
3,GVit
5,7G
5,7G
1):GYfu
18GYf
-+7Fiw
2+8Gy
28GYu
5Y
5;GVfy
5K
4+8
5-fw
5Ii
5<
5;G
5,8
5L
4K
5i
5Jf
5)K
0(7X{
1+>z
4Xf
1;Kfz
2)8Ihu
5(GV
3);u
58K
2Y
5x
5=
5J
3J
4Xi
3)Ihx
5X
5GZu
2);Gfu
5Ff
5Y
5,f
5,
5X
5J
3:Ffu
5Y
4)8K
4)Jf
5;
5i
4<
5,
5,
5,;
5j
5x
5Vh
5Xi
5)8I
3;Gu
3:Gjt
5Y
3);i
5,
3(<Ii
0)Gd
58J
2Gf
3-8fu
38y
2)>fu
5<
/(8GVct
3);Fdu
5Xh
5>G
5JY
3+;Gfu
5-
5x
5<
4)Xf
3)8Jeu
5J
0(7Vw
4)<Xf
5Xf
5<
5x
5,
3)7Jhx
5jx
3+i
.6LVjz
5K
3,f
58K
5x
5Y
4)8K
5;
5i
5i
58K
4fy
4,Ju
5K
5k
1+8LVfz
5L
3V{
3J
5y
3)?G
5;
5-
4Vi
5Vi
4,I
5-I
,=IUfo
1)8Yf
5;G
5,8
3<L
3);u
4Jix
2);Gft
5Ff
5,
5IXf
5J
4;F
5Y
4)Jf
5,
5x
5Vh
5)8I
4;G
3)Gf
4.
5)=
28ft
3):GXl
5X
5,y
3)fx
3+8Liw
5;GY
5Y
5hx
4)8K
5x
5i
5i
5Zf
5Y
1)7FXdt
28Feu
/(;Jnt
5J
4Xf
5j
5j
3)>j
/17FVdy
2,x
4.7GV
4.7GV
4-y
3-7GVfy
5,u
5.
5,u
5.w
5.w
3+Iw
/.5KVjt
3)Kh
38Kf
48Kf
2,8Je
5j
5X
5i
5j
4j
5j
5)8K
3,Gh
4GX
/.5KVjt
.:EUfs
.+EVt
1):GViy
2+Ff
5i
5,
5i
5,8
58j
3+FVfu
5;G
5;G
3+FVfu
/)7FUcw
28s
5y
5-
5x
58x
5x
4j
('7FQap
*)6Ct
,)8f
-+8GZjy
1,;Ff
1+GXhu
5J
5;i
5;
4+u
0(u
5.
5I
2+7Jiu
2);fu
2);fu
/8Ve
+7GXdu
,8DUh{
0)8LV
4,8Gu
0)8GXw
5J
4Y
5Z
5Gj
5+x
4;j
5J
5x
1'8Vfx
3iu
5X
58JX
2:Ju
4:x
0-7GVfu
4;
5x
5,8iu
5J
17IXft
5Ji
5+<
2)Xft
4J
5)<
5.
5-
4)8i
5k
5IY
3;hu
5)i
5;u
48GZ
5)Y
2):Ff
5J
4);
3:Giy
5Vi
3<GXfu
4<G
5,V
4)ju
3x
5J
4,8I
3)8Ihx
5Y
38Ihu
4,x
4-y
3)=Ff
5I
3,fu
1+<Jfu
1)<Gjt
48Ii
5,
3)8GVi
4i
5<
3+:fu
/':IUt
5<
5x
5K
4Jiu
5)i
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
3)jy
4kw
5,u
.(MXdt
5J
5x
5J
4);
4<G
4)ju
5J
3<G
4+;Gx
3JV
5);G
5,u
4=
5Vi
4)8Fu
+(7GXf
.)8Ydu
5Z
5+x
5j
38GVfx
3KVu
5;
5,8iu
5i
5k
5J
3:Ghy
3=Gfu
3x
5,8G
58Gy
5Y
4-y
58i
28J[u
4Xfu
5+Jf
5i
58G[
38e
4,8X
4+X
5X
5+8x
1+@eu
3)>Gf
4,:f
4):K
4);J
3GVk{
5Vhz
5Gj
/)=Ihy
58JX
5x
3)=G
.&7]fq
28GXht
2(G[fu
5Y
58X
4Zfu
5,
5Y
5,
5,
3GXfu
5X
1)7G_e
3G[f
5Y
58X
5);
,(EYeu
0+GXju
3,Y
3,Y
18Ges
3,7Xfw
3Ght
5,
58Vj
5,;
5;
5iu
5);I
1)IVhu
5Yu
5,y
5Y
38Zf
5x
4)fx
4;GX
5;
5X
2)8J_eu
5Yu
5Y
38Zf
4Jf
5,y
3,Xu
5z
2)<Geu
5;Gf
3)Jfx
5X
4;Gh
5y
3+8GVfy
5,8z
28Vhx
28Vhx
/1;GVny
5,
5Y
5)8Vft
5,;
5)i
5k
4h{
5,
5,
5-f
5,f
5j
5j
5Y
5Y
5,f
.':Eet
1)7Geu
3+;K
4)<J
2If
4=
4hx
5(8
5+8
48Y
3)Xu
4<Jh
5;Y
4h
5i
5y
2.;Gf
4=
38GVu
0:GYeu
4):G
5,8I
38Few
2)8Vfy
5J
5J
3Gz
5:J
5:J
/)GVeu
3,8Giu
3,8Giu
58i
-+@LTbs
2(7F
4(8G
2+Ifu
1)7Ifu
3,7Gfu
2,;Iu
5i
5);
4,;I
58J
5)<G
5+:Gf
3,;I
2(7J
4,8V
5;
5,:G
5)J
3)<
3,IVw
5i
4)8J
5)8J
4,I
5,8
4)Kf
5)Kf
5,7
3;G
5+
2+:L
4,8J
4+;I
5)<G
5)=
5J
4)8JVf
3(6Ff
4(>f
37I
37I
2)Ifx
5:
5:
5:L
58K
4);F
18GVhs
5,
4,8f
5,
18GVhs
0'Vfs
4Iu
3)7GYu
3)7GYu
5Y
.,8IVmr
5,
5,
4):Lf
5);If
2,Jfu
3+;I
4iu
5)Ih
5k
38Jf
5,
5<G
5i
5<Gi
4Gi
5)K
5ju
5ju
5i
58Kfx
.-8JVmr
58Kf
5i
4+Ih
5,If
5;x
5;
5;
+$2DQ`r
/(8GXey
5Zw
5J
4,u
58x
0+8JVft
.)7Ffw
3GY
1)8IVfu
4x
/(7Vfu
2fz
.,<JVi|
2)8IVjx
3)Lf
3)Lf
3Xix
3)Kfu
5<J
3,8Gw
5Y
5Y
5Y
3Iiz
2+=Gey
5fz
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
1)GVy
4Iy
5x
3)Iiu
5+
1)8Ofu
5J
2)8Of
5K
5K
5:L
5:L
/-=EUhw
3:GVfw
4-8I
4-8I
2+IViu
5);
5)Vhx
5,;GXf
5,7
5X
5;
5-8
5lu
5<
4):Gf
5);
5;
3)Yy
3Yy
5hx
5hx
5hx
5+
3,7Gu
3,7Gu
3)GVky
5i
4Vju
5i
5lu
5)7
/<DVft
5,
5,
2+<Gu
4'<Gf
3)iu
3)iu
2X
1.8Ghu
2/8Ghu
5+j
5-u
5,8fu
1+8FVet
5t
4)i
016FVft
5-G
5,
5,
5,f
5,8
5,G
4-Gx
5,G
3:ju
5k
3:ju
4<
5y
5x
/&:IUit
2;Geu
5)Ij
58i
5i
58J
5<GV
48fz
4<Gf
48h
58i
5Ij
5it
/&:JUit
/'7FUfu
5)7Gi
4)7Gh
4i
5)x
5);G
/'8FUft
5;
5t
5t
5i
0)7GVex
18GVfy
5);x
5)y
0'6CVds
4)8Ffu
5,
5;
27Get
5Vu
5Vu
.,8FUds
5)<
3)Jft
4,fu
5,
1+8Gfu
5Ji
/-6FVdu
4,fu
5,
1-8Gfu
4,8f
1,Gfu
1jw
27jw
58i
4|
4|
0'7KVju
5j
58i
28e
5x
28GViu
28e
5)8Jix
4K
2)8LUfw
2)8GVjr
5iu
3(8G
3(8G
0)8Ght
4)8j
5)y
5z
3;GVfw
/'8FVir
1)Giu
0(GUhs
4l
58J
58J
/13EVfx
5-u
5-8G
5-8G
3-8Gfw
5-6G
5,u
5,
5,f
4,8i
3,8hy
5+8i
5,
5fy
3,8x
3,8x
1(8Gfu
1(8Gfu
4/7Gfw
5.8G
5+8f
5,8y
4+8f
5i
5i
5Zf
5Zf
1,7Ffu
1,7Ffu
5,G
5(
5,8
5-
-(<Sd
-(<Td
2)8f{
4)8Giw
5)8J
4)M
5+<G
4;
5hu
3);Gy
4:J
48fx
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
1-8V
2,Vf
4,
3+8Liw
5,K
4Iiw
5Jju
5{
5{
2+;w
2+;w
4,;h
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
.<DUj
/;EVh
5+7G
5+7G
5+7G
5);
5h
5,i
3;eu
5;
5i
2+:Gew
5);
5);
5,j
5,i
5h
5h
4:ku
4<i
5<
4X
4X
4X
0):IVet
38ft
5;
48Jh
0):Ves
1)8GVfz
5t
5t
5w
3Vw
1)8FVfw
3)8Gt
5y
4,x
5x
4)6Gfu
4)6Gfu
1);IZiu
5Jiu
5:f
5X
48Iju
4+Xu
5:f
5:f
3)8IVfw
4)Yi
5X
2<f|
5{
3<fx
5y
3,Giu
5)j
3,Gi
48Yi
58Yi
3[fu
5Z
0(:FVhw
3,:fw
5<f
3)8iu
3>f
5<f
5)6G
/(:FVfu
3)8Ift
/8JVcr
5,8
5Mu
2):Fu
1(:Ft
3;Fu
4Lu
38I
5J
3):Jfu
1:Jft
3(8
5=I
1:Jft
08Ves
5,
5+
08Ves
3<Iiu
1(7Vet
1(8GVfu
,&8Shr
,(;JTlu
4;Xhu
4Gj
5hx
4;fu
5iu
.(:LVcu
0)8Fx
5I
5j
1,:Ges
3Xfx
5k
5Vhu
5Kf
4Jhw
3)8GVj
5Yf
5Yf
37JVfu
3)GVfu
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
2;x
3<hy
5;I
5;I
48Jf
48Kf
0)8Ieu
0)8Ieu
5j
5i
4+Vf
5+
5Xi
4X
5Yf
4;Ih
5i
1Jt
1)Jeu
58i
5i
5i
0)7Feu
4X
5GZf
4.u
5,u
1.8Jet
4KX
5,I
1.;Iet
4=F
5;
2/6Gfw
58y
216Gfu
5-8G
5-8G
5-8G
3);Ifu
5Jfu
5);
5+
3k}
5jx
5x
4X
5X
5Y
38j
48j
5i
5i
5i
1)GUt
1)GUt
3<G
5hy
5hy
-:IVfs
-+;t
/(8Xu
3,<Gf
5J
4)8K
4,
5:Gi
5;F
5)8K
5)8K
3)Ifu
0F
1):Fu
-,:IYt
/)8I[e
5i
3)=Vfx
5);
4:Xfx
58x
4)=Vu
308If
5);
38JXu
3,;GX
4x
5)<f
5)<f
4)Gju
3)Gju
0(;Ves
4:J
2+}
5y
5+x
5z
3f}
5z
5ix
4fy
5x
5{
5+<G
5+<G
2-7Fhu
2-7Fu
5.f
5.f
5.f
5x
5x
5,7G
5,7G
0)<Vd
5;G
5,u
2)<Gfu
5<
5;G
57
58Fu
5;J
5;G
/+IV
5,{
0,:Vt
5,
4,:f
5,i
5,8G
2&8Ju
5J
5iy
5iy
5i
3x
4-Kf
5-Jf
4f{
5fz
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
3)8GVfs
2-7G
5.8
5.8
5.8
2,7GVft
1);GVi
2);GVi
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
5+8h
5+;G
5i
5J
5J
5J
0'8OVit
5Li
5Ji
5J
0(8MVfu
58J
38J
5K
58J
1)=GVet
1(=GVft
5;G
5(:u
4Y
3X
4Y
0+8Xhu
1)Xhu
5:y
5i
5-8
1):Lfu
1);Gfu
4+K
5J
58L
0'FUes
0':GUet
5<
3Ik
3Ik
5J
5j
5i
5i
5i
5j
5j
4x
4x
3,LVi
58K
4,:IVi
5-Vk
4)<G
5;
5Vx
1(7GVe{
5y
3GVfw
5y
2(7Gfw
1(7FVe{
4Gfx
3GXfw
2.8Vew
3.u
5J
5-8
2,:GX
3,Gfw
4Xi
5X
4)Vjt
2)8GVfs
3)<GVu
3)<GVu
5Vft
5,Gw
3Xiu
5j
5Yf
/+8Gky
38jx
48Ghx
5,8f{
5Y
5i
3+8Yj
38k
3)7j
5Gj
4)fx
5fx
5<
5<f
2)GVf
4w
5w
5x
5V
4);F
5;G
-(>Eft
-(>Eft
0)6GVfw
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
5;
58l
5;
2)Uhu
2)Uhu
/(;It
3GVju
58IY
5X
5<G
5<
5X
5X
5JX
5Y
/(;It
1)7GYhu
5Z
38Vj
5-
0)7GYht
3)8GXfw
5Xt
58Yfu
3)8GXfw
5JVf
48JVfu
1(7GVeu
4.8Gi
5,
1,6GVs
4fx
5}
5}
0'8GVfr
207GVeu
5-8G
5-8G
5-8G
1/7Vet
58L
118IVht
5,8
5,8
4-
4+8
5+;
5-8
5,
5,
5Kiu
3+:
18IVhw
18IVhw
5Jf
5Ji
5j
5+J
4fy
5<i
5<i
38Zf
5Z
/(7]dr
38Y
4Z
5I
5Y
38V
3)GUfu
1)Zft
28G_fu
/'6]dr
5I
5Y
4X
5;
-%6CUep
3)Xft
3Giw
5;
5Xu
5x
5;
5ix
3Yju
5Xu
2)8Geu
4GVjw
4GVjw
5<
5i
28GVfu
0)8GVet
3Viw
0);FVft
5<
0);FVft
/);GVfw
5<
5)=G
5ju
4J
4;Ih
4);Gf
5x
5hu
5i
3);IXfz
5x
4IXw
5x
4IXw
5x
/;Gfw
4J
5);G
0,:IVk
0,:IVk
5ix
5,
5k
5Jh
5Jh
5Jh
5Xiw
4+;
5,
0+:JVhu
5Vj
1;Xfu
5:J
5X
5X
4+8JVfu
2):w
2):w
5y
5-
2(:FVju
2):GVu
5;f
57Vi
4)k
38Giu
5j
1(Gi
1(Gi
4)fx
5:i
3)fx
4y
5y
2,7Vju
3,8Vk
38Gm
38Gk
/'4ITkq
1(7IUcs
5Ge
2)Iiu
5Jj
2)8ku
318f
318f
5,
5.
5,8
2+7KVfw
3,7KVfx
5J
5MVu
5fy
5J
/8Xdt
/8Xdt
2)8Gfu
4IX
5Y
2KY
5X
5IY
2):FVfs
5iu
5iu
5iu
5y
5y
5-8f
3)8Iiz
4iz
5Jx
5Jx
4/f
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
3V
3V
3V
2)8Ift
2Ift
3Jfu
0)8G[eu
38Xhw
4Xfw
5Z
1)8GZdt
5Zf
3Yf
5Y
5U
0-6FVet
0-6FVet
5,8G
5/8
418Gf
5-f
3):KYfu
5;G
5JZ
3):KYfu
2+GVfx
5,fz
5fx
4)7GZ
4)7GZ
5]
4,8G
3)8Zhu
5Y
5Yi
5Yi
3)8Zhu
5Yi
0(7Zkr
1)7GYkt
5IY
4X
5I
4k
3Xf
4X
0(7Zkr
0(;FUeu
0(<FUet
5<
5:
3)=
5<
4)x
5JX
5JX
0)8G]it
0)8G]it
28GXfu
5X
5Yi
5X
5X
1/8GViu
4.G
28GViu
5,i
2(=FVfs
2(=FVfs
5;
2)8G[et
2)8G]ft
4Zu
5)8GX
1,8GVet
28GVet
2):Vi
2):Vj
5i
5hx
0:GYit
2)8Yku
5Xh
5Vk
5Xfu
5i
2Xu
5Y
4<f
4,Geu
2)8Kkw
5Jk
3)8If
3)8Jh
4)8J
4t
5t
5Gfw
1(7NVet
1(7NVet
3Iu
5)J
3fu
4K
1+:FUhw
1+:FUhw
4,:Ghu
58i
58i
58i
5w
5Y
5X
5X
4;
2+<GV
5,
5,
3+;Gw
5)=G
0)8Ght
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
5,
5GZ
5Z
2-G
2-G
5x
5x
.)FUhu
2,Vhu
2,Vh
1+:Giu
4)<f
4)d
5)x
4)8Gx
5Jiu
3,8hu
4)fz
5)x
3)Gku
4Giu
5;
3):Vx
5)8i
5)8i
.)8FUhu
2)?Ify
5Jy
5,Yh
3+8Veu
5k
*)GUcq
-'7GXds
37Ki
37Ki
37Ji
5V
4;
5;
4-G
5V
5V
4=I
4+;fu
3.7G
5,8
5-8G
5,8
.&5CTd
1)8Vf
58F
3(8Gfu
4;
2'<Efu
47f
4,:G
3y
3Vft
3;Ihu
4+8f
5,8
2,7Kfx
4Iy
5)K
4-8
2,7Kfx
/)8NVl
2,:GVh
3):Kfu
3):Kfu
3):Kfu
5hu
5i
4;
5hu
5x
5Ih
4)8Gj
5i
/)8MVl
5hu
5i
3);Gu
5)h
3(;Ghu
5fz
5fx
0)FUeu
5-
5<G
2)8Vfs
5x
1)8IVht
5i
1)8IVht
2)>Iju
5Ij
4);Jj
5Ij
4,X
4,8u
4,8u
3:IX
4IX
2)8Ffu
2)8Ffu
/(7JVeu
5)J
5)J
5)J
5-8f
3;Gf
2)6GVu
5Z
3);fz
5;f
58L
5It
116Gfu
116Gfu
5,
5,
/+8FZu
2Xfx
5,
5Zf
5i
5Xi
5Yh
1)8Ve
2)IVfw
5Ix
5Y
4JVu
3+8Vfx
5fw
3{
3{
5x
5x
5x
5x
/)8IVx
5Li
5X
5y
1)hs
5y
5x
.&;Ihs
4Zfu
2)<Vu
58If
5Y
3+8Jfu
3(=Gf
5i
58k
5Y
5Y
5i
4;Gx
5<Gfu
2;IVdu
4+8Jfu
38Jl
3Ihx
3Ihx
5Jh
1,7IVe
4+Ju
5,I
48Gfw
5,I
5hu
5hu
4+8Kj
2.8Ifu
5,8f
5K
5.8Gf
5K
5K
2.7Khu
5);
5);
1+;IVu
3;
2,IVu
5J
5Jh
5J
2,f
3,:f
5,
.(7GTdt
.(8GTdt
1)7GVfw
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
4)8Gi
58ju
3)Vfu
5V
2)LVku
2)LVku
5<Gf
5J
1,IVet
1GVet
4,8JV
5,8I
2);Feu
.6J[fx
.6J[fx
5,
5,
1,8Xhw
3)J
5-
5i
5Y
4Vx
5X{
3)JXfu
28Xeu
5,
5+J
5Y
5Xu
5x
5Y
5X
5X
2)8LVku
5j
5X
5)8G
5)8G
4z
3-:Viu
5.8Vf
3G_u
5Yu
5Y
5+J
5+J
3,Vu
5-
3hy
3(8GV
3(8GV
5V
-)GVu
38GUfw
5J
4i
5i
5j
5X
5,Zu
1)8Vfu
58Jh
3iu
5<
2)Ihx
4z
5K
4)Xy
5z
4:JX
5;X
3Zfu
5X
5,fu
2)Yhw
5Zu
5j
4fy
0<Vew
5<
5,x
5j
5j
5h
5,J
5k
0)8GUdt
2Vfu
0)7du
0)7du
5J
4V
18Ud}
5fx
4fx
3,Vfx
0(7Xes
5Ii
3)8GVft
5KX
5GY
5j
3(Khu
4Jiu
3<Viu
2)Vfw
.)AXfr
2)8GXe
4=GVk
5-
5X
17GVu
3X
2)8Fe
1)<GVhu
5Y
4Zu
2,FVju
5:GVk
5-
18Zft
5X
3,Gku
3):ju
4-8i
3(8hu
5j
1)8KVfu
48Kf
1)7KVhu
/(7E_es
4Yf
58GX
58GX
3Y
48GX
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
4+:x
5,8
5;GX
5i
5i
3)8Gew
5fx
16GVdu
5,7u
1):GVet
5<f
0:GVdt
5;f
4-G
5,:
2)<GVfu
5;
3):Jfu
58K
58K
5;G
1+8JVjt
3+6IVku
5,j
57Vj
58K
5,f
1)8fx
5)y
2fs
0):GVez
5);w
4+x
3);G
3);G
5x
5x
/)6GV
5Jh
4j
2Xfx
2(7EV
5If
/)6GV
4);G
5):G
/+<JVdu
5;
58L
5z
5;G
3)If
5<f
5<I
5i
3fy
5z
3-:f
5;
4<fu
/+<JVdu
3+G
5):G
4Vfy
3,8GVw
5+y
/+Ves
4K
4L
3,Kj
5Y
3);u
3(<u
5<u
5I
5Y
5i
5+
5+
5.i
/+Ves
2(:Efu
4)<G
3);Gu
4)<G
2(;F
4)8IVhu
4)8IVhu
/):FVeu
4Xf
5,;
5,;
3,:
5;
5Vx
0(=IXhu
3)GZet
3IXfy
5;
5GUeu
4):Ii
58J
3)GXfu
4X
58Ji
58J
/(<KXlt
38Jk
3)IUit
-+7FViw
-+7FUx
4)fy
5<
5fx
3)<Ih
2)8G
5;
5fy
5Gi
5J
5iu
5J
5Gi
4+Lf
5Y
3+{
5<
4)7G
1.;Mf{
5x
5J
4+Lf
3)Gi
3)Gi
3)Gt
/$7GVet
3)=J
2)8G
5;
4)7G
5)J
5<u
3-Ifw
5Y
5Y
5k
57F
5x
5,Vf
2)8FVdw
5Y
5j
3JYhw
3JYhw
/'6EUfs
4ju
0)8GVdt
5,8u
2)8GViu
1)8Gdt
5i
2+8GYew
06IVhs
4+7J
4+7J
4+7J
4)8iu
07Uet
5)i
57
4:x
5-
4Vf
5Gx
5:J
4+Gi
5iu
3)GVfu
5-
2+JXh
3)KYhu
4,Gw
3-GXu
2,8I
48Jhw
5J
5J
5J
-)8IYex
2<JVw
3);KVx
1)8FVfr
2)8Gt
2)IVw
5K
1):IVeu
3Yu
5Y
5IY
5;GXu
38Jfu
5Y
5J
0FXe
5Y
4)Xju
5X
1:[f{
5Y
5;GXu
5Y
5J
3t
1JVf}
5K
5Yf
28Lju
38Jfu
4Xj
-)8IXdx
3Viw
3Viw
5z
5hx
5x
3-;IXhu
5,f
5X
5=I
4hw
4hw
5x
58K
58K
4(6I
5);
5)<Gf
0);Vet
4)8Ff
5)8Ff
5;
5;
4)8Kft
5I
4);
3+8Gu
/7Vu
5i
2,iu
4-8Iix
5,i
0(8Gfu
3-fx
5.u
3-fx
38GVjt
0(:GVht
0(:GVht
5Jw
4)Gl
5Gj
5Gj
5Gj
2)KVf|
5;J
5x
5;K
5;J
2)KVf|
5z
5z
2(8GVfu
57f
2)8FVfu
38GVj
4X
5X
5X
4X
5+8
5+8
3)7GVku
4)7Gl
4u
0(GVt
38Xu
48l
/(GVt
2GVy
5Vu
5y
2GVy
5x
5x
+/;Gky
0)8Xew
3(8Fhu
4Vfy
5V
3/8GXfw
5/X
5y
3+=Gi
5Ii
4+Xix
5<
5Jh
5Gi
3,:Gi
4+;Vfu
5+iw
5,
5,
5,
3:fy
3)7Xu
5i
3JX
3:Ifx
5-
3.f
5z
4+;GVu
4et
5+J
3,8Iw
2-Vi
28Le
4=
5<
5y
2)5Ffu
3GZfu
4GYfu
5i
4i
5i
5);G
4+Xhx
5i
3JX
5z
4et
218Gju
3/8G
5Gi
5+i
5,f
4GXfu
5Y
1-8K[s
5,I
3)8IXfw
4,
5ju
47k
4);fw
3,8u
3,8u
3}
5Vfx
1+:Ikw
4GYu
5GY
0,>w
2(:If
5+<
4+;V
2,Vew
5i
4);iu
5<i
5J
3-Gfw
4{
5z
4{
2)8Gex
5|
3h
3+h
0/@KVht
5;
3,;Gj
5,
4,J
3+;K
4-:G
5-;
4)>
1(:IVit
1):IVju
4j
5<Ih
48Ii
5J
0+;KVj
0+:KVj
37Ie
3,;Gku
4);Ghu
5iu
5:Iy
5)j
5)j
5i
5i
58J
58J
3-:Gi
5,:Gh
0-Jfw
0-:Kw
5)8J
4)8Iiu
5X
5,
5+J
5+i
4+Xw
5,
4);Gfw
5)8J
5X
5,
3-8f
5,
4y
5w
5+y
5+y
0)5OVis
5J
5J
2)Ghs
4K
48Jf
4,8I
58J
2)KVu
4+Vjt
4+Vjt
5j
.(8FXe{
4hz
5y
0)GVfw
5x
5x
1)8GVez
5x
3Giy
5z
2Vfw
2G[ft
5y
.(8FXe{
1)GUf
5x
58J
58J
5GZ
5GY
3)<Jf
58K
5<
2)<Jeu
.);EUku
5<
4j
4:ix
5i
4,
4;h
3;mw
0)8GVeu
.(;EUkt
5fx
4)x
4)x
5;
3<Gu
5:
5)<G
3<Gu
1)7Vdt
0)6IUt
48IVju
58J
5y
5GY
5GY
5GY
5-f
3)8ft
3)ft
0:ex
0:ex
2):Xf
5,u
5);
5);
4Xi
3)8KVh
3)8KVh
1+:FVfu
4)<
5-8
5-8
5,8
1+:FVfu
3)6L
27JVu
5-u
5-u
5-u
1)4MVt
5ft
2(8FVeu
2(8FVeu
0)8LVfu
3Lfu
2(6Jf
2(6If
5i
5i
5>Ff
4L
/)MVfu
4J
5i
4;Giw
..6GU
3'7Gfw
4)8F
4Jh
3)8Fu
4+Jfy
5+i
5<Gi
3(J
5,
3,8Gf
38Ki
5j
4J
5+x
5<Gfu
5,8
5y
4+f
./5GUu
5)X
2,8IVeu
1)8dt
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
/)8EUcs
5,Gf
0(8GVf
5:
0)FVfu
0(8GVf
5;
5,If
4Vfx
4Vfx
5y
5y
5y
05IVf
5+J
5+Ix
58J
4(7G
5;
5;
5;
1)7Jfu
3)8fx
5)8fx
5y
3)8fx
.&6N_cu
5K
4F]fu
2)5IV
5K
4GUu
48J
3)8FXf
5Vw
5;J
3I
4;^
5);F
48J
48J
5y
5KX
5K
4[
5Y
3KVw
5Vw
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
.&6N_cu
5-
5-
2,8Gt
5-
2,8Gt
5J
5J
1,:Ghw
5/u
5z
5iu
5<f
5iy
5iu
5x
5:
2,8Fiu
2,8Fiu
48Gi
5Gi
5Gi
5Vt
5;
5;
2)7GVew
2)8GVfw
4fx
3)Ifu
5)iw
4-f
4-f
4-7
4-7
5-8
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
5-7G
4Vhx
4Vx
5x
5+t
1(8GVet
0)8FVeq
3+:GVs
0)<GUes
5;Gu
5;
5;
5K
0)<GUes
5x
5x
5fz
5fz
5)8J
0'<Ifu
1(=Ffu
3GXf
4):V
4):V
5);
4)8K
0(8Ff|
5x
2)8Gy
5x
5hx
5)fy
5z
5z
5x
5z
5x
1);GVu
1):GVu
3;f
/)8CUet
26GVdu
3(F
5:Ff
5l
5-8
1+:FVdt
1'EVeu
3(7F
5i
1):GVdt
5.7G
5-f
5-f
0+JVet
0+JVet
3+8fx
5-8
5Ju
1,8Gs
1)8GVet
/+:Vfx
0+:G
5,
5,
5,h
3Ify
/,GYnr
5+iu
5i
3IXhu
5-
5+Giu
4Zf
5j
5;Gfx
5Xf
5Xi
1+8IZit
4Jh
5-
5Yf
5j
5hu
5X
4+Gku
5+Giu
5k
3)8lu
2)Vfz
3)fy
2+;GYjt
3;Gku
5l
5<
4+Zfu
58LYf
5i
4mu
5k
5k
3+6G
3+6G
1(;e
1(;e
5):J
5):J
5):J
5+I
5,
1.8fx
3+fz
0-8Vdx
4Gy
./6Ujt
3,7Gfu
5)8J
5)8J
4)8Ju
5,6G
5,
5J
5iy
5z
5JX
58Ii
5k
4,Ih
5;h
3,8Ghu
5,
3.7Giu
3,Jh
4,Ih
4,Giu
5i
2):f
2(;e
5JX
5Ju
5J
5;h
5;h
2.IVf
5,
2.IVf
1(;Vet
0,If
0,If
5,u
5X
5)<
1)GXfu
5X
3ju
3ju
,)GTf
0)jx
3)>Jfx
3)=Jfx
3)=Ifz
4x
5,
/:Gt
.+8Vu
5;
5;
4;X
2)GVhy
2)8IVhx
3+iw
5Y
5Y
5Y
5Y
/'FUdq
/'FUdq
1)8Geu
5;
3-:Gfu
3)<Xu
4)X
5=u
0(GVer
4:Xf
3Vu
/(FUcq
,$<DSfq
/(7FVeu
3)7i
2);Ifu
3;i
5,8
4:k
2)<Ih
5i
2+<Gu
5;i
5;i
4i
4i
5)>
5;i
5iu
2)>I
5=G
5<G
2J
5;
-);OVdu
4Ki
4;Gx
2=G
2,8Jft
3)>GVu
5Jw
5L
3+Gfz
1-7IXfu
1'=eu
2Ff
1Gf
5;G
5+X
-+?MV`t
5K
5<G
3=G
3,Ifu
3@G
5L
3.7Jf
1(=Ie
2Ff
2:Ef
5;G
4)8Jh
38Ii
5J
1)7FVfy
5iw
58y
5fy
58i
4:G
4)8Gfx
2(GVht
5Jx
4-8x
3,KXiu
2=Gu
5;Gf
5i
1(8f
5x
5:fy
5:fy
5+8Ju
5+8Ju
108Geu
5+8G
5+8G
5+8G
3.Gf
3)y
4{
/%;FUfs
3);GV
3=I
4;J
3)<Ifu
5;
58J
4GVjw
5:G
5<G
28I^eu
5Y
.(7JYu
0)8Xeu
4,
4L
5I
5I
..6DSet
2(GVjx
3-hu
5fx
5-f
5j
5,f
5iu
3):Vh
5j
4)Vex
5)fx
3Vt
2-iu
5iu
4)7Gfx
*%4DQap
3)fx
0)GUt
5Y
5z
+(5ESes
3X
5V
5X
2GV
48U
/)8Vet
28e
3Vf
+'5EUcq
1:GUt
+(6ETet
3X
5X
*%5EQ`o
1);KVeu
5=G
5,
2)=fu
5=G
5+8f
5,I
4Lf
38e
),4DQt
1.<Vw
5);J
5);J
3Jhy
0+Vw
3+6Kfu
2Giu
4,h
4Yhu
3Ijx
5;J
3-;GVfw
5+fx
5ju
3Z
1,8Fiu
5Ix
5,
4);Ge
2,Vf
4t
4GVu
4Il
1(8Iu
4K
4jw
5Yfx
4+Xh
5iu
5{
5Vh
5i
4;X
2);Jfu
2)>Gi
4,fw
5ju
1)KXew
5;G
3,h
4+iw
3+8Gnu
5Z
3);Jw
5z
28Ieu
5)7Gi
5;Gi
4+8Gfz
2)6Gz
5/J
5Ih
5;G
5,
5Yf
5Kf
4ix
48i
3)Gfx
4)7fu
5;
5Ix
3):GVf
5,8I
5y
5:J
2+Git
3;Ghw
5+w
5fx
3;GVhu
2+:Vjw
5+
58i
5,fw
3ix
1(:Fe{
4Vu
4,
3;Jiw
0-7IVht
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
5j
-&8Ii{
3Ijx
5[
5i
2:Jfu
4t
5GV
28Id
4jw
2):iw
4ix
28KVf
5)8Gju
48i
5y
5,f
2)<fx
4Vu
1):KVz
5)<w
38Ghu
5)8Gi
1)8Viy
5ku
5fy
5Yf
4+Jf
2)7Jhw
5i
4Xju
5ju
5i
4,K
5,
5)J
5<Gf
5<Gf
0)^ex
5Jx
5Vh
5Z
2+GVht
5iu
5,
5,8
4-8J
4);f
5<
.,>Vr
4fx
5;f
4Ii
5;X
5i
4Iju
3)Vfz
5=
4-u
5+i
5+i
0+FVft
5,
4;GV
5,fu
5;fx
5;G
-)7DVhu
3);GVfx
5:i
4:Ij
5-f
2:IXhy
4+k
5Yf
5hx
4k
4)7Ffw
4)<Y
5)<
2)8Ikz
3)8Xhx
0+6FVdu
5,
07GVx
5x
5)Gfw
5ft
3jw
5,h
07GVx
5x
&$4AP`o
+&:FU
5i
4X
0:i
3)<f
5{
5y
-'7IYft
.(7IXu
*%6DXew
-)?NUiu
3)k
0+7JVfu
5I
3);Ifx
--<IUhw
5<G
2Fhx
06Vhw
.7IVft
1.7Efu
4<I
1):Yh
5;
3-8u
3)GYw
18Vdw
5=
2,8Ift
5Gj
3Jku
4i
5);Gu
3);Vfw
5:
4);Gf
4)=GV
4;i
5)G
3+@Ffx
4)<Gh
5;
5);G
27hu
1)7Gfu
58Jf
3)8Jfu
5;f
0(7Geu
4+;
3(=
3)8Giu
5<Ff
5;
5Xu
4)6Gfu
3)Xu
5+J
5)K
5(=G
5,
4,
3(7Ff
.,;Fu
0,7Vt
5+8J
5,G
5-
5-
48IXu
4fz
1?IVeu
2<Ifw
4);Gj
5J
3)8Vhx
.,7E[hy
2(7KVw
5Vx
2;Jf
5+
.,7DVj
0)8GXhu
./=Ue
1(8hu
48i
4:j
5<f
3):Fu
4+:Gf
1(7GUeu
4)8Kt
5+
5X
5i
1:ht
4iw
5,;f
5I
58J
4,fu
5lu
4,8Gi
4Gi
4,
5J
+(7Vfw
.'5GTu
28Few
2)<Gw
4/8
1+<IVeu
5i
5z
4+8
5,8G
58Jx
5.8G
2+;GVfw
4:i
2+Gfu
5:J
4/8Gu
08IZu
5i
5-8
4;
3:J
5x
2)8Vfx
4-7G
3.:G
5k
4)Xx
5,
5Vfu
1(8Vft
5)J
1)KVu
4V
5):G
5X
5,8Vy
5,
5,J
5Iu
1,8IXfu
3;Xu
3,8j
2,Veu
3)Vfw
4<G
5,Gfu
5,8
0);GZjy
5;
57J
38Ji
5Ju
5&8G
1+7JVfu
5)8K
5:
3);Gf
4)<
4/
5);G
1);GVx
4+8Xu
3)8Fi
.(7IXu
.(;Xiu
5y
5(8G
5Z
2:IYiu
5)8J
3+8JXhu
2);Vt
0:Yeu
-(6CUht
4fy
5,8
5Y
4Zf
5j
0)8FVfu
2:JVf
3-GVhu
2)<
5+=
5;e
18K
/(7GX
5+i
1-8F
2,;fu
/+6Uu
5/8
5,8
2)Ue
3,;I
5Yf
3)7Gw
3:h
5-8
3:IX
2)8LVfu
5J
58I
57K
48IY
58GZu
5=F
5;
4x
3)Xu
3):Gf{
5{
4+8u
4]
5Z
2,7Gf
0)8GXis
5Zi
4j
4)<Gf
5);Gf
5:
5(x
2)<Kf
5:J
3,;f
5J
5,Y
5,Y
3)8ht
5;
5);y
4-;fu
5,;
3'6Gu
2)8Gfz
1'6GVhx
48Jf
38X
4Xf
5{
1<FVf
3);Gf
5i
3+:Iiu
0EVfu
0EVeu
5)8F
5)8F
5[
5;
4)8Jf
4);Gu
5)<Vu
2):GXu
5);
4)<G
5,
4)<
5;
4,8J
1):Jhu
5J
4-8w
5,
00;Gu
4,l
5i
5J
3/8Gu
3/8Gu
5i
5i
4y
5y
2;Gfu
3);G
5;Y
5Zf
5i
0'G
38Gju
5y
5+i
0)7GVjw
38i
5Y
5;G
3);Gj
5i
5);Y
3):Mi
58Kf
5<
5,8w
5:y
4,h
5i
5X
3:
4Ji
4Ji
4+
5+
5X
5X
1+7If
5,G
3+8Ifu
4,fu
3+8x
4j
5Y
5X
3+=f
5,:
4.7G
2)8MVhu
5J
4I
5Ii
5-f
3+<F
5;
/-JZy
5Xh
5Y
4z
4,8i
3+Yfu
5I
4-
4,:u
3.8G
5-
2)8GVeu
5;h
5ku
4;G
4k
4;x
5;w
2)7GV
5;
5;
5,
3)h
5i
5;
5-
5-
5;u
3);fu
5X
5X
4)I
5):I
38Giy
4:jy
5-
5-
2)5KVk
38Ii
58J
3)8IY
5X
5Yh
5X
1,7GVfu
5(8
5+
3-8z
5+hy
5,
4;h
3)<
5-8G
5,
-);Eu
0);fu
4,
5;w
18GYh
5J
5,x
1)7G
1Vf
2V
/,=hu
2,8x
3);I
5I
5fx
5Y
5);
5ju
5Ju
5x
5;
1);fu
3<
5=f
0-;IVw
58Ju
3,:Gu
5;w
5i
5i
4IY
3IYj
3IYj
3<
3);Gfu
5<
1)8GVfu
3>GVh
5i
4=
4Yu
3)8FVet
5w
5Yu
2,8jx
5-y
3)8JXiu
5Y
58J
5K
5K
3(6Gi
4;G
5<
4Y
5x
5x
5k
3)hx
5y
5iw
4.
3Ihx
3,;fw
5+
5x
5+
3;
4Xh
5i
/&FUes
0(7KVet
5F
48I
0(7Gfu
38Yu
3]
3[
5X
5-8G
5-8G
2,8GVfu
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
07LXl
5Gj
4h
58Kf
5i
2)8Nf
5K
5K
5j
5i
5,8f
4,8f
0'<Viw
4;f
5:Ff
58i
5Ij
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
2)<JVfu
3Vy
5y
5(6G
5Y
5Y
3)8j
3:u
5=G
5,
4X
4X
/,:JXhu
2Z
5)8K
0/:Yjt
3)[eu
5)7Gi
4/8
4:J
5;
4(8
4)>Gu
4i
4X
5Y
1)7Mfu
58J
3>Gf
4;X
5J
5J
5x
2+Giu
58l
3,8e
5i
5i
1(;Vu
5,8j
48L
4Xu
5-f
5y
5<
5,
3)8Im
3)8Jh
1(7OVeu
5)J
4K
4Eu
1);Gft
5;
-+;Vt
58Ii
5;
5-:G
5:J
1(5EVw
5x
58E
4(<f
5J
3+7G
5,
/+8FZu
5Xi
5Yh
5)8Kj
4.8G
5,8G
46N
5J
/(7fw
5)8G
4z
3+8IVh
4[
5+J
5j
4)i
5-
38fx
48Ki
5Y
3(8Giu
4)8iu
3Vfu
4Vf
5J
5J
58Ju
57Gf
5j
5j
3)y
5x
3)JVh
5Vh
5x
5+8Ii
3)8IVu
38Vfx
28Kfu
3Lf
4)8y
5-8
5-8
5x
4k
5i
2-IVfx
5,
5JY
5+I
5,
38Ify
5,{
5X
4Y
/)8Vju
5;i
5=G
5<G
1(7Ge
5fw
58K
3)GVfu
4x
/(7Uex
5x
5x
38If
5K
4)8K
2,8GYiu
0)6GVes
2-6Gi
1+7Ghu
5)G
3,8I
0(Feu
5.8Gh
3+;w
4+<w
4<
4+8
5,
1)7Gfx
5-8Gf
31Gf
5z
5x
5+8J
38Ju
0)FVfx
5z
4)X
1.8IVfu
4,
5,
3+IYh
3IXh
5,f
5)JX
4-w
48Ju
1<GXf
5Yx
5;G
5i
58I
0+6Fdu
2(8Xft
4-7I
5x
5-8G
5)J
5)J
0+6Fdu
/8FUdu
1+8IVx
48J
2,8f
5;Gf
5JV
4<fx
4:f
4:f
0+8Xft
2+8Vht
5,u
3+fy
4)fx
5x
5x
5x
-<IVds
1(:FVex
2)=G
2)=G
2)<Gfu
2+;fw
3)J
5<I
38I[u
5L
5)7F
4,;i
5,7
4)>
5;G
5Xf
5,=
5)Gj
57u
0,6Ghu
5L
5)Gj
4)GX
2(Lf
2'K
5)7F
5;I
2)=Gf
3;I
4IYu
4IYu
5)7
1,IVe
48J
5,=
5);G
5;G
5;G
5+;
5);J
5Yu
07Ut
5j
3,:
5K
,<IUdr
5;I
2IVhy
57y
5Ju
4+7fz
5x
57y
2IVhx
2(8et
2(8et
/(7Gw
3)8GYfu
5x
5i
5)8y
5+x
5Z
5Z
/)8JXeu
3Xft
5iw
5,h
5);
5K
5x
5x
2)7Kf
5)Ku
3)<Gfy
/)8JXeu
5K
5iw
/8IUiy
4+f
5y
5hu
58Ii
3)Jfu
5i
5;
3)<Git
5;
5iw
5i
5hu
5Xx
2,Jhu
58Ii
2)8Giw
5i
/8IUiy
1)G[u
5i
5Yf
5Y
5X
5i
1)G[u
2.:h
3.:h
5,:
,,:G_ny
5(
1)8Xhw
/&;IUit
1.8GXiu
3)8IYu
4Zu
2)<Ght
5.8i
3Gew
5<h
4Ufu
5);h
5+Vfy
5i
3+Xi
4+Yfu
4+Zf
5hu
5);
4/u
5)8Kf
3)Gju
5,x
2)8Yu
3)8IYew
5h
5Xh
4);Ffw
5Yi
58iw
5fx
5Y
3;Zf
5);
5i
4Ij
4Zf
5Yf
5X
5i
5fy
5fy
5y
5+:Gf
5,fu
4[
5;hu
0)8G[et
4Zfu
3)8Xfu
1:Vjw
4+Ji
5fx
4Ui
4):Ifu
18GXet
5X
5i
2,7G[fu
5+X
5,8f
5X
5X
3+:h
4h
3+<Vhw
4)Iiw
4,:Gf
4-8Geu
4<
4+Jiu
5i
5x
5,8Ku
5-u
58JX
5Yi
4Yeu
5Xf
3,[u
5Xu
5Yf
2(<KXiw
3);Jju
5)8J
5Xfu
5Xfu
5fy
5fy
4;hu
5)<fu
4)z
5)y
4;Gy
5;
2,;GVfy
5;w
2,;GVfy
.7[ds
2.8FXfx
5Yf
/'8J[er
4Yu
4KX
58Y
3;K
58GY
4Y
5X
37KV
5X
3GXfu
4Y
2JYfu
4KX
5X
5Y
5Y
5J
3=Yf
5=G
2.GVf
2.GVf
5,
3)[fu
4)[f
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
5<u
5Uu
3+Xu
2(;fw
5)<
.);EXdu
.(FXfx
.(:FXw
5Y
2:Ziu
5Kf
5X
5;u
3:Gfz
05Gfu
5X
5<
5Jh
5Kf
4Ghx
3,8w
5,
5,8Gi
5,j
5,j
5z
2,fu
5x
,)7CZcr
/+<Gfu
3+7Gf
25GVeu
5,8
58I
5,w
5Yk
5)Gx
4);
07GYfs
4):Y
5<
48i
5Y
5X
5-8
4)x
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
1(:Gfu
5)8G
3<Vi
5<
3):Yf
5):Y
0)<Xfu
4);
3Xfx
5X
2)8Kfu
28Lfu
4L
5J
1,GZeu
2)7Lfu
3)7L
48Lf
48Lf
3<G
5)8K
5)8K
5)8K
3.>Gf
5fx
4)x
4)x
3-;t
3+;t
'#:AQbo
5-
5-
.(6FUht
0)8GVdu
2+8GUu
5-
2)GVe
2+<G
2+<G
1-:Ifu
2,hw
,)6CVdx
0;iu
/'7DZfs
..Jet
4Vi
3)8GVi
2);Lfx
0)7GVfs
5J
4,;
38Jf
4,8Gf
5;x
2)8GVj
1,:Gj
5y
1)7Yiw
1)JXfu
4)<
5;
4+Vju
2):Jfu
5ix
5;
4Xu
5y
5x
4Zu
3)7Ik
5,x
5j
4Jh
5<X
/)8Xhs
0+:EVfw
58k
3)8Ueu
38Gj
4Gz
/+=JVft
5x
1)8Zdw
5i
16Ofu
.'5GVdr
/;GXiu
3)<Gf
07Jhw
5j
3,8f
5Y
5Xfu
/)FViy
5X
5fx
1-GVfu
.IVs
58Xf
3y
5,
5Zi
3)[f
2)8JYu
3I{
28Viw
5X
/):Fiu
48V
1GXt
5,Vu
38GXi
1<V
5+fu
1)7Ffu
5iu
4;
5i
5i
4V
5l
38Xf
5X
5)8i
5x
3,8Gfx
5Gi
5k
3+8IXfu
4Khu
4fy
4Xiw
5i
3,IZe
5)X
/+7Ghr
-4FUb
3,Gf
5y
0'?Giy
5fy
5Kh
3)8GYju
5Y
1?
5,8
58J
0-@GVeu
3)Mfu
2(<Kf
1-;LVfu
3;Kfu
2)=Giu
5V
/(Ids
5iu
4;Zf
5;G
5j
-'>GXt
/=GVlw
0-GUht
5x
5,:x
4-f
1)8[eu
5[
5X
2)8FUet
3)Yx
5hy
4)Zf
0->KVi
4-:
3)8Fi
58J
5)8K
5.;Gf
5=
4>f
-6Xhw
3)8Xeu
5J
38Xfu
4Gz
4GYeu
5j
5j
3):Ge
5,f
1)7Gfu
4,IXf
5Kh
5,
5z
5y
5y
07DVeu
5;u
5<
3+Ii
5j
5Y
5IV
3)8Ju
1)GVex
4);f
5y
5y
2Viu
5V
.&5EXdu
/(7FXeu
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
16JVi
4)6If
4)6Vfx
5,
5;i
4<
5<
5;
5+z
1:Yf
3,<fu
1(=Vy
5;
5<
2)Ijx
2,8Jfw
5Iy
5y
0+8Ju
5,J
5fx
.,:NUet
5)8K
3,J
5Kh
5Kf
2):DV
27Gi
4Kx
5-8
2)Gt
3+=If
5,8K
5;I
5;G
4<Ifu
4G
3)7Gx
5G
5)ix
5)hx
5+i
5iu
5J
5J
2)GVdu
1.Ghw
2+fu
5j
5+8j
1'6Feu
5i
..<OVft
3Kx
5,8F
5;I
5J
2+>Jf
27Le
2+8Jfu
3,;Di
4)K
5K
2,
5)Jf
5i
/=KVu
4;
4,Jf
3j
5J
3,Vjw
5x
38Iiw
48jw
4+ju
5h
5;h
5;h
2,:IXu
4+Xf
/-;Fu
1-8GXhx
5j
5,;
5Xfu
5,
5<
.):Ues
08Vfu
3Y
5X
0);G
/)7G^ft
5Y
5Xf
4Zf
4V
4X
5X
5;
3(6F
4):Ik
5<
4(fz
5)y
4)7Jx
4<Gf
5:f
5<
4Iy
4<Gf
5Gy
4)8Je
3;hu
5,
5,
2)8F[fu
4^f
1)GX
5J
5k
5h
5Z
5Z
3)Gdu
48Xi
5i
5Ki
5=
3)8fx
0(8Vht
5X
5j
.(:Jet
5):x
4:JX
4Xfu
5J
1)GX
58i
48y
3<
5=
2+Id
27GVdw
5fx
3)7Ihu
5i
5x
1)8GVk
5j
5)x
5+:G
0(7FVfu
0(7GVf
5y
5y
5;f
5=G
5(8
1+7EViw
.,:FVfu
5;
3y
17Vhu
3+:Ff
2)7GVhu
1:i
5-8
,&8EVir
5;
38Ii
4Jh
58k
38Gj
2+;Xf
5X
4y
5i
5x
3)8GYju
3+J
3+8GVi
5i
5x
5-Xfu
5+f
3lw
5ju
5)I
2-@
4+>
3,8Gfu
1)8GZfu
2)G[fu
58V
5:J
5J
5:i
/)7EUdr
4-
1):GV
3Vf
/)7^hx
1+7Ghy
5X
5<
4K
5Y
.(7Zhx
5Xfu
5y
5Zu
3)8Vix
5k
5Zf
0)8FVku
28GVju
0)8FVku
1(GVew
1(GVew
5y
5i
.+4MUfr
5JVu
4)Lf
4fz
5-
5y
5i
0+6FVeu
4fz
5-
3GVju
3-eu
4GXu
1(GVit
1(GVit
5;j
4(8JVft
3)Gi
3)Gi
3)Gi
/(6IZf{
2)8GXe
3(8JYt
5fy
4+hx
4X
5Khu
5Khu
3GZx
5Zw
5z
5x
0(7FUf
5k
4,w
2)h
5k
28Vfs
107GZiu
5+8GXi
3-8j
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
4[
5-Xfu
2)8JVhu
/)6Yes
5Y
0(8FVes
5<
4-8hx
4-8hx
5iy
5)z
5)z
5)z
5,
2GViu
5hu
2;GViu
5Xf
5Xf
26GVhu
5i
5)iu
26GVhu
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
.):FTcr
4+<
1)8FXds
5e
2-8fu
2-8fu
1(8GVnw
5k
5)8Gi
5j
5j
5i
5i
5ju
1)8FVmw
5,
06IVfu
3)Ff
48K
5+
58J
2+8Jf
4L
06IVfu
5<u
4<fu
28Zfu
5Z
3Zf
5Z
5X
28Zfu
3/8Vu
1)GVfw
1)GVfu
5;I
4;If
5;I
3+;Vf
5)<
2):
2):
0+ju
5+Y
5-f
5i
3,Xiu
5Y
5-f
5i
0GVjt
5)=
5)=
1)8G]e
5X
5X
1)<[fu
1)<[fu
5Xu
5X
5<
5Yu
5Xu
3=IYu
5<
5X
5x
5/8G
5/8G
5-
3t
3t
1)7GXku
5,Gi
5Ih
5-
5j
5Yiu
3(8Giu
4)8Yfw
1+8GVfr
1+8GVfr
4)t
1+;GVfx
1+;GVf
3);hu
5>f
5+y
1)G[et
5]
1)G[et
4+x
,5EYes
2):Gfx
58Jy
58Jy
4-
0(8Xi
3'8FVfu
4y
2)IYfu
5hu
5,8h
5ju
4i
2-u
4,
58M
4)X
4)8Gfu
3+fu
3+t
5y
4Z
5w
5Xf
5)7FVf
3)8Lu
58M
4-8J
5-
4Gju
5ju
2/IYf
5+
1hy
5i
5y
5Y
5Y
5Z
5Z
5Y
0+8EVfx
5)<Gf
5x
4)f{
5x
5ju
4,7fu
.+:FVc
0,<Feu
3Y
5,f
3)>
3?
5)<
5.
3Ifu
4)I{
5x
5x
5x
5x
5)Iy
5i
5i
5-8Gi
5-8Gi
3+;y
3+;y
5x
5Jh
5Jh
5-
5-
4,8u
4,8u
/(7KViu
1)GXiu
4Gju
5ju
4Gju
4Kfx
3GVjx
5ju
/(7KViu
5,
5,
5,
,(<GYfq
1(Fu
4;h
4;h
3:Vw
1;ft
5<
5;
5X
3-8GVhu
5.
3)8Liu
2+Yu
4:Gx
3V
5x
0(;GZhu
38Zfu
3+;f
58J
58J
5Xfu
3+=Gu
4<G
1+7G[u
5X
4[f
0(<FZet
5<
3Y
3):GZf
2+<Ifw
5x
5)J
5)J
5X
5-8G
5-8G
5Xx
5X
1);Vht
5iu
5<
4Jhw
5Jh
28Ifu
58J
0(6OVeu
1(6Nfu
3Kf
3Lf
3Kf
4-8u
4-8u
5,u
3,8GVh
48Xf
5X
5Ii
5Ii
3+GVhu
5j
/,8GV}
2)G{
4-8Gfw
5Jx
5,
5Iw
5y
/'5CUft
5k
5-8
58fx
4,8Vf
5-
5;
5Vj
5k
0'7FUft
48i
5z
4i
5i
2)8Gfx
5z
3IVfx
5<X
5<X
1,;Ifu
5-8G
5(;
1,;Ifu
2)<Gfu
5)F
3;Iu
307Gu
307Gu
5-8
5,8G
5,
2+:Vfu
1:Vet
2)8FVfw
4-7
5-7G
3)8Of
3)8Of
5If
5Y
5Y
5Y
-(7FUet
0+:Gex
5:y
5fz
5fz
4j
/(GVet
4);u
5,8
5,8
0(7Few
4x
0(7Few
2);Yet
4;u
5fx
3/8Jf
5+8G
5I
1)7IVet
4I
58J
0'6Uds
2(7GVfu
5Vz
3^fy
4_fu
5[
5X
5+k
5+i
5+k
5|
5y
5y
5y
5y
5y
4x
4x
58Gj
58Gj
58Gj
58Gj
48Gm
108GVew
5,Gf
/(7GUlp
38Glu
5Je
5)i
2)Kit
3+Xfu
5h
1)8Jku
5K
0):EVeu
2)6Fft
2+;If
2+;If
3+<If
5x
3)8Vfs
-0;IXix
5x
58I
3+8Ii
5,;I
4+I
5;G
3,8If
5ju
3KX
5Z
5j
3);Gfz
5X
5+>
5,f
5,f
3)<Ji
4)<f
3-:GViw
5j
-,;IZft
2GXiu
4,8If
5j
5+;
/8IZau
58I
5-I
4,
4+I
4KX
5Z
5X
2):Iky
4|
5x
/(8FVer
+$2GPau
5Vu
5Vu
4,u
/)7GVe
2)8JVfw
2)Gfx
4Ju
4}
5ix
2)j
4,Du
3)Xu
5J
5i
5,y
4)Vx
2,w
5x
4;
5V
5,u
2Uu
.'8Gfu
5);I
/(7GVf
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
38eu
5)y
5)y
2)8KVet
5K
5J
5Y
3GVft
3Jx
4t
4t
5y
5y
5l
5l
58Jf
0(8Ufr
5;
58J
3+Ih
5t
5t
2/;Iu
5);I
4;Xu
4;Xu
3-fy
4,fx
4,fy
4+iu
3-8iu
4,fy
4,fx
2(8GVfu
2(8GVfu
.'7JTis
2)JVex
3)i
58J
5i
5i
58Ju
58J
5Ju
3lu
3)8iu
,(6DPdq
1:Jht
4K
2:fw
5,
5;t
5Iu
5+<V
5x
1)GVht
5x
5fy
0);u
5,<
4+:Ii
3)Iiw
5i
0+8Ifx
0)7GVht
1)GVht
5i
2.;GViu
5,
5<V
5,
5+i
2>Gfw
38Gi
2+;GVi
4+;Gf
5<
5<
5,fz
/8EVeu
2,G
1)7IVt
5i
2);Gf
5<
2)8IVfu
2,Iiu
28Vfu
5,f
28Vfu
08GVfy
5fw
08GVfy
3Vi
5x
3Vi
5ix
4):Jiu
4:Ji
5:J
2)6Fet
3)<Yw
3)<Yw
3-|
5,
5,
3-z
5,
-.7IZft
/(8GY
3<G
4+;
3/Ju
2)<GVf
5,
5Y
3)Y
5Ii
5hy
58J
28JVhu
5<If
5,8G
4Y
2);JV
5<If
5Xu
5Xu
5,
4+8Xf
2,KVf
3-K
4.f
47K
5IX
5iw
5)8J
08es
08es
2)IXu
5,
2+8FVu
5);
5Y
5,
0-8IZet
4+8iw
3+:j{
4:hz
0(<IVet
0(<IVet
2)<Vfu
5;J
2<GVs
5;
3:GVs
.&:FVer
0(5FUs
3(<I
3(<I
2(;Ifu
5j
5Z
3,<Gy
3JZ
5J
5j
5j
3)=G
5<G
/LYe
48Mu
58K
58K
5V
2)8JZft
5Vy
5+Jf
5)=G
58J
5y
5Xu
5-Z
5X
3)GVit
5Y
5J
.(8ITdt
5x
3+8e
4fy
5,j
4x
3)8JTet
5+8Ii
5)Ii
+0@L`q
4+;G
3)7Nf
58L
4Z
3+<If
5i
5;I
3)7I
5J
5<G
5;
3,8Xi
3(<J
5:x
4-:Gw
3+<Ff
5-8G
38Gi
4)<
3;IV
4,;
1(6Gfu
3+8Lw
4,6J
3,8Gu
58J
2-=F
3;f
5-
5<
5<G
48K
1(6FUfu
3]f
5);
4)<G
0.;KVfu
4;Ifu
4)=G
5I
3)<IVf
38]u
1(@EVfu
4,I
1)6FU
2):Jfu
5;
5;
5;
5;
4)7L
5)7L
4)8K
5)8J
5I
2,7Ifu
3,Gfu
58J
5):
4)J
58J
3)Jfw
5<
58Jf
.(4F_ks
4Z
5i
4)8i
3)8J
3):GViu
48Xi
38Gi
3]f
3^u
3.8
5,
5;Gx
5;G
1.:Jf
5,:
2fx
5,Gw
5Ix
4;f
4);G
5;G
3);G
5)<
5<
5;
5;
5-
4;
4;
5<
5<
4,K
4,K
0->KVe
5;I
5-8G
3;f
58J
3(
3(7F
4Ju
5=
5<G
5)>f
1,=Efu
4+;G
5);
5,7
3)<Ff
/.;IUdu
58L
5J
5-
5<
1)7GUu
5;F
58I
58Jw
5)i
5;
1+=Jfu
5.7G
3+=
5)<G
1+=Jfu
2Feu
2Feu
5;f
2'8Gfu
2(8Gu
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
47Je
1+7Vw
4)8Kfu
5y
5K
0(KVfu
5J
5+i
2)5Ff
3+7G
58J
1):IVdu
5J
5j
5If
48Mf
5If
3IVfu
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
3u
5)L
5X
2)6Lfu
5)<G
4)<I
5;I
5)<I
0(5Vet
4'8G
5Iu
5+GV
5J
5J
5,X
5X
2-?Fu
2)8L
2)8K
4J
2,8Iw
4+J
.)6LUct
.-?NUes
.-?NUes
5J
5I
5i
5,;
58Ku
2)8FV
3)8G
38G
2(8Ofu
5J
5Iu
3)8G
5J
4+:K
3)JXh
1+=Ffu
3+8IV
5<
58Ii
5i
4->F
-+=GVdu
5Jj
4)>G
4-J
36G
3;Gfu
3);G
5i
3+F
3IXhz
5;i
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
17Y{
5x
3IXhz
5J
5J
2)>Ff
5<G
3);G
5<
5<
4)=G
58L
2)8Ju
5K
-=Gcu
4Yfu
5Y
4Vw
4Vw
4Vw
3;u
3;u
-&8GSes
5j
58If
3(;Ff
3:Kft
5)<
3);
5ix
3fx
1.;IVdt
5);G
4ju
5,7G
5-G
5-G
57Ih
5;
5;
5)<Gf
5)<
57K
38jx
4;
5J
5J
58w
5Gh
4kt
58i
3':h
4)=G
3;Gk
3;Gk
5:i
08GUft
5,
5V
5,f
5,
5)JX
08GUft
1)EVht
4+8Gk
/(<GVku
4,u
4)?Gf
58IYh
5);If
5)<
5Yi
5Yi
2-8GUfx
4,u
5);Gi
5)=G
3)<Gt
5)i
5z
2-}
5,w
5x
5x
5,x
5,w
5,w
,&7KTi
3Kiu
5y
5;
1,:fu
3ex
5)Kf
5J
4iu
5K
5I
2+Gfy
58Ff
2+GUcw
3:Fhu
5k
5;fy
2)Xu
4Ik
2,Gf
/'6JXhx
5ju
5k
5Y
5j
5y
5Gy
4;J
5If
5i
5i
3eu
2,7Ne
3-8Gf
5)Kf
5K
3,Ght
5,Gi
2ix
5-fu
4,8f
2':If
3)<
3)<
2);Gj
3;f
5;
2)<Gj
3)8fs
2)8Vfs
2)8Vfs
5i
5i
5i
5i
2+8Gfx
2+8Gfx
3)Gfw
5-
5-
5-t
5<
5<
/8FTd
5;
4)7G
2+Ifu
1:GVeu
5;
*(4DScq
5;
3(=G
3(=G
2(8Gju
.(:EVdu
3+:K
5;h
0<
0+Ge
58J
5y
4Yh
4;f
58I
5x
5;G
5x
5+8i
5,h
5ju
5J
5)ju
3)iu
5,
38k
5/8G
5z
5iu
5Gdu
4Iju
/+8GVu
3)8Jf
5j
58y
5i
5i
5X
3Xy
5y
3Xf
5-
4J
5,8f
4,
.)GVet
5y
5y
4i
5i
/)8IVhx
58i
/.8Iiy
5i
58J
5;f
5,h
5)ju
5i
5x
4Yfu
4)8It
5Ju
3)GXfu
5Y
5,8
5Ix
4;h
5;h
5x
.,8Gfr
3i
58Kf
5j
5i
3fy
3)8h
,.:er
1+:GXft
4-8K
3;
0,8Vfu
/)8Fu
4Z
1)Ujt
1)Ujt
5)i
5)i
3)8Viu
0'GYi
0'GYi
3)Yht
5jt
5iu
2);Vz
5jt
2Xy
4x
5{
4x
3);Gfy
3);Gfy
2)Vfs
0+8FVks
3+ku
3iu
0+8FVks
/.@OVht
0.@OVt
58Ku
5I
5J
3-:J
3+=h
3,>I
3=Kfu
5I
3);Nu
4.8I
3=i
5<
5);I
/(:NXjr
3;GYdt
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
2:Vfu
+)8ATct
51u
/'FVf{
1)<FXk
2+>G
5Z
5-8
5)i
4+e
5j
3-
5,
4;u
5,i
0):GVfu
58z
2)7Gu
5,:
17GVew
4i
2)<f
4;
5Y
08FVfw
5,i
4)7Ghu
218
5-
37Vx
58z
/(:FVes
4,8kx
3)iu
3):i
5,
0':GVfu
5)=
5x
/'8GVir
/-<GVfu
5;G
5;G
5jx
/)8EUes
1)GVfs
4)8Vhw
4)8Vhw
2-8Giu
5,
2.8Giu
*1@JSis
3(8G
5);e
5);G
4(:G
3)Jiu
/(8GVit
3):If
4;L
5.8f
5,i
5;
4;
3)8ju
5,
5):x
07Ifu
4+;G
3+>f
3:Y
3:Fw
5,:
4)7F
5L
3)7Gfx
5)<
58[
0(:MVft
5+
5):J
2+8ez
5,i
5<
5i
5;
4)<If
5-I
5:J
3+:fu
3/8I
1+7iw
.1:IUfu
5i
4:Jf
3)<Gh
3:e
3&8Gfu
2);ju
3)ju
37Gfu
3:K
5J
4;I
3);Jfu
5;I
5,8
,)>JUeu
0(GVf
5;
5,
07Ifu
4+;G
3:Y
5:J
4fx
5<
5i
4+8Jx
5i
4:Jf
5I
4fx
5fx
5hx
4-f
4,f
5+i
5j
3-8Fhw
4-8Gf
0(:IVft
4Ji
2(>fu
4-
3.Gf
5,f
10>Ex
2,:G
4+=G
5;
4Jh
5J
5+:i
0&<IVw
5;
1'Vw
3+:Ih
3/8fu
2Glu
5,h
5+
4/Gf
5i
5i
48Ju
5:J
58i
5[
5);
5);
2+8Gew
3,Gfu
5)x
2.F
5,8
5;G
5;G
3,8
2)<Gf
5,J
5,J
.'<Vi
1)6Ihu
4;
4):J
5)8Ff
3)6Gfx
4)<If
5:J
4);f
*1@JSjs
5Ih
5Ih
5Ih
/(7IZhs
58X
3IY
5J
5Zu
5Xi
5Zu
1JXu
/(Fer
3Xf
5<
4Y
5Y
5Vm
/(8Fer
/)8J[hs
5Zu
5J
5Xh
18GZt
18GZt
5)i
5,
5Xf
5Yt
1):GUh
5x
5x
1):GUh
/'G[dt
3[u
5Y
5Y
48Z
4Z
5Y
5Yu
4Yu
4Y
2):Uf
3Y
5[
5Y
/'G[dt
,;CQbw
/+FUfu
2.=Gf
3-:G
3)y
1-<Gfw
5y
2)>GVfy
4;y
1,8j
5,fu
5{
4fy
1);GVfw
5;
5-
5,fu
1+8t
/'7Vju
5;
5;
4x
5y
5<
5<
3+=
5fy
4;
5,fu
4y
3,mu
,'ESer
1(8MXlu
58Kf
58Kf
58Ki
5Ih
5J
38Kh
5Ih
5J
0)8IYet
08JYfu
2JX
5J
17M]d
5G[f
3)7MV
3)7MV
3)7MV
5X
58If
4Yf
58If
58If
'#;CYnq
-)7DXjy
1)7KVeu
18KVeu
.8LYhu
-)7GTdx
/(=IVfy
3+7Iu
0(5Uf
3ey
5;
58JXf
3):Kew
2;GY
5;
4:Yf
1(GVcu
4F
2<f
5y
5Gjt
38If
5,8f
5Kj
5y
58Gl
47K
3)Iiu
5x
5-
5;X
2)Viu
/,:IVt
5+;Gf
58If
38GYi
4If
58J
5,z
4<Ifu
5<
2IYfx
5x
5Y
5Xf
4x
0+:F[
2)8iu
4)8Ify
5)fz
1,8IVi
5<G
2)8GVjw
5;
5,
3)7i
5<
3(;F
3)Xjx
5h
5;h
4)7FVh
58IUeu
-(7FTir
5i
5Xf
4+:GXfw
4X
4j
0GZk
5+e
5ju
2)8[ht
5i
1)?fu
5,f
0(;Uft
3)iu
37Xt
5>G
5/8
5k
5-:
48i
5Yf
5Yi
5<G
58Ii
2+8GXw
4);J
58i
4)7G
4<G
5<
5iu
5Xh
0)=Geu
4Xj
1)KUt
+&;CXis
5ey
3)8Fku
4;Y
5J
/)MU
4GXj
3,Gf
5Jj
4:f
2)IXfw
5;
1)Gh
2+:JVfu
5k
5)8Jf
3):x
/)GVf}
5i
1)Xiw
5;X
0)=I]fu
5<
1):IYf
5Y
5Y
08Xfu
4Y
1IV
5V
5iu
.(8IVy
38{
0):JVjz
4+8Ify
5J
5iu
5ft
4)8Xi
5j
5X
4);k
0(8FSe
3V
2i
1)7Iiu
3+8Ih
58i
5)7
2)Gi
4(GXhu
4Xiu
5Y
3Jj
5Ki
0+8NVk
5I
5)fz
5-f
5,
5)J
5iu
5Y
5fx
5);f
3-7If
5)G
5);Fi
0,=Gnu
5i
58i
5i
5;
5<
3)>If
508
5.
4Ihu
5Jh
4;Gf
3)Xfw
5x
5IYf
3^eu
5Y
5X
5I
3)6J
3+:GYfz
4+:GXfw
5:e
3):Je
5)7Jf
4)Li
4,<
+'GTdt
4;K
5Vf
5J
,)8GVf
5;
3,8GXh
2,:Jf
2+Jf
3)7Kfu
2);Ift
5;
.<LXhx
2:IVy
5Gjt
58J
5;If
4.8
58Ieu
4Zf
4jx
5;
5Gl
5<
4-8Gjw
5Gjw
4)Jf
4)Jf
48Gt
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
0Feu
0):Geu
2)7GXhw
5Xj
47Gf
5)7Gy
5)8|
2)=Gf|
4);Gft
5<
2Jfr
5,8f
2)GXh
3fx
5Yu
5;G
5;G
1(8IVu
5i
3<Ih
5);
2)Gjz
5:ew
5k
5-V
0)4FVt
4F
58Jf
3k
5Yi
5Yi
5X
2/7FVeu
.+;F[dw
/,:Gfu
1);GXfu
4Xh
5X
5+7G
3+7Jf
4Vju
4Vju
5j
58J
318Gfu
5.f
5<
3):J
4;K
5:J
1)7Fe
38Ff
5Gi
5X
5X
4<Ge
5Y
0(6GUt
2)7GVu
3)KXjt
2<J
5<Jf
5+8If
5k
3)<Ijw
5;
58Iw
28FVe
5;I
5,:
4Jiu
3eu
5Z
3);hu
5:K
5JX
/(8Idu
4Xfy
5Yfu
2)<Ifu
5=Gf
5;
4Xf
4X
/(:DTn
4i
5h
5;h
5:i
5;e
5Y
5)8Gk
5jx
5hy
3)>G
4,<If
4,<If
2(IVw
5;f
5i
58I
3Ufu
4Ufu
5J
5J
1);Fex
5x
08IUnw
5y
5If
5e
5i
3ix
4:fu
5;
5fx
3)k
3iu
5j
5j
1(IVmu
4)8Ff
5i
1,=Xt
5JY
5,
5i
4;J
5,
3-<Ghu
5i
5+Y
4)=Ghu
1,=Xt
0(8KXns
0(8KXns
4KV
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
4,8Khu
5i
5ix
58Jw
5i
48Ify
5hy
3+;I
58Kf
58Jw
58Jw
5k
5j
4)8Gex
5y
5,:
5,:
5i
5;
0)Mh
0)Mh
58Ifx
5ju
4+<fu
5Jf
5Gh
58If
3):G}
5y
58iw
2)j}
48Ii
)#<BRkp
2+8Gd
2):i
1)GYfu
5.
,&6GXe{
0:Ju
0(4GU
5[
/)jt
3,8It
2GVlu
3)<x
3Jju
5Vi
5,
4:V
5k
5Y
38Xf
2+:GVeu
5Vw
3+:Giw
1=GViw
/(:FX{
5y
5Yy
5<
5ix
4)Ui
0)7JUet
5+
-(<FTet
4X
58y
58j
5y
4Ji
5;Gh
3)JYj
5i
3)<i
1)Iez
58J
1):GVjt
5+iu
3)Vfx
4:i
4,8z
58j
1)GVe
3;J
4)8Liw
4,8
5i
5,u
3Zj
3)Y
5Y
5,
5l
48i
4;Ih
5:f
5it
3:Yf
3;Gi
2)8IXeu
4Y
5Ii
0(Vy
2)8i{
5);J
4,Gj
48JX
5J
5;
2Nh
5I
5i
2)<Geu
46fu
2)8Yiu
5ju
4):Gk
5,
5Yhx
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
3<x
5x
5fy
3:Jfu
5iy
5);jt
5;ju
58ix
5L
5L
2]ew
4Yf
5-
5<
5}
3Xf
4X
5fy
5fy
5;G
4Ufu
4)jx
5k
4Kh
5Jh
5t
5,:Gu
0(:Gjx
2;Vi|
5i
4;hu
5Jh
4<
4X
5{
5y
3<Gu
5,;
5);
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
58J
5j
4i{
5;
0)8Gft
/(:FVi
3=f
4>G
0;IVx
28Vhx
5<
5i
5Nf
5;u
5;u
5=Y
5=
5iy
5;h
1)GYeu
57Gx
/)8GUu
5+Y
5.
5."""
"""For each feature, how rare it is and its weights, as `write_weight` writes them."""
