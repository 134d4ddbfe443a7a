package web

type Cookie struct{ Name, Value string }

func session(id string) *Cookie {
	return &Cookie{Name: "session_id", Value: id}
}
