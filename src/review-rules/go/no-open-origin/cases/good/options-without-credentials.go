package api

import "github.com/rs/cors"

var open = cors.New(cors.Options{
	AllowOriginFunc: func(origin string) bool { return true },
	AllowCredentials: false,
})
