package config

import _ "embed"

// Example is a commented configuration with every key.
//
//go:embed example.toml
var Example string
