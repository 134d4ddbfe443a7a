package git

import "strings"

type Tree struct {
	ID      string
	repo    *Repository
	entries []Entry
}

func NewTree(repo *Repository, id string) *Tree {
	return &Tree{ID: id, repo: repo}
}

func (t *Tree) List() ([]Entry, error) {
	if t.entries != nil {
		return t.entries, nil
	}
	if t.repo != nil {
		if entries, ok := t.repo.cache(t.ID); ok {
			return entries, nil
		}
	}
	out, err := run(t.repo.Path, "ls-tree", t.ID)
	if err != nil {
		return nil, err
	}
	t.entries = parse(strings.Split(out, "\n"))
	return t.entries, nil
}
