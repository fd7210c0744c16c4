package minutes

import (
	"strings"
	"testing"
)

func TestWhatAnotherWantsOfTheReader(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "The director wants you to put together a page on the boiler.\n", want: "Sam | put together a page on the boiler"},
		{to: "Sam Carter", text: "I spoke to Lena on Monday and she would like you to call the yard.\n", want: "Sam | call the yard"},
		{to: "Sam Carter", text: "Also, the bank asked if you could send Sen. Hollis the deed by Friday.\n", want: "Sam | send Sen. Hollis the deed | by Friday"},
		{to: "Sam Carter", text: "Lena in accounts has asked you to resubmit the form.\n", want: "Sam | resubmit the form"},
		{to: "Sam Carter", text: "We want you to know that we care. They want you to feel at home.\n"},
		{to: "Sam Carter", text: "Payroll needs the new list of names by Friday. Could you fill in the attached and send it to them?\n",
			want: "Sam | fill in the attached and send it to them | by Friday"},
		{to: "Sam Carter", text: "Payroll needs the new list of names by Friday. Please also book the hall.\n",
			want: "Sam | the new list of names | by Friday\nSam | book the hall"},
	})
}

func TestWhatALetterAsksInItsOwnWay(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "Please send me a copy if you have one.\n", want: "Sam | send me a copy if you have one"},
		{to: "Sam Carter", text: "Still need you to void the May invoice.\n", want: "Sam | void the May invoice"},
		{to: "Sam Carter", text: "Could you try the attached fix and report back?\n", want: "Sam | try the attached fix and report back"},
		{to: "Sam Carter", text: "Please see the letter below and answer the tenant directly.\n", want: "Sam | answer the tenant directly"},
		{to: "Sam Carter", text: "Drop whatever you find in the blue box.\n", want: "Sam | Drop whatever you find in the blue box"},
		{to: "Sam Carter", text: "The lists crash on empty input. Check for it where it's used instead.\n", want: "Sam | Check for it where it's used instead"},
		{to: "Sam Carter", text: "Good. Once you have made the changes send it around to the group.\n", want: "Sam | send it around to the group (Good)"},
		{to: "Sam Carter", text: "Do you have the latest plan? If so, please email it to me.\n", want: "Sam | email it to me (the latest plan)"},
		{to: "Sam Carter, Lena Ross", text: "Lena, the new meter has to be set up by Friday.\n", want: "Lena | the new meter has to be set up | by Friday"},
		{to: "Sam Carter, Lena Ross", text: "If your group means to come you must let the porters know by 4 December.\n", want: "all | let the porters know | by 4 December"},
		{to: "Sam Carter", text: "Our points:\n\n* You're going to re-estimate the roof on the new plan.\n* I'll take the figures to the board.\n",
			want: "Sam | re-estimate the roof on the new plan\nNora | take the figures to the board"},
		{to: "Sam Carter", text: "Notes on the draft:\n\n- p. 2: good.\n- p. 4: check the cite.\n", want: "Sam | check the cite"},
		{to: "Sam Carter", text: "Can any other notice be mailed before the meeting?\n"},
		{to: "Sam Carter", text: "I would like to remind members that the agenda of the committee should be used for items that need to be discussed by the committee in person.\n"},
		{to: "Sam Carter", text: "The secretary should confirm the meeting in advance. The treasurer should also deliver a report.\n"},
		{to: "a list", text: "The copier jams again. Can someone come look at it?\n", want: " | look at it (The copier jams again)"},
	})
}

func TestWhatALetterPromises(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "Attached is the draft, which I will finish on Monday.\n", want: "Nora | finish it (the draft) | on Monday"},
		{to: "Sam Carter", text: "We'll have a draft to you by Monday.\n", want: "Nora | have a draft to you | by Monday"},
		{to: "Sam Carter", text: "I'll swing by after lunch to pick up the keys.\n", want: "Nora | swing by after lunch to pick up the keys"},
		{to: "Sam Carter", text: "Lena will be sending you the signed copy.\n", want: "Lena | send you the signed copy"},
		{to: "Sam Carter", text: "> I could write a test for the empty file.\n\nYes please.\n", want: "Sam | write a test for the empty file"},
		{to: "Sam Carter", text: "> I could be wrong about the date.\n\nYes, you are.\n"},
		{to: "a list", text: "On 7/10/26, Will Prentiss wrote:\n> It crashes.\n\nPlease add a test for that.\n", want: "Will | add a test for that"},
	})
}

func TestWhatALetterOnlySays(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "Can you make it Thursday at 3?\n"},
		{to: "Sam Carter", text: "I can take the 11:00 slot.\n"},
		{to: "Sam Carter", text: "I'll let you know.\n"},
		{to: "Sam Carter", text: "If you can't get to it let me know and I'll just leave it out.\n"},
		{to: "Sam Carter", text: "Hallam will file its accounts next week. The committee will meet on March 3.\n"},
		{to: "Sam Carter", text: "Lena will be moving into your office on Monday.\n"},
		{to: "Sam Carter", text: "Checked the hashes, built it from source, ran the unit tests.\n"},
		{to: "Sam Carter", text: "It's with their bank:\n\nBank One, 910 Travis, 9th floor\n"},
		{to: "Sam Carter", text: "We are fine, just shaken. Hug your kids.\n"},
	})
}

func TestWhoIsToldOff(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Patty Moss, Jo Hill", text: "Patty you're on pies, and Jo can you bring the table?\n", want: "Patty | pies\nJo | bring the table"},
		{to: "Sam Carter", text: "Can someone from your crew go out there this week and have a look?\n", want: "Sam | go out there this week and have a look | this week"},
		{to: "Sam Carter, Lena Ross", text: "Each of us sends me a ranking by 4 December.\n", want: "all | sends me a ranking | by 4 December"},
		{to: "Sam Carter", text: "Somchai has found a translator. He'll send us the text on Friday.\n", want: "Somchai | send us the text | on Friday"},
		{to: "Sam Carter, Lena Ross", text: "Lena is going to take over the west side while Tom is away.\n", want: "Lena | take over the west side while Tom is away"},
		{to: "Sam Carter, Lena Ross", text: "Lena, once Tom has the pressure you can go ahead and print the pages.\n", want: "Lena | print the pages"},
	})
}

func TestWhatAListHoldsForTheReader(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "can you pull the following for me\n\n- statements for the mill\n- whatever we have on the claim\n", want: "Sam | pull statements for the mill\nSam | pull whatever we have on the claim"},
		{to: "Sam Carter", text: "I need you to do a couple of things. First, pull the invoices.\n", want: "Sam | pull the invoices"},
		{to: "Sam Carter", text: "The copies are on your chair. Keep one and send the other one back in the envelope I attached.\n", want: "Sam | Keep one and send the other one back in the envelope I attached"},
		{to: "Sam Carter", text: "Before I can push it we need your name on both fixes.\n", want: "Sam | your name on both fixes"},
		{to: "Sam Carter", text: "We like 12 and 17. Can I have those as prints?\n", want: "Sam | have those as prints (We like 12 and 17)"},
		{to: "Sam Carter", text: "I can do it. Give me two weeks.\n"},
		{to: "Sam Carter", text: "The chief has hired two officers who will start on August 6.\n"},
	})
}

func TestWhoHasWhatByWhen(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "Lena is working on the answer and should have a draft by Friday.\n", want: "Lena | have a draft | by Friday"},
		{to: "Sam Carter", text: "I have not had time for this yet but will do so on Friday.\n", want: "Nora | do so (I have not had time for this yet) | on Friday"},
		{to: "Sam Carter", text: "I got your note but will be late.\n"},
		{to: "Sam Carter", text: "As soon as the figures are final we will send them to you.\n", want: "Nora | send them to you"},
		{to: "Sam Carter", text: "Your comments would be appreciated by Friday.\n", want: "Sam | Your comments would be appreciated by Friday | by Friday"},
		{to: "Sam Carter", text: "The attached needs your signature.\n", want: "Sam | The attached needs your signature"},
		{to: "Sam Carter", text: "Would it be possible to get a copy of the study?\n", want: "Sam | a copy of the study"},
		{to: "Sam Carter", text: "Could I have a look at it? Can I have the afternoon off? I'd like to get your thoughts.\n"},
		{to: "Sam Carter", text: "This town needs your help.\n"},
		{to: "Sam Carter", text: "As agreed, you'll send us the new list and we'll place the order by Friday.\n", want: "Sam | send us the new list\nNora | place the order | by Friday"},
	})
}

func TestALineThatSpeaksOfAnAgendaIsNone(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "Sam, can you send the agenda to the board tomorrow?\n", want: "Sam | send the agenda to the board | tomorrow"},
		{to: "Sam Carter", text: "Agenda for the board\n\n1. Budget\n2. Send out the plans\n"},
	})
}

func TestWhatIsCriedOutToAnyReader(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "Get your FREE guide to the quay.\n"},
		{to: "Sam Carter", text: "Protect the garden you love!\n"},
		{to: "Sam Carter", text: "Start Your Private Photo Album Online\n"},
		{to: "Sam Carter", text: "Check the lock on the shed by Friday!\n", want: "Sam | Check the lock on the shed | by Friday"},
		{to: "Sam Carter", text: "Send me the plan of the shed!\n", want: "Sam | Send me the plan of the shed!"},
		{to: "Sam Carter", text: "You could also check the fuse. You may wish to clear the gutter.\n"},
		{to: "Sam Carter", text: "You could then send me the plan by Friday.\n", want: "Sam | send me the plan | by Friday"},
		{to: "Sam Carter", text: "If you can get the pump to run, then the valve is sound. If you could turn it off, it stops.\n"},
		{to: "Sam Carter", text: "If you could send me the plan, it would help.\n", want: "Sam | send me the plan"},
		{to: "Sam Carter", text: "The museum has a new way of showing how the ferry used to\n\nturn the next corner.\n"},
		{to: "Sam Carter", text: strings.Repeat("The old quay was built of oak and of the stone of the upper town.\n\n", 70) + "Rebuild the old quay with stone.\n"},
		{to: "Sam Carter", text: "Compare the prices of the ferry.\n\nIf you do not wish to receive this again, write to us.\n"},
		{to: "Sam Carter", text: "CONTACT:                Check the start:                   - Name of the buyer                      Period end\n"},
		{to: "a list", text: "The pump stops.\n\nMend the valve of the pump. Check the lower pipe by Friday.\n", want: " | Check the lower pipe | by Friday"},
		{to: "Sam Carter", text: "To change the colour of the lamp, turn the ring. To add a lamp to the list, send a blank mail to lamps@quay.example.\n"},
		{to: "Sam Carter", text: "To finish the plan, send me the figures. To save time, bring the key on Friday.\n", want: "Sam | send me the figures\nSam | bring the key | on Friday"},
		{to: "Sam Carter", text: "If you would like to keep the lamp, please contact nic@quay.example.\n"},
		{to: "Sam Carter", text: "I've a shed with two doors. For me the old plan works. Quite a strong answer.\n"},
	})
}

func TestWhatOthersSayInALetter(t *testing.T) {
	checkLetters(t, []letter{
		{to: "Sam Carter", text: "The porter shouted: \"It leaks. Get me a bucket and a mop. I will mend it.\" Then he left.\n"},
		{to: "Sam Carter", text: "She wrote “Look up. Check the roof.” Please order the tiles.\n", want: "Sam | order the tiles"},
		{to: "Sam Carter", text: "The pipe is 5\" wide. Please order a longer one.\n", want: "Sam | order a longer one"},
		{to: "Sam Carter", text: "I could mend it. I may buy another. I'd like to see it. I might ask Lena by Friday.\n", want: "Nora | ask Lena | by Friday"},
		{to: "Sam Carter", text: "Check out the new pier. Check it out.\n"},
		{to: "a list", text: "Can someone explain the valve? Could anybody help me with the pump?\n"},
		{to: "a list", text: "Can someone explain the valve to Lena by Friday?\n", want: " | explain the valve to Lena | by Friday"},
	})
}
