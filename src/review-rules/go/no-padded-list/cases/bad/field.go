package work

type answer struct{ Items []string }

func answerOf(found []int, name func(int) string) *answer {
	var a answer
	a.Items = make([]string, len(found))
	for _, one := range found {
		a.Items = append(a.Items, name(one)) // expect: padded-list
	}
	return &a
}
