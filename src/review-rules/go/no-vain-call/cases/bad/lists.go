package rank

import "sort"

type user struct {
	age  int
	name string
}

type board struct {
	users []user
}

func byAge(users []user) []user {
	out := make([]user, len(users))
	copy(out, users)
	sort.Slice(out, func(i, j int) bool { return users[i].age < users[j].age }) // expect: vain-call
	return out
}

func (b *board) names() []string {
	names := make([]string, 0, len(b.users))
	for _, one := range b.users {
		names = append(names, one.name)
	}
	sort.SliceStable(names, func(a, c int) bool { // expect: vain-call
		return b.users[a].name < b.users[c].name
	})
	return names
}

func sorted(in []string) []string {
	out := append([]string(nil), in...)
	out = sort.StringSlice(out) // expect: vain-call
	return out
}

func down(numbers []int) {
	sort.Reverse(sort.IntSlice(numbers)) // expect: vain-call
}
