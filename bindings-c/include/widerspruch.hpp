/*
 * widerspruch for C++17: the C functions of widerspruch.h as classes, in one header.
 *
 *     widerspruch::Library library;
 *     try {
 *         widerspruch::Prepared prepared = library.prepare(json);
 *         for (widerspruch::Letter letter : prepared.letters()) {
 *             std::cout << letter.text() << '\n';
 *         }
 *     } catch (const widerspruch::RequestError &error) {
 *         for (widerspruch::Issue issue : error.issues()) {
 *             std::cerr << issue.code << ' ' << issue.path << ' ' << issue.message << '\n';
 *         }
 *     }
 *
 * Library, Request, Prepared, Deadline, Files, PdfWriter, Pdf and Batch own a handle; they can be moved, not copied,
 * and free it. One that was moved from may only be destroyed or assigned to. Platform, Reason, Country, Authority,
 * Controller, Letter, Action and Timeline are borrowed, as cheap to copy as a pointer, and must not outlive what they
 * were read from. So must every std::string_view and every list; each string_view that comes out is followed by a NUL.
 *
 * What fails throws Error with the status of the C function; a refused request throws RequestError with all issues.
 * Ids, words and names are passed on NUL-terminated, for which short strings are copied; requests, texts, letters,
 * files and pictures are never copied. Threads: as in widerspruch.h.
 */
#ifndef WIDERSPRUCH_HPP
#define WIDERSPRUCH_HPP

#include "widerspruch/batch.hpp"
#include "widerspruch/catalog.hpp"
#include "widerspruch/error.hpp"
#include "widerspruch/letter.hpp"
#include "widerspruch/library.hpp"
#include "widerspruch/list.hpp"
#include "widerspruch/pdf.hpp"
#include "widerspruch/plan.hpp"
#include "widerspruch/prepared.hpp"
#include "widerspruch/request.hpp"

#endif
