package api

import "github.com/rs/cors"

var ours = cors.New(cors.Options{
	AllowOriginFunc: func(origin string) bool { return sites[origin] },
	AllowCredentials: true,
})
