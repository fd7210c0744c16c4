package config

import (
	"fmt"
	"reflect"
	"strings"
)

// unknownKey is the error for a key that duly does not have.
func unknownKey(key string) string {
	best, distance := "", len(key)/2+2
	for _, k := range knownKeys(reflect.TypeFor[Config](), "") {
		d := editDistance(key, k)
		if !strings.Contains(key, ".") { // its table's heading is missing
			d = min(d, editDistance(key, k[strings.LastIndexByte(k, '.')+1:]))
		}
		if d < distance {
			best, distance = k, d
		}
	}
	if best == "" {
		return fmt.Sprintf("there is no key %q; “duly init --example” prints every key", key)
	}
	return fmt.Sprintf("there is no key %q; did you mean %q?", key, best)
}

// knownKeys are all keys with their tables, as "imap.host".
func knownKeys(t reflect.Type, prefix string) []string {
	var keys []string
	for i := range t.NumField() {
		f := t.Field(i)
		name := f.Tag.Get("toml")
		if name == "" {
			continue
		}
		keys = append(keys, prefix+name)
		inner := f.Type
		if inner.Kind() == reflect.Slice {
			inner = inner.Elem()
		}
		if inner.Kind() == reflect.Struct {
			keys = append(keys, knownKeys(inner, prefix+name+".")...)
		}
	}
	return keys
}

// editDistance is Levenshtein's.
func editDistance(a, b string) int {
	a, b = strings.ToLower(a), strings.ToLower(b)
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := last
			if a[i] != b[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
