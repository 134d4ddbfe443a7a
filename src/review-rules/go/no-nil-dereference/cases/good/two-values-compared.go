package user

type User struct {
	Name string
}

func (u *User) Equal(other *User) bool {
	if u == nil && other == nil {
		return true
	} else if (u == nil && other != nil) || (u != nil && other == nil) {
		return false
	}
	return u.Name == other.Name
}
