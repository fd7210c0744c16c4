package reply
import ("testing";"os";"fmt";"strings";"duly/parser/reply/newtext")
func TestZZ(t *testing.T){
 in:=os.Getenv("ZZ"); if in=="" {t.Skip()}
 for _,row:=range strings.Split(in,"\n"){ if strings.TrimSpace(row)=="" {continue}
 f:=strings.SplitN(row," | ",2)
 c:=tasksOf(f[0])
 fmt.Println("==",f[1])
 rd:=Read(newtext.Answer{Text:f[1]},c)
 for _,s:=range sentences(strings.Split(f[1],"\n")){
  r:=reader{c:c,asked:askedFor(c.Offers),sentence:s.text,question:s.question}
  for _,cl:=range clauses(r.lex()){
   for _,t:=range cl.tokens{ fmt.Printf("[%s %d%s%s]",t.text,t.class,t.verb,t.target)}
   fmt.Println(" but",cl.but)
  }
 }
 for _,c:=range rd.Commands {fmt.Println("  =>",c.short())}
 fmt.Printf("  ?? %q\n",rd.Unclear)
 }
}
func tasksOf(s string) Context { c:=Context{Context:tuesday,About:Items}; for i,w:=range strings.Split(s," ~ "){c.Offers=append(c.Offers,Offer{N:i+1,Ref:fmt.Sprintf("A-%d",141+i),Task:w})}; return c}
