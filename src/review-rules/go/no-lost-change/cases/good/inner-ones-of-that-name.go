package store

import (
	"bytes"
	"strings"
)

func given(rows []string) string {
	name := ""
	for _, row := range rows {
		if row == "" {
			name := "empty"
			print(name)
			continue
		}
		name = row
	}
	return name
}

func buffer(rows []string) string {
	var buf bytes.Buffer
	for _, row := range rows {
		if row != "" {
			buf := []byte(row)
			print(len(buf))
		}
		buf.WriteString(row)
	}
	return buf.String()
}

func filled(fill func(*string)) string {
	var name string
	if fill != nil {
		fill(&name)
	} else {
		name := "nobody"
		print(name)
	}
	return name
}

func before(rows []string) bool {
	var found bool
	if found || len(rows) == 0 {
		return found
	}
	for _, row := range rows {
		found := strings.Contains(row, "x")
		if found {
			return true
		}
	}
	return false
}

func literal() string {
	var name string
	func() {
		name := "inner"
		print(name)
	}()
	set := func() { name = "outer" }
	set()
	return name
}

func header(rows []string) int {
	var n int
	if n := len(rows); n > 0 {
		return n
	}
	return n
}

func handled(rows []string, send func(string) error) error {
	var err error
	for _, row := range rows {
		err := send(row)
		if err != nil {
			return err
		}
	}
	return err
}

func ignored(rows []string, send func(string) error) error {
	var err error
	for _, row := range rows {
		err := send(row)
		if err != nil {
			continue
		}
		print(row)
	}
	return err
}
