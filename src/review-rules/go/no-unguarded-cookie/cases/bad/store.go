package web

import "github.com/gorilla/sessions"

func store(key []byte) *sessions.CookieStore {
	s := sessions.NewCookieStore(key)
	s.Options = &sessions.Options{Path: "/", MaxAge: 3600} // expect: unguarded-cookie
	return s
}
