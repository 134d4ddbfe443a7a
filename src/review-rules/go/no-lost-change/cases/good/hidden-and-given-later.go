package work

import (
	"io"
	"net/http"
	"os"
	"strconv"
)


type user struct {
	name   string
	active bool
}

func register(find func(string) (*user, error), create func(string) *user, name string) (*user, error) {
	var one *user
	if one, err := find(name); err == nil && one.active {
		return nil, os.ErrExist
	}
	one = create(name)
	return one, nil
}

func sum(texts []string, more bool) int {
	n := 0
	total := 0
	for _, text := range texts {
		if n, err := strconv.Atoi(text); err == nil {
			total += n
		}
	}
	if more {
		n = 5
	}
	return total + n
}

func kept(src string, isLocal bool, keep func([]byte)) ([]byte, error) {
	var data []byte
	if isLocal {
		data, err := os.ReadFile(src)
		if err != nil {
			return nil, err
		}
		keep(data)
	} else {
		resp, err := http.Get(src)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		data, err = io.ReadAll(resp.Body)
	}
	return data, nil
}

func first(find func(string) (*user, error), names []string) *user {
	var found *user
	for _, name := range names {
		found, err := find(name)
		if err != nil || !found.active {
			continue
		}
		return found
	}
	if len(names) == 0 {
		found = &user{name: "nobody"}
	}
	return found
}
