package user

type User struct {
	Name string
}

func check(u *User) bool {
	if u == nil || u.Name == "" {
		return false
	}
	return u != nil && u.Name != "x"
}
