package work

func mails(users []string) []string {
	out := make([]string, 0, len(users))
	for _, u := range users {
		out = append(out, u+"@here")
	}
	return out
}
