package htmltext

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

var update = flag.Bool("update", false, "write what is read now as what is wanted")

// TestCases renders each page of testdata with LF and with CRLF.
func TestCases(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.html")
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			page, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			answer := strings.TrimSuffix(file, ".html") + ".txt"
			got := FromString(string(page)) + "\n"
			if *update {
				if err := os.WriteFile(answer, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(answer)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			if crlf := FromString(strings.ReplaceAll(string(page), "\n", "\r\n")) + "\n"; crlf != string(want) {
				t.Errorf("with CRLF got\n%s\nwant\n%s", crlf, want)
			}
		})
	}
}

// Render takes trees of any maker and depth.
func TestRenderForeignTree(t *testing.T) {
	page, err := html.Parse(strings.NewReader("<p>Sam <b>sends</b> the offer<ul><li>by Friday</ul>"))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := Render(page), "Sam sends the offer\n\n- by Friday"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	root := &html.Node{Type: html.DocumentNode}
	n := root
	for range 100_000 {
		child := &html.Node{Type: html.ElementNode, Data: "div"}
		n.AppendChild(child)
		n = child
	}
	n.AppendChild(&html.Node{Type: html.TextNode, Data: "deep down"})
	if got := Render(root); got != "deep down" {
		t.Errorf("got %q", got)
	}
}

var hostile = map[string]string{
	"divs": "<div>a", "bold": "<b><p>a", "tables": "<table><tr><td>a", "rows": "<table><tr><td>a<td>b", "quotes": "<blockquote>a", "lists": "<ul><li>a",
	"ends": "</div></td></p>", "less": "<", "comments": "<!--", "entities": "&", "scripts": "<script>", "spaces": "&nbsp; ", "breaks": "<br>", "struck": "<s>", "struck words": "<s>a</s>",
	"pre": "<pre>\n", "cells": "<td>a", "items": "<li>a", "styles": "<p style='a:b;c:d'>x", "inputs": "<input type=checkbox>", "titles": "<title></titl",
}

// BenchmarkLinear reports how much longer a page of four times the size takes: about 4.
func BenchmarkLinear(b *testing.B) {
	for name, bit := range hostile {
		b.Run(name, func(b *testing.B) {
			small := strings.Repeat(bit, 250_000/len(bit))
			large := strings.Repeat(small, 4)
			var took [2]time.Duration
			for b.Loop() {
				for i, page := range []string{small, large} {
					start := time.Now()
					FromString(page)
					took[i] += time.Since(start)
				}
			}
			b.ReportMetric(float64(took[1])/float64(took[0]), "x-time/4x-bytes")
		})
	}
}

func BenchmarkFromString(b *testing.B) {
	page := "<div>" + strings.Repeat("<p class=x>Sam sends the offer to the customer in the north by <b>Friday</b>, the others wait.</p>\n", 50) + "</div>"
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		FromString(page)
	}
}

func FuzzFromString(f *testing.F) {
	for _, bit := range hostile {
		f.Add(strings.Repeat(bit, 20))
	}
	files, _ := filepath.Glob("testdata/*.html")
	for _, file := range files {
		page, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(page))
	}
	f.Fuzz(func(t *testing.T, page string) {
		text := FromString(page)
		if len(text) > 100*len(page)+100 {
			t.Errorf("%d bytes from %d", len(text), len(page))
		}
		if strings.TrimRight(text, " \n") != text || strings.Contains(text, "\n\n\n") || strings.Contains(text, " \n") {
			t.Errorf("untidy: %q", text)
		}
	})
}
