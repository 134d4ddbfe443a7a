package user

type User struct {
	Name string
}

func name(u *User, isKnown bool) string {
	var other *User
	if isKnown {
		other = u
	}
	if isKnown {
		return other.Name
	}
	return ""
}
