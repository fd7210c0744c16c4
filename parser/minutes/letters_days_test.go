package minutes

import "testing"

func TestWhatIsWantedBackByADay(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "Please mark up the lease. I'd want your changes by Thursday.\n", want: "Sam | mark up the lease | by Thursday"},
		{to: "Sam Carter", text: "Please read the lease. The owner needs it back by Monday.\n", want: "Sam | read the lease | by Monday"},
		{to: "Sam Carter", text: "Please read the lease. We only have until Friday.\n", want: "Sam | read the lease | until Friday"},
		{to: "Sam Carter", text: "Please sign the lease. The owner's own deadline is Friday 4 December.\n", want: "Sam | sign the lease | Friday 4 December"},
		{to: "Sam Carter", text: "Please sign the lease. It's due at the bank on Friday.\n", want: "Sam | sign the lease | on Friday"},
		{to: "Sam Carter", text: "Please read the lease. I am away from tomorrow so I need it before then.\n", want: "Sam | read the lease | tomorrow"},
		{to: "Sam Carter", text: "Please call the owner. I need a ladder by Friday.\n", want: "Sam | call the owner\nSam | a ladder | by Friday"},
		{to: "Sam Carter", text: "Please read the lease. Lena wants to leave on Friday.\n", want: "Sam | read the lease"},
		{to: "Sam Carter", text: "Please work with Lena on the signs, I'd like a draft to look at this afternoon.\n", want: "Sam | work with Lena on the signs | this afternoon"},
		{to: "Sam Carter, Lena Ross", text: "Sam, please write the text. Lena, please draw the map.\n\nI will write to the printer. He must have it on the 9th so I would like to have your contributions by Friday.\n",
			want: "Sam | write the text | by Friday\nLena | draw the map | by Friday\nNora | write to the printer"},
	})
}

func TestPartsOfTheDay(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "Please send me the tariff by 4.\n", want: "Sam | send me the tariff | by 4"},
		{to: "Sam Carter", text: "Could you send me the tariff? By 4 if at all possible.\n", want: "Sam | send me the tariff | By 4"},
		{to: "Sam Carter", text: "Please cut the budget by 4.\n", want: "Sam | cut the budget by 4"},
		{to: "Sam Carter", text: "Please get me the tariff by lunch.\n", want: "Sam | get me the tariff | by lunch"},
		{to: "Sam Carter", text: "I'll call the depot in the morning to get the van back.\n", want: "Nora | call the depot in the morning to get the van back | in the morning"},
	})
}

func TestSharesWithoutAVerb(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter, Lena Ross", text: "Lena takes the north, Sam the south, and I the rest.\n", want: "Lena | take the north\nSam | take the south\nNora | take the rest"},
		{to: "Sam Carter, Lena Ross", text: "My proposal: Lena reads A-K, Sam L-Z.\n", want: "Lena | read A-K\nSam | read L-Z"},
		{to: "Sam Carter, Lena Ross", text: "Sam to do the badges, Lena the signs.\n", want: "Sam | do the badges\nLena | do the signs"},
		{to: "Sam Carter, Lena Ross", text: "Lena likes the north, Sam the south. Lena was in Leeds, Sam in York.\n"},
	})
}

func TestNamesCalledAheadOfAnAsk(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Backend", text: "Hello,\n\nOrca and Heron, please move to the new door by Friday.\n", want: "Orca | move to the new door | by Friday\nHeron | move to the new door | by Friday"},
	})
}

func TestWhoseIsWhatIsNeeded(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter, Lena Ross", text: "I need everybody's rotas before Friday.\n", want: "all | everybody's rotas | before Friday"},
		{to: "Sam Carter, Lena Ross", text: "I need Lena's rota by Friday.\n", want: "Lena | Lena's rota | by Friday"},
		{to: "Sam Carter", text: "The auditors want the ledgers by Friday.\n", want: "Sam | the ledgers | by Friday"},
		{to: "Sam Carter", text: "See below. I've asked them to count again.\n"},
		{to: "Sam Carter, Lena Ross", text: "Sam has agreed to draw the map and Lena is checking what the others do.\n", want: "Sam | draw the map\nLena | check what the others do"},
	})
}

func TestClausesThatAskOrPromise(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "I'll draw the map, can you write the text?\n", want: "Nora | draw the map\nSam | write the text"},
		{to: "Sam Carter", text: "I will call the vendor, please send me the map.\n", want: "Nora | call the vendor\nSam | send me the map"},
		{to: "Sam Carter", text: "I'll draw the map if you can write the text.\n", want: "Nora | draw the map if you can write the text"},
		{to: "Sam Carter", text: "Could you draw the map, while I'll write the text.\n", want: "Sam | draw the map\nNora | write the text"},
		{to: "Sam Carter", text: "They have signed the lease, let me check with the bank.\n", want: "Nora | check with the bank"},
		{to: "Sam Carter", text: "Please draw the map, but we will send you the text by Friday.\n", want: "Sam | draw the map\nNora | send you the text | by Friday"},
		{to: "Sam Carter", text: "Working on the map now, will have it to you by Friday.\n", want: "Nora | have it to you | by Friday"},
		{to: "Sam Carter, Lena Ross", text: "Sam, Lena,\n\nPlease have the maps to Tom by Friday.\n", want: "Sam | have the maps to Tom | by Friday\nLena | have the maps to Tom | by Friday"},
		{to: "Sam Carter", text: "Tom is bringing the grill and I told him you'd bring the chairs.\n", want: "Tom | bring the grill\nSam | bring the chairs"},
		{to: "Sam Carter", text: "Order three more please, Tom in the depot will confirm the rest tomorrow.\n", want: "Sam | Order three more\nTom | confirm the rest | tomorrow"},
	})
}

func TestAsksInOtherForms(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "We would appreciate you confirming the rent.\n", want: "Sam | confirming the rent"},
		{to: "Sam Carter", text: "You need to stop by the depot before 5 today.\n", want: "Sam | stop by the depot | before 5 today"},
		{to: "Sam Carter", text: "Papers for the board are due with me on Friday.\n", want: "Sam | Papers for the board are due with me on Friday | on Friday"},
		{to: "Sam Carter", text: "Can you have the signs ready for Thursday?\n", want: "Sam | have the signs ready | for Thursday"},
		{to: "Sam Carter", text: "Could you get a quote? Lena says the whole package needs to be on her desk on Tuesday.\n", want: "Sam | get a quote | on Tuesday"},
		{to: "Sam Carter", text: "Could I get a copy of the lease?\n", want: "Sam | a copy of the lease"},
		{to: "Sam Carter, Lena Ross", text: "Can you all have a look at the shelves? Please clear the floor by Friday.\n", want: "all | have a look at the shelves\nall | clear the floor | by Friday"},
	})
}
