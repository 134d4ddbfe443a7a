package work

type user struct{ mail string }

func mails(users []user) []string {
	out := make([]string, len(users))
	for _, u := range users {
		out = append(out, u.mail) // expect: padded-list
	}
	return out
}
