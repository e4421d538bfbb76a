#!/bin/sh
# Makes the files that the language benchmark measures on, out of collections that are not ours to
# ship. See src/docs/languages.md for what each is and on which terms.
#
#   src/benchmark/texts.sh FOLDER NTREX LINGUA [NUS-SMS.xml [HINGLISH.json]]
#
# NTREX and LINGUA are checked-out copies of the repositories MicrosoftTranslator/NTREX and
# pemistahl/lingua.
set -eu
folder=$1 ntrex=$2/NTREX-128 lingua=$3/src/accuracyReport/resources/language-testdata
mkdir -p "$folder"

news() { # news FILE LANGUAGE:NAME…
  out=$folder/$1.tsv
  shift
  : > "$out"
  for pair; do
    sed "s/\r//; s/^/${pair%%:*}\t/" "$ntrex/newstest2019-${pair#*:}.txt" >> "$out"
  done
}

news news ar:ref.arb bn:ref.ben ckb:ref.ckb-Arab cy:ref.cym en:src.eng es:ref.spa fa:ref.fas \
  fr:ref.fra gu:ref.guj hi:ref.hin it:ref.ita lt:ref.lit pa:ref.pan pl:ref.pol pt:ref.por \
  ro:ref.ron so:ref.som ta:ref.tam tr:ref.tur uk:ref.ukr ur:ref.urd vi:ref.vie yo:ref.yor \
  zh:ref.zho-CN zh:ref.zho-TW
news strangers am:ref.amh be:ref.bel bg:ref.bul ca:ref.cat cs:ref.ces da:ref.dan de:ref.deu \
  el:ref.ell et:ref.est fi:ref.fin fil:ref.fil ha:ref.hau hr:ref.hrv hu:ref.hun id:ref.ind \
  ig:ref.ibo ja:ref.jpn km:ref.khm ko:ref.kor ku:ref.kmr lv:ref.lav mr:ref.mar ms:ref.msa \
  ne:ref.nep nl:ref.nld om:ref.orm prs:ref.prs ps:ref.pus ru:ref.rus rw:ref.kin \
  sd:ref.snd-Arab sk:ref.slk sn:ref.sna-Latn sq:ref.sqi sr:ref.srp-Cyrl sv:ref.swe sw:ref.swa \
  ti:ref.tir zu:ref.zul

for kind in words:single-words pairs:word-pairs; do
  : > "$folder/${kind%%:*}.tsv"
  for language in ar bn cy en es fa fr gu hi it lt pa pl pt ro so ta tr uk ur vi yo zh; do
    sed "s/^/$language\t/" "$lingua/${kind#*:}/$language.txt" >> "$folder/${kind%%:*}.tsv"
  done
done

if [ $# -gt 3 ]; then
  perl -CSD -0777 -ne 'while (m{<text>(.*?)</text>}gs) {
      my $t = $1; $t =~ s/&lt;/</g; $t =~ s/&gt;/>/g; $t =~ s/&quot;/"/g; $t =~ s/&apos;/\x27/g;
      $t =~ s/&amp;/&/g; $t =~ s/\s+/ /g; $t =~ s/^ | $//g;
      print "en\t$t\n" if $t ne "" && !$seen{$t}++ }' "$4" > "$folder/sms.tsv"
fi

if [ $# -gt 4 ]; then # messages of which at least three words in five are marked as Hindi
  perl -CSD -MJSON::PP -0777 -ne 'for (@{JSON::PP->new->decode($_)}) {
      my @tags = $_->{tags} =~ /\x27([^\x27]*)\x27/g; my $hindi = grep { $_ eq "Hindi" } @tags;
      my $t = $_->{inputText}; $t =~ s/\s+/ /g; $t =~ s/^ | $//g;
      print "hi\t$t\n" if @tags && $hindi / @tags >= 0.6 }' "$5" > "$folder/romanised.tsv"
fi
