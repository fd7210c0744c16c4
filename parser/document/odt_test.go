package document

import "testing"

func TestODT(t *testing.T) {
	styles := `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>`
	for _, c := range []struct{ name, body, want string }{
		{"headings and looks", `<text:p text:style-name="P1">Weekly</text:p><text:h text:outline-level="2">Actions</text:h><text:p><text:span text:style-name="T1">Ann:</text:span> call
 Bo <text:span text:style-name="T2">today</text:span><text:s text:c="2"/><text:tab/>x<text:line-break/>then rest</text:p>`, `
			# Weekly

			## Actions
			**Ann:** call Bo ~~today~~  	x
			then rest
			`},
		{"lists", `<text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>` +
			`<text:list text:style-name="L2"><text:list-item><text:p>first</text:p><text:p>more of it</text:p></text:list-item><text:list-item><text:p>second</text:p><text:list><text:list-item><text:p>lettered</text:p></text:list-item></text:list></text:list-item></text:list>` +
			`<text:p>between</text:p><text:list text:continue-numbering="true" text:style-name="L2"><text:list-item><text:p>third</text:p></text:list-item></text:list>`, `
			- one
			  - inner
			1. first
			  more of it
			2. second
			  a) lettered
			between
			3. third
			`},
		{"changes and notes are left out", `<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>` +
			`<text:p>Bo pays <text:change-start text:change-id="1"/>Tuesday<text:change-end text:change-id="1"/><office:annotation><text:p>why?</text:p></office:annotation><text:note><text:note-body><text:p>foot</text:p></text:note-body></text:note></text:p>`, `
			Bo pays Tuesday
			`},
		{"table and box", `<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Owner</text:p></table:table-cell><table:table-cell><text:p>Task</text:p></table:table-cell></table:table-row></table:table-header-rows>` +
			`<table:table-row><table:table-cell><text:p>Ann</text:p></table:table-cell><table:table-cell><text:p>☑ Pay</text:p></table:table-cell></table:table-row></table:table>` +
			`<text:p>Beside<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame></text:p>`, `
			| Owner | Task |
			| Ann | [x] Pay |

			Beside

			In the box
			`},
		{"merged cells", `<table:table><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Ann</text:p></table:table-cell><table:table-cell><text:p>Call</text:p></table:table-cell></table:table-row>` +
			`<table:table-row><table:covered-table-cell/><table:table-cell><text:p>Pay</text:p></table:table-cell></table:table-row>` +
			`<table:table-row><table:table-cell/><table:table-cell><text:p>Rest</text:p></table:table-cell></table:table-row></table:table>`, `
			| Ann | Call |
			| Ann | Pay |
			|  | Rest |
			`},
	} {
		t.Run(c.name, func(t *testing.T) { same(t, textOf(t, "minutes.odt", odtOf(t, styles, c.body)), c.want) })
	}
}
