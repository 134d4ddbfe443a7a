package feed

import "os"

type section struct {
	name string
}

type sections map[string]*section

func (s sections) find(name string) *section {
	return s[name]
}

func text(path string, all sections) (*section, error) {
	_, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	found := all.find("text")
	if found == nil {
		return nil, err // expect: nil-error
	}
	return found, nil
}
