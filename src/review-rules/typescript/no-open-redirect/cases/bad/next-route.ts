import { redirect } from 'next/navigation';
import { NextResponse, type NextRequest } from 'next/server';

export async function GET(request: NextRequest) {
  const next = request.nextUrl.searchParams.get('next') ?? '/';
  return NextResponse.redirect(new URL(next, request.url)); // expect: open-redirect
}

export async function POST(request: Request) {
  const form = await request.formData();
  redirect(String(form.get('next'))); // expect: open-redirect
}
