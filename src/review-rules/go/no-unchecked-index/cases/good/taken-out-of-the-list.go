package peers

import "slices"

type table struct{ names []string }

func (t *table) remove(name string) bool {
	for i, one := range t.names {
		if one == name {
			t.names = append(t.names[:i], t.names[i+1:]...)
			return true
		}
	}
	return false
}

func (t *table) removeFirst(name string) {
	for i := range t.names {
		if t.names[i] != name {
			continue
		}
		t.names = slices.Delete(t.names, i, i+1)
		break
	}
}

func (t *table) prune(keep func(string) bool) {
	for i := len(t.names) - 1; i >= 0; i-- {
		if !keep(t.names[i]) {
			t.names = append(t.names[:i], t.names[i+1:]...)
		}
	}
}

func (t *table) each(unwanted []string) {
	for _, one := range unwanted {
		if i := slices.Index(t.names, one); i >= 0 {
			t.names = append(t.names[:i], t.names[i+1:]...)
		}
	}
}

func rest(names []string) [][]string {
	var all [][]string
	for i := range names {
		others := slices.Clone(names)
		others = append(others[:i], others[i+1:]...)
		all = append(all, others)
	}
	return all
}

func pairs(groups [][]string, name string) {
outer:
	for g, group := range groups {
		for i, one := range group {
			if one == name {
				groups[g] = append(groups[g][:i], groups[g][i+1:]...)
				group = append(group[:i], group[i+1:]...)
				continue outer
			}
		}
	}
}
