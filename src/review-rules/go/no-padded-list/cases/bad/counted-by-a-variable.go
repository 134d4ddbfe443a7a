package work

func mails(users []string) []string {
	n := len(users)
	out := make([]string, n)
	for i := 0; i < n; i++ {
		out = append(out, users[i]) // expect: padded-list
	}
	return out
}
