package grammar

import "strings"

// Pets lead from a given name to its short forms and back, in small letters.
var Pets = func() map[string][]string {
	m := map[string][]string{}
	for _, f := range petForms {
		w := strings.Fields(f)
		for _, short := range w[1:] {
			m[w[0]] = append(m[w[0]], short)
			m[short] = append(m[short], w[0])
		}
	}
	return m
}()

// petForms are the everyday short forms of given names: the first is the long one.
var petForms = strings.Split(`robert bob rob bobby robbie|william bill will billy liam|richard rick rich dick ricky|michael mike mick mikey|thomas tom tommy|james jim jimmy jamie|john jack johnny jon|jonathan jon jonny|
joseph joe joey|daniel dan danny|david dave|andrew andy drew|anthony tony|edward ed eddie ted|charles charlie chuck|christopher chris kit|christine chris tina|christina chris tina|matthew matt|nicholas nick nicky|
samuel sam sammy|samantha sam|alexander alex sasha sandy|alexandra alex sandra sasha|benjamin ben benny|gregory greg|jeffrey jeff|geoffrey geoff|kenneth ken kenny|lawrence larry|laurence larry|leonard len leo|ronald ron ronnie|stephen steve|steven steve|
timothy tim|patrick pat paddy|patricia pat trish tricia|peter pete|philip phil|phillip phil|raymond ray|stuart stu|vincent vince|zachary zach zac|elizabeth liz beth lizzie betty eliza|katherine kate kathy katie kat|catherine cathy kate katie cat|kathleen kathy|
margaret maggie meg peggy|jennifer jen jenny|rebecca becky becca|susan sue susie|deborah deb debbie|jessica jess jessie|victoria vicky tori|abigail abby|amanda mandy|barbara barb|judith judy|pamela pam|sandra sandy|suzanne sue suzie|theresa terry tess|teresa terry tess|
veronica ronnie|isabella bella izzy|isabelle izzy bella|natalie nat|natasha tasha|nicola nicky|gabriel gabe|gabriela gabi|harold harry|henry harry hank|albert al bert|alan al|frederick fred freddie|francis frank|francisco paco fran|gerald gerry jerry|joshua josh|
maximilian max|sebastian seb bastian basti|johannes hannes jo|katharina kathi kati|stefanie steffi|matthias matze|tobias tobi|friedrich fritz|wolfgang wolf|jose pepe|ignacio nacho|eduardo edu|guillermo memo|maria mari|antonio toni tony|donald don|douglas doug|
eugene gene|martin marty|melissa mel|melanie mel|nathaniel nate nathan|nathan nate|oliver ollie|philippa pippa|raphael raf|russell russ|theodore ted theo|tobias toby|valerie val|walter walt|jacqueline jackie|josephine jo josie|joanna jo|joanne jo|caroline caz carrie|cynthia cindy|dorothy dot|eleanor ellie nell|helen nell`, "|")
