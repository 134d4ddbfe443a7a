package users

import "errors"

type user struct {
	id     string
	active bool
	err    error
}

func find(users []*user, id string) *user {
	for _, u := range users {
		if u.id == id {
			return u
		}
	}
	return nil
}

func first(byID map[string]user) (string, error) {
	for id, u := range byID {
		if !u.active {
			return "", errors.New("not active")
		}
		return id, nil
	}
	return "", nil
}

func wait(results chan user) error {
	for u := range results {
		if u.err != nil {
			return u.err
		}
		return nil
	}
	return errors.New("closed")
}

func isEmpty(users []user) bool {
	for range users {
		return false
	}
	return true
}

func next(users []user) bool {
	for _, u := range users {
		if !u.active {
			continue
		}
		if u.id == "" {
			return true
		}
		return false
	}
	return false
}

func only(byID map[string]user) (*user, error) {
	for id, u := range byID {
		if id == "" {
			return nil, errors.New("no id")
		}
		copied := u
		return &copied, nil
	}
	return nil, nil
}

func send(users []user, out chan string) {
	for _, u := range users {
		if u.id != "" {
			out <- u.id
			return
		}
		close(out)
		return
	}
}

func newest(byID map[string]user) (user, error) {
	for _, u := range byID {
		if !u.active {
			return user{}, errors.New("not active")
		}
		made := user{id: "new"}
		return made, nil
	}
	return user{}, errors.New("none")
}
