package user

type User struct {
	Name string
	Age  int
}

func oldest(users []*User) string {
	var found *User
	for _, u := range users {
		if found == nil || u.Age > found.Age {
			found = u
		}
	}
	return found.Name
}
